/** The plant: one leaf for each week with an entry. It cannot shrink by waiting, and more taps in a week make no more leaves. */
import { daysBetween } from '../base/local-day.ts';
import type { MonthSums } from '../storage/month-sums.ts';

const aMonday = '2024-01-01';

/** Leaves of a log whose months are these. */
export function leavesOf(sums: readonly MonthSums[]): number {
  const weeks = new Set<number>();
  for (const { month, entries } of sums) {
    const first = daysBetween(aMonday, `${month}-01`);
    for (const [at, count] of entries.entries()) if (count > 0) weeks.add(Math.floor((first + at) / 7));
  }
  return weeks.size;
}
