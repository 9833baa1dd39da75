/** Numbers and days on paper. Chromium has no Kazakh calendar data ("2025 M11 30"); Russian figures are written the same way. */
import type { Lang } from '../../base/lang.ts';

const figures: Record<Lang, string> = { kk: 'ru', ru: 'ru', en: 'en-GB' };

export const inkNumber = (lang: Lang, value: number): string => new Intl.NumberFormat(figures[lang]).format(value);

/** `day` like 2025-11-30; printed 30.11.2025, in English 30/11/2025. */
export const inkDay = (lang: Lang, day: string): string => {
  const format = new Intl.DateTimeFormat(figures[lang], { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
};
