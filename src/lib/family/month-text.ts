/** Names of months and weekdays: Chromium has none in Kazakh. */
import type { LocalDay, Month } from '../base/local-day.ts';
import { m } from '../i18n/text.ts';

/** Қараша 2026 */
export function monthText(month: Month): string {
  const [year, number] = month.split('-');
  return `${m.family_month_names().split(', ')[Number(number) - 1] ?? month} ${year ?? ''}`;
}

/** Two letters, Monday first. */
export const weekdayNames = (): string[] => m.family_weekday_names().split(', ');

/** The number of a day in its month: 30. */
export const dayNumber = (day: LocalDay): number => Number(day.slice(8));
