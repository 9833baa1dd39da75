/** The open vote: what can be chosen, what is counted, and who may see it. */
import type { Step } from '../lesson/schema.ts';
import type { SessionState } from './fold.ts';
import { votable, type SessionPlan } from './plan.ts';
import { wayTable, type AnswerWay } from './ways.ts';

export type Hands = Record<string, number>;

export const stepAt = (plan: SessionPlan, state: SessionState): Step => plan.lesson.steps[state.at.step] as Step;

/**
 * Under which a round is counted: one key per question (`ask`) or decision of a game (`sort-lab:3`, in a level that the step does not name
 * `sort-lab@picnic-2:3`); later rounds add `#2`, `#3`.
 */
export function voteKey(plan: SessionPlan, state: SessionState, round = state.at.round ?? 1): string {
  const step = stepAt(plan, state);
  const { game } = state.at;
  const level = game && step.kind === 'game' && step.level !== game.level ? `@${game.level}` : '';
  const asked = game ? `${step.id}${level}:${game.turn}` : step.id;
  return round > 1 ? `${asked}#${round}` : asked;
}

/** The ids that can be voted on now, in the order of the letters. */
export function openOptions(plan: SessionPlan, state: SessionState): string[] {
  const game = state.at.game;
  return game ? game.options.map((option) => option.id) : votable(plan, stepAt(plan, state));
}

export const handsOf = (plan: SessionPlan, state: SessionState): Hands => state.counts[voteKey(plan, state)] ?? {};

export const sumOf = (hands: Hands): number => Object.values(hands).reduce((sum, number) => sum + number, 0);

export const isCounted = (plan: SessionPlan, state: SessionState): boolean => sumOf(handsOf(plan, state)) > 0;

/** The way chosen for the open vote; otherwise the one used last, and hands in the beginning. */
export const wayOf = (plan: SessionPlan, state: SessionState): AnswerWay => state.ways[voteKey(plan, state)] ?? state.way;

/** Fewer answers to a sensitive question are never shown: a single bar would point at a child. */
export const fewest = 5;

export type Result =
  | { kind: 'bars'; hands: Hands; before?: Hands; isEstimate: boolean } // `before`: the round before this one
  | { kind: 'few' } // too few answers to a sensitive question
  | { kind: 'private' }; // for the volunteer alone

/** What of the open vote may be seen, by the class or at the console. A sensitive result is the volunteer's until it is given to the class. */
export function resultFor(who: 'class' | 'console', plan: SessionPlan, state: SessionState): Result {
  const key = voteKey(plan, state);
  const { sensitive } = stepAt(plan, state);
  const to = state.barsTo[key] ?? (sensitive ? 'console' : 'class');
  if (who === 'class' && to === 'console') return { kind: 'private' };
  const hands = handsOf(plan, state);
  if (sensitive && sumOf(hands) < fewest) return { kind: 'few' };
  const round = state.at.round ?? 1;
  const before = round > 1 ? state.counts[voteKey(plan, state, round - 1)] : undefined;
  return { kind: 'bars', hands, isEstimate: wayTable[wayOf(plan, state)].isEstimate, ...(before ? { before } : {}) };
}

/** Adds hands to an option; undefined when nothing changes. */
export function counted(plan: SessionPlan, state: SessionState, changes: Hands): Hands | undefined {
  if (state.at.beat !== 'count') return undefined;
  const open = openOptions(plan, state);
  const hands = handsOf(plan, state);
  const after = Object.fromEntries(
    Object.entries(changes)
      .filter(([option]) => open.includes(option))
      .map(([option, number]) => [option, Math.min(99, Math.max(0, Math.trunc(number)))]),
  );
  return Object.entries(after).some(([option, number]) => number !== (hands[option] ?? 0)) ? { ...hands, ...after } : undefined;
}
