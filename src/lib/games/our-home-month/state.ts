/** What Our Home Month is made of: rooms with things, what can be done about each, and the month that follows. */
import type { Outcome, Told } from '../contract.ts';

export const places = ['kitchen', 'bathroom', 'desk', 'table'] as const;
export const ways = ['refuse', 'swap', 'keep'] as const;
export type Place = (typeof places)[number];
export type Way = (typeof ways)[number];

/** Plastic that is thrown away: how often in a week of this invented home, and what fits. To keep it is always allowed. */
export interface Plastic {
  week: number;
  fits: Way[]; // refuse: it is not needed; swap: something else does its work; keep: nothing else does, so it stays and is counted
  swap: string; // picture of what would do its work
  plan?: string | undefined; // id of a swap of the family's plan, for whoever refuses or swaps it
}
export interface Thing {
  id: string;
  picture: string;
  plastic?: Plastic | undefined; // without it the thing is used again and again
}
export interface Room {
  id: string;
  place: Place;
  things: Thing[]; // at most four: a class votes on them
}
export interface HomeLevel {
  rooms: Room[];
}

export interface Common {
  seed: number;
  level: HomeLevel;
  chosen: Record<string, Way>; // thing -> way, in the order in which it was found
  counts: Outcome['counts'];
  told?: Told;
}
export type HomeState = Common &
  (
    | { phase: 'find'; room: string; misses: string[]; faded?: string }
    | { phase: 'choose'; room: string; thing: string; misses: string[]; faded?: string }
    | { phase: 'plan' }
    | { phase: 'month'; at: number } // ticks
    | { phase: 'read'; misses: string[]; faded?: string }
    | { phase: 'finished' }
  );
export type HomeMove = { kind: 'find' | 'read'; thing: string } | { kind: 'way'; way: Way } | { kind: 'go' | 'skip' };
export type In<P extends HomeState['phase']> = HomeState & { phase: P };

/** A room by its id; an unknown id is a bug of the level, which its check refuses. */
export function roomOf(level: HomeLevel, id: string): Room {
  const room = level.rooms.find((known) => known.id === id);
  if (!room) throw new Error(`the level has no room "${id}"`);
  return room;
}

/** Plastic by the id of its thing. */
export function plasticOf(level: HomeLevel, id: string): Thing & { plastic: Plastic } {
  const thing = level.rooms.flatMap((room) => room.things).find((known) => known.id === id);
  if (!thing?.plastic) throw new Error(`the level has no plastic "${id}"`);
  return { ...thing, plastic: thing.plastic };
}

/** Throw-away plastic of a room that nobody has found yet. */
export const hidden = (state: Common, room: Room): Thing[] => room.things.filter((thing) => thing.plastic && !state.chosen[thing.id]);
