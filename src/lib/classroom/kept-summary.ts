/** What is told of an unfinished session before it is continued: "minute 17, question 3, 22 answers kept". */
import type { Bridge } from './clock.ts';
import type { SessionState } from './fold.ts';
import { questionOf, type SessionPlan } from './plan.ts';
import { sumOf } from './vote.ts';

/** An unfinished session as it is offered again. */
export interface Kept {
  session: string; // id
  started: number; // wall clock
  bridge: Bridge;
  summary: KeptSummary;
  isElsewhere: boolean; // another window holds it
}

export interface KeptSummary {
  minute: number; // from 1
  step: string; // id
  question: number; // how many have been asked
  answers: number; // all rounds together
}

export function keptSummary(plan: SessionPlan, state: SessionState, elapsed: number): KeptSummary {
  const reached = plan.lesson.steps.slice(0, state.at.step + 1);
  return {
    minute: Math.floor(Math.max(0, elapsed - state.zero) / 60_000) + 1,
    step: reached.at(-1)?.id ?? '',
    question: reached.filter((step) => questionOf(plan, step) && !state.cut.includes(step.id)).length,
    answers: Object.values(state.counts).reduce((sum, hands) => sum + sumOf(hands), 0),
  };
}
