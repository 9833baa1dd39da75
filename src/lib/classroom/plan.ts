/** A lesson made ready for a session: what the fold needs and nothing else. */
import type { GameRules } from '../games/contract.ts';
import type { Lesson, Question, Step } from '../lesson/schema.ts';
import { draw } from '../base/random.ts';
import { probeItem } from '../player/probe.ts';

export interface SessionPlan {
  lesson: Lesson;
  seed: number;
  part?: number; // only these ten minutes of 3 x 10
  day?: string; // the claims of the lesson are as on this day; absent: as they were written
  rules: Record<string, GameRules<unknown, unknown, unknown>>; // game id -> reducer
}

/** Seed of one step's game: another for each step, the same on every resume. */
export function stepSeed(plan: SessionPlan, step: number): number {
  return draw(plan.seed + step * 7919).seed;
}

/** The question a step asks in this session, if it asks one. */
export function questionOf(plan: SessionPlan, step: Step): Question | undefined {
  if (step.kind === 'question') return step.ask;
  if (step.kind !== 'probe') return undefined;
  return plan.lesson.probes.find((probe) => probe.id === step.probe)?.[probeItem(plan.seed, step.moment)];
}

/** Options a class can vote on, in the order of the letters A-D; none for orders and sorts, which are talked through. */
export function votable(plan: SessionPlan, step: Step): string[] {
  if (step.kind === 'pledge') return step.options.map((option) => option.id);
  const question = questionOf(plan, step);
  if (!question) return [];
  if (question.form === 'true-false-unsure') return ['true', 'false', 'unsure'];
  return question.form === 'one' || question.form === 'several' ? question.options.map((option) => option.id) : [];
}

/** The steps that do not belong to the part which is given; none when the lesson is given whole. */
export function stepsOutside(plan: SessionPlan): string[] {
  return plan.part === undefined ? [] : plan.lesson.steps.filter((step) => (step.part ?? 1) !== plan.part).map((step) => step.id);
}
