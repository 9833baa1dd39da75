/**
 * One decision between pictures, for games in which children find out what helps: each option has its own reason, several may help,
 * and nobody gets stuck. Pure; levels of such games are checked by decision-level.ts.
 */
import { shuffle } from '../base/random.ts';
import type { MoveOption, Outcome, Told } from './contract.ts';

export interface Choice {
  id: string;
  picture: string;
  helps?: boolean | undefined;
}

/** Where the ladder of failure stands in one decision. */
export interface Ladder {
  misses: string[];
  faded?: string;
}

/** `choice` is what counts in the end: the one that was made, or after the third miss one that helps. */
export interface Verdict extends Ladder {
  choice: string;
  tone: 'right' | 'again' | 'shown';
  hint: boolean;
}

/** What one more choice leads to; the options hold at least one that helps. */
export function judge(options: readonly Choice[], before: readonly string[], chosen: string): Verdict {
  if (options.find((option) => option.id === chosen)?.helps) return { choice: chosen, tone: 'right', misses: [], hint: false };
  const misses = [...before, chosen];
  const answer = helpful(options);
  if (misses.length >= 3 && answer !== undefined) return { choice: answer, tone: 'shown', misses: [], hint: false };
  const isSecond = misses.length === 2;
  return { choice: chosen, tone: 'again', misses, hint: isSecond, ...(isSecond ? { faded: chosen } : {}) };
}

export const helpful = (options: readonly Choice[]): string | undefined => options.find((option) => option.helps)?.id;

/** The options in an order of this play, so that the answer has no place of its own. `turn` tells the decisions of a play apart. */
export const mixed = (options: readonly Choice[], seed: number, turn: number): Choice[] => shuffle(options, seed + turn * 7919);

/** The first choice stays, the tries grow. */
export function counted(counts: Outcome['counts'], item: string, chosen: string): Outcome['counts'] {
  const known = counts[item];
  return { ...counts, [item]: { first: known?.first ?? chosen, tries: (known?.tries ?? 0) + 1 } };
}

/** The reason of a verdict, as the next thing told; after the second miss the hint comes with it. */
export function reason(before: Told | undefined, options: readonly Choice[], verdict: Verdict, key: string, hintKey: string): Told {
  const picture = options.find((option) => option.id === verdict.choice)?.picture;
  return {
    key,
    tone: verdict.tone,
    turn: (before?.turn ?? 0) + 1,
    ...(picture === undefined ? {} : { picture }),
    ...(verdict.hint ? { hintKey } : {}),
  };
}

/** Options as moves of one group. */
export const asMoves = <Move>(
  options: readonly Choice[],
  faded: string | undefined,
  group: string,
  labelKey: (id: string) => string,
  move: (id: string) => Move,
): MoveOption<Move>[] =>
  options.map(({ id, picture }) => ({
    id,
    labelKey: labelKey(id),
    picture,
    group,
    ...(faded === id ? { faded: true } : {}),
    move: move(id),
  }));
