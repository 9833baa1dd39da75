/** Numbers, days and times. Chromium has no Kazakh calendar data ("2025 M11 30"); Russian figures are written the same way. */
import type { Lang } from '../base/lang.ts';

const figures: Record<Lang, string> = { kk: 'ru', ru: 'ru', en: 'en-GB' };

const formats = new Map<Lang, Intl.NumberFormat>(); // each takes a while to make

export function numberText(lang: Lang, value: number): string {
  let format = formats.get(lang);
  if (!format) formats.set(lang, (format = new Intl.NumberFormat(figures[lang])));
  return format.format(value);
}

/** `day` like 2025-11-30; said 30.11.2025, in English 30/11/2025. */
export function dayText(lang: Lang, day: string): string {
  const format = new Intl.DateTimeFormat(figures[lang], { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** A moment by the device's clock: 30.11.2025, 14:05. */
export function momentText(lang: Lang, wall: number): string {
  return new Intl.DateTimeFormat(figures[lang], {
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(wall);
}
