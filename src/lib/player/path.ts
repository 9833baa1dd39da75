/** The child's path through a lesson on a tablet: pictures, questions, games, breathing and the promise; not what needs a class. */
import type { Lesson, Step } from '../lesson/schema.ts';
import type { StepKind } from '../lesson/kinds.ts';

const isForOne: Record<StepKind, boolean> = {
  talk: true,
  story: true,
  question: true,
  game: true,
  breathe: true,
  pledge: true,
  probe: true,
  family: true,
  activity: false,
  discuss: false,
};

/** One page of the path: a slide of a step, or the whole step. */
export interface PathPage {
  step: Step;
  slide?: { id: string; picture: string };
}

export function pathOf(lesson: Lesson): PathPage[] {
  return lesson.steps
    .filter((step) => isForOne[step.kind])
    .flatMap((step): PathPage[] =>
      'slides' in step && step.kind !== 'breathe' ? step.slides.map((slide) => ({ step, slide })) : [{ step }],
    );
}
