/** Days as people name them: 2026-11-30, without hours or zone. The instant and the zone come in as arguments, so nothing here reads a clock. */

/** A day of the calendar on the wall, 'YYYY-MM-DD'. Compares as text. */
export type LocalDay = string;
/** 'YYYY-MM'. Compares as text. */
export type Month = string;

const dayLength = 24 * 3600 * 1000;
// noon: no time zone and no summer time reaches another day from there
const noon = (day: LocalDay) => Date.parse(`${day}T12:00:00Z`);
const dayAt = (time: number): LocalDay => new Date(time).toISOString().slice(0, 10);

/** The day on the wall at an instant (ms since 1970); without `timeZone` in the zone of the device. */
export function localDay(instant: number, timeZone?: string): LocalDay {
  if (!timeZone) {
    // without the formatter: the first one costs an old laptop 40 ms
    const date = new Date(instant);
    const part = (number: number, length: number) => String(number).padStart(length, '0');
    return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
  }
  const options = { calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  const parts = new Intl.DateTimeFormat('en', options).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** True for a day that exists: 2026-02-30 does not. */
export function isLocalDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(noon(text)) && dayAt(noon(text)) === text;
}

export const isMonth = (text: string): boolean => isLocalDay(`${text}-01`);

export const monthOf = (day: LocalDay): Month => day.slice(0, 7);

export const addDays = (day: LocalDay, days: number): LocalDay => dayAt(noon(day) + days * dayLength);

/** Days from `start` to `end`: 0 for the same day, negative when `end` is earlier. */
export const daysBetween = (start: LocalDay, end: LocalDay): number => Math.round((noon(end) - noon(start)) / dayLength);

export function addMonths(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** `length` days in a row. */
export const daysFrom = (start: LocalDay, length: number): LocalDay[] => Array.from({ length }, (_, index) => addDays(start, index));

/** All days of a month, first to last. */
export function daysOfMonth(month: Month): LocalDay[] {
  const first = `${month}-01`;
  return daysFrom(first, daysBetween(first, `${addMonths(month, 1)}-01`));
}

/** 0 Monday to 6 Sunday. */
export const weekday = (day: LocalDay): number => (new Date(noon(day)).getUTCDay() + 6) % 7;

/** The Monday on or before a day: weeks begin on Monday here. */
export const mondayOf = (day: LocalDay): LocalDay => addDays(day, -weekday(day));

/** Monday to Sunday. */
export const daysOfWeek = (monday: LocalDay): LocalDay[] => daysFrom(monday, 7);
