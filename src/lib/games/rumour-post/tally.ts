/**
 * What the stamps of a whole level say, by the first stamp of each letter. Trusting a false letter and stopping a true one are told
 * apart, for who stops everything stops all false letters too. Numbers of a play or a class, never of a child.
 */
import type { Outcome } from '../contract.ts';
import { right, truths, type PostLevel, type Stamp, type Truth } from './state.ts';

export type Row = Record<Stamp, number> & { of: number };
export type Tally = Record<Truth, Row>;

/** How often each stamp came first, for true, false and open letters; only letters that were stamped count. */
export function tally(level: PostLevel, counts: Outcome['counts']): Tally {
  const row = (truth: Truth): Row => {
    const firsts = level.letters.filter((letter) => letter.is === truth).flatMap(({ id }) => counts[id]?.first ?? []);
    const number = (stamp: Stamp) => firsts.filter((first) => first === stamp).length;
    return { of: firsts.length, pass: number('pass'), stop: number('stop'), ask: number('ask') };
  };
  return Object.fromEntries(truths.map((truth) => [truth, row(truth)])) as Tally;
}

/** Stopped false letters are hits, stopped true ones false alarms; both as parts of their own kind. */
export function rates(sum: Tally): { hits: number; falseAlarms: number } {
  const part = ({ of, stop }: Row) => (of > 0 ? stop / of : 0);
  return { hits: part(sum.false), falseAlarms: part(sum.true) };
}

/** The mean of what was right with true letters and with false ones: whoever does the same with every letter gets one half at most. */
export function balanced(sum: Tally): number {
  const part = (truth: 'true' | 'false') => (sum[truth].of > 0 ? sum[truth][right[truth]] / sum[truth].of : 0);
  return (part('true') + part('false')) / 2;
}
