/** What a packing leaves behind and what it costs: sums over the chosen ways, nothing else. */
import type { PicnicLevel, PicnicSlot, PicnicWay } from './state.ts';

/** Pieces of one kind from one chosen way, over all trips. */
export interface Leftover {
  slot: string;
  way: string;
  item: string; // an id of plastic-items.json
  pieces: number;
}

/** slot -> way */
export type Chosen = Record<string, string>;

export const piecesOf = (way: PicnicWay): number => Object.values(way.leaves).reduce((sum, pieces) => sum + pieces, 0);

/** The ways that were taken, in the order of the slots. */
export function taken(level: PicnicLevel, chosen: Chosen): { slot: PicnicSlot; way: PicnicWay }[] {
  return level.slots.flatMap((slot) => slot.ways.filter((way) => chosen[slot.id] === way.id).map((way) => ({ slot, way })));
}

export function leftovers(level: PicnicLevel, chosen: Chosen): Leftover[] {
  return taken(level, chosen).flatMap(({ slot, way }) =>
    Object.entries(way.leaves).map(([item, pieces]) => ({ slot: slot.id, way: way.id, item, pieces: pieces * level.trips })),
  );
}

export const totalOf = (left: readonly Leftover[]): number => left.reduce((sum, one) => sum + one.pieces, 0);

const priceOn = (way: PicnicWay, trip: number): number => (way.once && trip > 1 ? 0 : (way.pretendPrice ?? 0));

/** What one trip costs, from 1: a thing that is used again is paid once. */
export const paidOn = (level: PicnicLevel, chosen: Chosen, trip: number): number =>
  taken(level, chosen).reduce((sum, { way }) => sum + priceOn(way, trip), 0);

export const paid = (level: PicnicLevel, chosen: Chosen): number =>
  Array.from({ length: level.trips }, (_, at) => paidOn(level, chosen, at + 1)).reduce((sum, one) => sum + one, 0);

export const hasPrices = (level: PicnicLevel): boolean =>
  level.slots.some((slot) => slot.ways.some((way) => way.pretendPrice !== undefined));

/** The fewest pieces with which this level can be packed. */
export const least = (level: PicnicLevel): number =>
  level.trips * level.slots.reduce((sum, slot) => sum + Math.min(...slot.ways.map(piecesOf)), 0);

export const isBest = (slot: PicnicSlot, way: PicnicWay): boolean => piecesOf(way) === Math.min(...slot.ways.map(piecesOf));

/** Of the ways that leave least the cheapest, and of those the first. */
export function bestOf(level: PicnicLevel, slot: PicnicSlot): string | undefined {
  const cost = (way: PicnicWay): number => paid({ ...level, slots: [slot] }, { [slot.id]: way.id });
  return slot.ways.filter((way) => isBest(slot, way)).sort((one, other) => cost(one) - cost(other))[0]?.id;
}
