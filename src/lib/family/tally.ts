/** Entries added up: one pass over all of them gives the sums of each day; everything else is worked out from those. */
import type { LocalDay } from '../base/local-day.ts';
import type { DayMark, DayState, Entry, EntryKind, Family } from './facts.ts';

/** Pieces by item (or, for moments, by swap); nothing in it is zero or less. */
export type Pieces = Map<string, number>;

/** What one day holds. `avoided` counts by item what `moments` counts by swap: the same taps seen twice, never added. */
export interface DayTally {
  thrown: Pieces;
  recycled: Pieces;
  avoided: Pieces;
  moments: Pieces;
}

const emptyDay = (): DayTally => ({ thrown: new Map(), recycled: new Map(), avoided: new Map(), moments: new Map() });
const nothing: Readonly<DayTally> = emptyDay();

function add(pieces: Pieces, key: string, count: number): void {
  pieces.set(key, (pieces.get(key) ?? 0) + count);
}

/** The sums of each day that has entries. */
export function tallyDays(entries: readonly Entry[]): Map<LocalDay, DayTally> {
  const days = new Map<LocalDay, DayTally>();
  for (const { day, kind, item, swap, pieces } of entries) {
    let tally = days.get(day);
    if (!tally) days.set(day, (tally = emptyDay()));
    add(tally[kind], item, pieces);
    if (kind === 'avoided' && swap) add(tally.moments, swap, pieces);
  }
  for (const tally of days.values()) {
    // two windows that lower the same last piece must not owe one
    for (const pieces of Object.values(tally) as Pieces[]) for (const [key, count] of pieces) if (count <= 0) pieces.delete(key);
  }
  return days;
}

export const tallyOf = (days: ReadonlyMap<LocalDay, DayTally>, day: LocalDay): Readonly<DayTally> => days.get(day) ?? nothing;

/** All pieces of a sum. */
export function total(pieces: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of pieces.values()) sum += count;
  return sum;
}

/** Puts the pieces of one sum into another. */
export function pour(from: ReadonlyMap<string, number>, into: Pieces): void {
  for (const [key, count] of from) add(into, key, count);
}

/** The state of a day: what the family said, corrected by what was thrown. A day about which nothing is known is not counted, never zero. */
export function stateOf(mark: DayMark | undefined, thrown: number): DayState {
  if (mark?.state === 'away' || mark?.state === 'not-counted') return mark.state;
  if (thrown > 0) return 'counted';
  return mark ? 'counted-zero' : 'not-counted';
}

/** How many were at home on a day: all members, unless the family said otherwise; nobody when away. */
export function peopleOn(mark: DayMark | undefined, family: Family): number {
  return mark?.state === 'away' ? 0 : (mark?.people ?? family.members.length);
}

/** One line of the tally: a tile. Avoided moments are counted by swap, the other kinds by item. */
export type Line = { kind: 'avoided'; item: string; swap: string } | { kind: Exclude<EntryKind, 'avoided'>; item: string };

export function countOf(tally: Readonly<DayTally>, line: Line): number {
  return (line.kind === 'avoided' ? tally.moments.get(line.swap) : tally[line.kind].get(line.item)) ?? 0;
}

/** Where and when a change happens: `now` in ms, `id` from newId(). */
export interface Moment {
  family: string;
  day: LocalDay;
  id: string;
  now: number;
  who?: string;
}

/** The entry that brings a line from its count to another one: +1 for a tap, the difference for a typed total. None when nothing changes. */
export function entryTo(line: Line, count: number, wanted: number, { family, day, id, now, who }: Moment): Entry | undefined {
  const pieces = Math.max(0, Math.round(wanted)) - count;
  if (pieces === 0) return undefined;
  return { id, family, ...line, pieces, day, ...(who ? { who } : {}), madeAt: now };
}
