/** What is drawn of all years, out of the sums that lie beside the entries of each month. */
import type { LocalDay, Month } from '../base/local-day.ts';
import type { MonthSums } from '../storage/month-sums.ts';

const added = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The avoided moments of each month that has any. */
export const momentsByMonth = (sums: readonly MonthSums[]): Map<Month, number> =>
  new Map(sums.map(({ month, moments }) => [month, added(moments)] as const).filter(([, count]) => count > 0));

/** The most pieces avoided in one month. */
export const mostAvoided = (sums: readonly MonthSums[]): number => Math.max(0, ...sums.map(({ avoided }) => added(avoided)));

/** How many entries there are. */
export const entriesIn = (sums: readonly MonthSums[]): number => added(sums.map(({ entries }) => added(entries)));

/** Pieces thrown away and avoided moments of a day. */
export function dayIn(sums: readonly MonthSums[], day: LocalDay): { thrown: number; moments: number } {
  const found = sums.find(({ month }) => day.startsWith(month));
  const at = Number(day.slice(8)) - 1;
  return { thrown: found?.thrown[at] ?? 0, moments: found?.moments[at] ?? 0 };
}
