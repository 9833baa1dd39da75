/**
 * What was said of all posters at first: tricks seen and honest posters doubted are told apart, for who calls everything a trick finds
 * all tricks too. Numbers of a play or a class, never of a child.
 */
import type { Outcome } from '../contract.ts';
import { answers, posterOf, tricksOn, type BagLevel, type Verdict } from './state.ts';

export interface Tally {
  tricked: { of: number; noticed: number; named: number }; // noticed: some trick was called; named: one that is there
  honest: { of: number; flagged: number; doubted: number };
}

/** Only posters that were judged count. */
export function tally(level: BagLevel, counts: Outcome['counts']): Tally {
  const judged = level.posters.flatMap(({ id }) => {
    const first = counts[id]?.first;
    return first === undefined ? [] : [{ poster: posterOf(level, id), first: first as Verdict }];
  });
  const tricked = judged.filter(({ poster }) => tricksOn(level, poster).length > 0);
  const honest = judged.filter(({ poster }) => tricksOn(level, poster).length === 0);
  const flagged = honest.filter(({ first }) => first === 'honest').length;
  return {
    tricked: {
      of: tricked.length,
      noticed: tricked.filter(({ first }) => first !== 'honest').length,
      named: tricked.filter(({ poster, first }) => answers(level, poster).includes(first)).length,
    },
    honest: { of: honest.length, flagged, doubted: honest.length - flagged },
  };
}

/** Noticed tricks are hits, doubted honest posters false alarms; both as parts of their own kind. */
export function rates({ tricked, honest }: Tally): { hits: number; falseAlarms: number } {
  return { hits: tricked.of > 0 ? tricked.noticed / tricked.of : 0, falseAlarms: honest.of > 0 ? honest.doubted / honest.of : 0 };
}

/** The mean of both kinds: whoever says the same of every poster gets one half. */
export function balanced(sum: Tally): number {
  const { hits, falseAlarms } = rates(sum);
  return (hits + (sum.honest.of > 0 ? 1 - falseAlarms : 0)) / 2;
}
