/** What Rumour Post is made of: the level's data, the states, and what follows from them. */
import type { Outcome, Told } from '../contract.ts';

/** The three questions one asks before passing something on. */
export const checks = ['who', 'how', 'others'] as const;
export const stamps = ['pass', 'stop', 'ask'] as const;
export const truths = ['true', 'false', 'open'] as const;
export type Check = (typeof checks)[number];
export type Stamp = (typeof stamps)[number];
export type Truth = (typeof truths)[number];

/** What is right to do with a letter: one that nobody can decide yet is asked about first. */
export const right: Record<Truth, Stamp> = { true: 'pass', false: 'stop', open: 'ask' };

export interface Letter {
  id: string;
  picture: string;
  claim?: string | undefined; // a fact that may run out; then a letter of the reserve takes its place
  is: Truth; // open: the cards do not decide it
  key: Check; // the card that settles it, or shows that it is not settled
  cards: Record<Check, string>; // what each card shows: a picture
}
export interface PostLevel {
  letters: Letter[];
  reserve?: Letter[] | undefined;
  fixed?: boolean | undefined; // in the order of the level, for letters that belong together
}

export interface Common {
  seed: number;
  level: PostLevel;
  waiting: string[]; // letters still to come
  done: string[];
  counts: Outcome['counts'];
  turn: number; // of the last telling
  told?: Told;
}
export type PostState = Common &
  (
    | { phase: 'reading'; id: string; opened: Check[] }
    | { phase: 'stamping'; id: string; opened: Check[]; misses: Stamp[]; faded?: Stamp }
    | { phase: 'arrived'; id: string } // the letter is where it belongs
    | { phase: 'finished' }
  );
export type PostMove = { kind: 'open'; check: Check } | { kind: 'decide' } | { kind: 'stamp'; stamp: Stamp } | { kind: 'on' };

/** A letter by its id; an unknown id is a bug of the level, which its check refuses. */
export function letterOf(level: PostLevel, id: string): Letter {
  const found = level.letters.find((known) => known.id === id);
  if (!found) throw new Error(`the level has no letter "${id}"`);
  return found;
}
