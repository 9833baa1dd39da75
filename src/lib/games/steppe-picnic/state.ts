/** What a play of Steppe Picnic is made of: plain data, ids only. */
import type { Outcome, Told } from '../contract.ts';
import type { Chosen, Leftover } from './leftovers.ts';

export const mishaps = ['wind', 'goat', 'guests'] as const;
export type Mishap = (typeof mishaps)[number];

export interface PicnicWay {
  id: string;
  picture: string;
  leaves: Record<string, number>; // id of plastic-items.json -> pieces on each trip
  pretendPrice?: number | undefined; // in tenge, invented for the game
  once?: boolean | undefined; // paid on the first trip only, for it is used again
  mishap?: Mishap | undefined; // what may happen on the way because of it
}
export interface PicnicSlot {
  id: string;
  picture: string;
  ways: PicnicWay[];
}
export interface PicnicLevel {
  scene: string; // pictures: where it happens …
  party: string[]; // … and who goes
  trips: number; // made with one packing
  mishaps: Mishap[]; // that may happen whatever is packed
  slots: PicnicSlot[];
}

/** What happens on a trip; with slot and way when a packed thing is the reason. */
export interface Happening {
  id: Mishap;
  slot?: string;
  way?: string;
}
export interface Common {
  seed: number;
  level: PicnicLevel;
  chosen: Chosen; // slot -> way, in this packing
  past: { pieces: number; paid: number; left: Leftover[] }[]; // the packings before it
  counts: Outcome['counts'];
  told?: Told;
}
export type PicnicState = Common &
  (
    | { phase: 'packing'; slot: string }
    | { phase: 'packed' }
    | { phase: 'trip'; trip: number; happening: Happening }
    | { phase: 'counting'; out: number } // how many kinds of leftovers are out of the sack
    | { phase: 'counted' }
    | { phase: 'finished' }
  );
export type PicnicMove = { kind: 'take'; slot: string; way: string } | { kind: 'go' | 'sack' | 'next' | 'again' | 'ready' };
