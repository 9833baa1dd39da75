/** Which days of the tally a screen needs: a log of ten years is read whole only to be given away. */
import { addDays, addMonths, daysOfMonth, monthOf, type LocalDay, type Month } from '../base/local-day.ts';
import { baselineOf, checksIn } from './count-weeks.ts';
import type { CountWeek } from './facts.ts';

export interface Reach {
  month: Month; // the one that is shown
  withWeeks?: boolean; // and the count weeks it is compared with
}
export type Span = [from: LocalDay, to: LocalDay];

export const sameReach = (one: Reach, two: Reach): boolean => one.month === two.month && one.withWeeks === two.withWeeks;

/** The end of time: entries of a clock that went back are noticed. */
const end = '9999-12-31';

/** The spans apart and in order: no month is read twice. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [from, to] of [...spans].sort(([one], [two]) => (one < two ? -1 : 1))) {
    const last = all.at(-1);
    if (last && monthOf(from) <= monthOf(last[1])) all[all.length - 1] = [last[0], to > last[1] ? to : last[1]];
    else all.push([from, to]);
  }
  return all;
}

/** What to read, apart and in order. Last month and all after it are always there; a month comes with the weeks at its edges. */
export function spansOf({ month, withWeeks }: Reach, today: LocalDay, weeks: readonly CountWeek[]): Span[] {
  const recent: Span = [`${addMonths(monthOf(today), -1)}-01`, end];
  const days = daysOfMonth(month);
  const compared = withWeeks ? [...baselineOf(weeks), ...checksIn(weeks, month)] : [];
  return joined([
    recent,
    [addDays(days[0] ?? today, -7), addDays(days.at(-1) ?? today, 7)],
    ...compared.map(({ monday }): Span => [monday, addDays(monday, 6)]),
  ]);
}
