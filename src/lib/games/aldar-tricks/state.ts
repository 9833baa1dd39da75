/** What Aldar Köse's Bag of Tricks is made of: the level's data, the states, and what follows from them. */
import type { Outcome, Told } from '../contract.ts';

/** How people are talked into something: a wise man without a name, strong feelings, a crowd, hurry. A level plays with three of them. */
export const tricks = ['expert', 'feelings', 'crowd', 'hurry'] as const;
export type Trick = (typeof tricks)[number];
/** What is said of a poster: one of the tricks, or the green flag for one that can be asked. */
export type Verdict = Trick | 'honest';

export interface Sign {
  picture: string;
  is?: Trick | undefined; // none: no trick, just part of the poster
}
export interface Poster {
  id: string;
  picture: string;
  claim?: string | undefined; // a fact that may run out; then a poster of the reserve takes its place
  signs: Sign[]; // what stands on it; a sign with a trick gives it away
}
export interface BagLevel {
  tricks: Trick[];
  show: boolean; // Aldar shows his tricks first
  posters: Poster[];
  reserve?: Poster[] | undefined;
  fixed?: boolean | undefined; // in the order of the level
}

export interface Common {
  seed: number;
  level: BagLevel;
  waiting: string[]; // posters still to come
  done: string[];
  counts: Outcome['counts'];
  turn: number; // of the last telling
  told?: Told;
}
export type BagState = Common &
  (
    | { phase: 'show'; shown: Trick[] } // which tricks have come out of the bag
    | { phase: 'poster'; id: string; misses: Verdict[]; faded?: Verdict; hint?: true }
    | { phase: 'seen'; id: string; found: Verdict } // the poster is understood
    | { phase: 'finished' }
  );
export type BagMove = { kind: 'show'; trick: Trick } | { kind: 'say'; verdict: Verdict } | { kind: 'on' };

/** A poster by its id; an unknown id is a bug of the level, which its check refuses. */
export function posterOf(level: BagLevel, id: string): Poster {
  const found = level.posters.find((known) => known.id === id);
  if (!found) throw new Error(`the level has no poster "${id}"`);
  return found;
}

/** The tricks on a poster, in the level's order; none on an honest one. */
export const tricksOn = (level: BagLevel, poster: Poster): Trick[] =>
  level.tricks.filter((trick) => poster.signs.some((sign) => sign.is === trick));

/** All that is right to say of a poster. */
export function answers(level: BagLevel, poster: Poster): Verdict[] {
  const found = tricksOn(level, poster);
  return found.length > 0 ? found : ['honest'];
}
