/** Instead of a ranking: a goal the whole class comes nearer to, or rows with an animal that say in turn why. */
import type { SessionState } from './fold.ts';
import { votable, type SessionPlan } from './plan.ts';
import { isCounted, stepAt } from './vote.ts';

/** Questions that the class answered, of those the lesson has: taking part counts, not being right. */
export function classGoal(plan: SessionPlan, state: SessionState): { done: number; of: number } {
  const asked = plan.lesson.steps.filter((step) => votable(plan, step).length > 0 && !state.cut.includes(step.id));
  const done = asked.filter((step) => Object.values(state.counts[step.id] ?? {}).some((hands) => hands > 0));
  return { done: done.length, of: asked.length };
}

export const rows = ['fox', 'hare', 'camel', 'bear'] as const;
export type Row = (typeof rows)[number];

/** The row that says why: the next one with each question and each decision of a game; nobody while a vote is open. */
export function rowInTurn(plan: SessionPlan, state: SessionState): Row | undefined {
  if (state.at.beat !== 'bars' || !isCounted(plan, state)) return undefined;
  const before = plan.lesson.steps.slice(0, state.at.step).filter((step) => votable(plan, step).length > 0).length;
  const turn = before + (stepAt(plan, state).kind === 'game' ? (state.at.game?.turn ?? 0) : 0);
  return rows[turn % rows.length];
}
