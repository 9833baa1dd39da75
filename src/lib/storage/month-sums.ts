/**
 * What the pictures of all years show of a month, counted whenever the month is written: nobody reads ten years of entries to draw a hundred
 * bars. The entries stay the truth; sums are in no backup, and whoever has the entries can make them anew.
 */
import type { Dated, MonthRow } from './month-rows.ts';

/** As much of an entry as is counted. */
export interface Countable extends Dated {
  kind: 'avoided' | 'thrown' | 'recycled';
  item: string;
  swap?: string | undefined;
  pieces: number;
}

/** Each list goes by day of the month, the first at 0. */
export interface MonthSums {
  family: string;
  month: string;
  entries: number[]; // how many there are
  thrown: number[]; // pieces
  avoided: number[]; // pieces, by item …
  moments: number[]; // … and the same taps, by swap
}

const nothing = (): number[] => Array.from({ length: 31 }, () => 0);

/** The sums of a month. A thing that was lowered below nothing on a day owes nothing to others. */
export function monthSums({ family, month, entries }: MonthRow<Countable>): MonthSums {
  const sums: MonthSums = { family, month, entries: nothing(), thrown: nothing(), avoided: nothing(), moments: nothing() };
  const counts = new Map<string, number>();
  const add = (column: number[], at: number, thing: string, pieces: number) => {
    const before = counts.get(thing) ?? 0;
    counts.set(thing, before + pieces);
    column[at] = (column[at] ?? 0) + Math.max(0, before + pieces) - Math.max(0, before);
  };
  for (const { day, kind, item, swap, pieces } of entries) {
    const at = Number(day.slice(8)) - 1;
    sums.entries[at] = (sums.entries[at] ?? 0) + 1;
    if (kind !== 'recycled') add(sums[kind], at, `${at} ${kind} ${item}`, pieces);
    if (kind === 'avoided' && swap) add(sums.moments, at, `${at} ${swap}`, pieces);
  }
  return sums;
}
