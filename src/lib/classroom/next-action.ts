/** What Next will do now, so that the button can say it. */
import { beatsOf, slideOf, type Beat } from './beats.ts';
import { stepAt, voteKey, type SessionState } from './fold.ts';
import type { SessionPlan } from './plan.ts';

export const nextActions = ['unblack', 'slide', 'count', 'bars', 'answer', 'thanks', 'play', 'look', 'learned', 'step', 'finish'] as const;
export type NextAction = (typeof nextActions)[number];

export function nextAction(plan: SessionPlan, state: SessionState): NextAction {
  if (state.black) return 'unblack';
  return state.at.game ? inGame(plan, state) : inStep(plan, state);
}

function isCounted(plan: SessionPlan, state: SessionState): boolean {
  return Object.values(state.counts[voteKey(plan, state)] ?? {}).some((hands) => hands > 0);
}

function inStep(plan: SessionPlan, state: SessionState): NextAction {
  const beats = beatsOf(plan, stepAt(plan, state));
  const following = beats.slice(beats.indexOf(state.at.beat) + 1).find((beat) => beat !== 'bars' || isCounted(plan, state));
  if (!following) return afterStep(plan, state);
  if (slideOf(following) > 0) return 'slide';
  return following as NextAction & Beat;
}

function inGame(plan: SessionPlan, state: SessionState): NextAction {
  const game = state.at.game;
  switch (state.at.beat) {
    case 'look':
      return game && game.options.length > 1 ? 'count' : 'play';
    case 'count':
      return isCounted(plan, state) ? 'bars' : 'play';
    case 'bars':
      return 'play';
    case 'told':
      return game?.outcome ? 'learned' : 'look';
    default:
      return afterStep(plan, state);
  }
}

function afterStep(plan: SessionPlan, state: SessionState): NextAction {
  return state.at.step + 1 < plan.lesson.steps.length ? 'step' : 'finish';
}
