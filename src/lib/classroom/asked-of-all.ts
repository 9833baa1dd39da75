/** What a simulated class has to know of the open vote. */
import { decisionsOf } from '../player/answer.ts';
import type { SessionState } from './fold.ts';
import { questionOf, type SessionPlan } from './plan.ts';
import type { AskedOfAll } from './simulated-class.ts';
import { openOptions, stepAt } from './vote.ts';

export function askedOfAll(plan: SessionPlan, state: SessionState): AskedOfAll {
  const step = stepAt(plan, state);
  const question = questionOf(plan, step);
  return {
    options: openOptions(plan, state),
    right: question ? (decisionsOf(question, plan.seed)[0]?.right ?? []) : [],
    isAfter: step.kind === 'probe' && step.moment === 'after',
    canChooseMany: question?.form === 'several',
  };
}
