/** Names of months and weekdays: Chromium has none in Kazakh. */
import type { LocalDay, Month } from '../base/local-day.ts';
import { m } from '../i18n/text.ts';

function parts(month: Month): { name: string; year: string } {
  const [year = '', number] = month.split('-');
  return { name: m.family_month_names().split(', ')[Number(number) - 1] ?? month, year };
}

/** As a title: Қараша 2026. */
export function monthText(month: Month): string {
  const { name, year } = parts(month);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`;
}

/** Within a sentence: 2026 жылғы қараша, ноябрь 2026. */
export const monthInside = (month: Month): string => m.family_month_inside(parts(month));

/** Two letters, Monday first. */
export const weekdayNames = (): string[] => m.family_weekday_names().split(', ');

/** The number of a day in its month: 30. */
export const dayNumber = (day: LocalDay): number => Number(day.slice(8));
