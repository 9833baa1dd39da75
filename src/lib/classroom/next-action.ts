/** What Next will do now, so that the button can say it. */
import { beatsOf, slideOf, type Beat } from './beats.ts';
import { stepAfter, type SessionState } from './fold.ts';
import type { SessionPlan } from './plan.ts';
import { isCounted, stepAt } from './vote.ts';

export const nextActions = ['unblack', 'slide', 'count', 'bars', 'answer', 'thanks', 'play', 'look', 'learned', 'step', 'finish'] as const;
export type NextAction = (typeof nextActions)[number];

export function nextAction(plan: SessionPlan, state: SessionState): NextAction {
  if (state.black) return 'unblack';
  return state.at.game ? inGame(plan, state) : inStep(plan, state);
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
  return stepAfter(plan, state) === undefined ? 'finish' : 'step';
}
