/** The count weeks as a file for the phone's own calendar. */
import { m } from '../i18n/text.ts';
import { download } from '../ui/download.ts';
import { calendarOf } from './calendar.ts';
import type { CountWeek } from './facts.ts';

export function saveCalendar(weeks: readonly CountWeek[]): void {
  const words = { baseline: m.family_week_first(), check: m.family_week_run(), description: m.family_thrown_hint() };
  download('birge.ics', calendarOf(weeks, words, Date.now()), 'text/calendar');
}
