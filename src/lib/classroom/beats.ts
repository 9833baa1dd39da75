/** The beats of each kind of step: what one press of Next goes through before the next step. */
import type { Step } from '../lesson/schema.ts';
import type { StepKind } from '../lesson/kinds.ts';
import { votable, type SessionPlan } from './plan.ts';

/** `slide-n`: picture n of the step. A question: ask, count, bars, answer. A game: look, count, bars, told, … , end. */
export type Beat = `slide-${number}` | 'ask' | 'count' | 'bars' | 'answer' | 'thanks' | 'look' | 'told' | 'end';

type Beats = (plan: SessionPlan, step: Step) => Beat[];

const slides: Beats = (_, step) => ('slides' in step ? step.slides.map((_slide, index): Beat => `slide-${index}`) : ['slide-0']);
const question: Beats = (plan, step) => (votable(plan, step).length > 0 ? ['ask', 'count', 'bars', 'answer'] : ['ask', 'answer']);

const table: Record<StepKind, Beats> = {
  talk: slides,
  story: slides,
  discuss: slides,
  activity: slides,
  breathe: slides,
  family: slides,
  question,
  // before the lesson a probe gives nothing away; after it the answer is explained
  probe: (plan, step) => (step.kind === 'probe' && step.moment === 'before' ? ['ask', 'count', 'thanks'] : question(plan, step)),
  pledge: () => ['ask', 'count', 'bars'],
  game: () => ['look'], // the rest follows from the game's own state
};

export function beatsOf(plan: SessionPlan, step: Step): Beat[] {
  return table[step.kind](plan, step);
}

/** Number of the slide a beat shows, from 0. */
export function slideOf(beat: Beat): number {
  return beat.startsWith('slide-') ? Number(beat.slice('slide-'.length)) : 0;
}
