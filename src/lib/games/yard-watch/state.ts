/** What Yard Watch is made of: the level's data, the states, and what follows from them. */
import type { Frame } from '../comic-frame.ts';
import type { Outcome, Told } from '../contract.ts';

export const clues = ['again', 'unfair', 'on-purpose'] as const;
export const verdicts = ['bullying', 'quarrel', 'accident', 'play'] as const;
export type Clue = (typeof clues)[number];
export type Verdict = (typeof verdicts)[number];

export interface YardCase {
  id: string;
  picture: string;
  is: Verdict;
  clues: Clue[]; // that can be seen; all three make it bullying
  key: Clue; // the one that decides here: seen, or looked for and not there
  frames: (Frame & { shows?: Clue[] | undefined })[]; // `shows`: where this clue can be looked up
  after: Frame; // the good end
}
export interface YardLevel {
  cases: YardCase[];
  fixed?: boolean | undefined; // in the order of the level, for stories that belong together
}

export interface Common {
  seed: number;
  level: YardLevel;
  waiting: string[]; // cases still to come
  done: string[];
  counts: Outcome['counts'];
  turn: number; // of the last telling
  told?: Told;
}
export type YardState = Common &
  (
    | { phase: 'clues'; id: string; looked: Clue[] } // looked: asked for, whether it was there or not
    | { phase: 'verdict'; id: string; looked: Clue[]; misses: Verdict[]; faded?: Verdict }
    | { phase: 'after'; id: string }
    | { phase: 'finished' }
  );
export type YardMove = { kind: 'look'; clue: Clue } | { kind: 'decide' } | { kind: 'verdict'; verdict: Verdict } | { kind: 'on' };

/** A case by its id; an unknown id is a bug of the level, which its check refuses. */
export function caseOf(level: YardLevel, id: string): YardCase {
  const found = level.cases.find((known) => known.id === id);
  if (!found) throw new Error(`the level has no case "${id}"`);
  return found;
}

/** Clues that were looked for and can really be seen. */
export const lit = (state: YardState): Clue[] =>
  'looked' in state ? caseOf(state.level, state.id).clues.filter((clue) => state.looked.includes(clue)) : [];
