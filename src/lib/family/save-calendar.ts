/** Count weeks as a file for the phone's own calendar. */
import { m } from '../i18n/text.ts';
import { download } from '../ui/download.ts';
import { calendarOf } from './calendar.ts';
import type { CountWeek } from './facts.ts';

export function saveCalendar(weeks: readonly CountWeek[]): void {
  const words = { baseline: m.data_ics_baseline(), check: m.data_ics_check(), description: m.data_ics_description() };
  download('birge-weeks.ics', calendarOf(weeks, words, Date.now()), 'text/calendar');
}
