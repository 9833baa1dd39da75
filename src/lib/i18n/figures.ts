/** Numbers, days and times. Chromium has no Kazakh calendar data ("2025 M11 30"); Russian figures are written the same way. */
import type { Lang } from '../base/lang.ts';

const figures: Record<Lang, string> = { kk: 'ru', ru: 'ru', en: 'en-GB' };

/** The browser's formatter costs an old laptop 20 ms at its first use: whole numbers, the ones every page shows, are written without it. */
export function numberText(lang: Lang, value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 1e15) return new Intl.NumberFormat(figures[lang]).format(value);
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, lang === 'en' ? ',' : '\u{a0}');
}

/** `day` like 2025-11-30; said 30.11.2025, in English 30/11/2025. */
export const dayText = (lang: Lang, day: string): string =>
  day
    .split('-')
    .reverse()
    .join(lang === 'en' ? '/' : '.');

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
