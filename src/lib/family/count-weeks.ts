/** Weeks in which a family counts everything it throws away: two before the plan begins, then one or two in each month. */
import { addDays, daysOfMonth, mondayOf, monthOf, weekday, type LocalDay, type Month } from '../base/local-day.ts';
import type { CountWeek } from './facts.ts';

/** The most a family is asked for: two baseline weeks, two check weeks in a month. */
export const mostWeeks = 2;

/** A week belongs to the month that has most of its days: that of its Thursday. */
export const monthOfWeek = (monday: LocalDay): Month => monthOf(addDays(monday, 3));

/** The Mondays of a month's weeks. */
export const mondaysOf = (month: Month): LocalDay[] =>
  daysOfMonth(month)
    .filter((day) => weekday(day) === 3)
    .map(mondayOf);

/** The Monday of today, when today is one, else the next. */
export const nextMonday = (today: LocalDay): LocalDay => (weekday(today) === 0 ? today : addDays(mondayOf(today), 7));

/** The two baseline weeks that are proposed on a day. */
export const proposedBaseline = (today: LocalDay): LocalDay[] => [nextMonday(today), addDays(nextMonday(today), 7)];

/** The check weeks of a month. */
export const checksIn = (weeks: readonly CountWeek[], month: Month): CountWeek[] =>
  weeks.filter(({ kind, monday }) => kind === 'check' && monthOfWeek(monday) === month);

export const baselineOf = (weeks: readonly CountWeek[]): CountWeek[] => weeks.filter(({ kind }) => kind === 'baseline');

export const weekAt = (weeks: readonly CountWeek[], day: LocalDay): CountWeek | undefined =>
  weeks.find(({ monday }) => monday === mondayOf(day));

/** Whether one more week of this kind fits: the week is free, and there are not too many already. */
export function mayAdd(weeks: readonly CountWeek[], kind: CountWeek['kind'], monday: LocalDay): boolean {
  if (weekAt(weeks, monday)) return false;
  const others = kind === 'baseline' ? baselineOf(weeks) : checksIn(weeks, monthOfWeek(monday));
  return others.length < mostWeeks;
}
