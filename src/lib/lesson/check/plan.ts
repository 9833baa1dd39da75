/** The minutes add up: 3 x 10 in a lesson, the steps in their order. */
import type { LessonKind } from '../kinds.ts';
import type { Finding } from '../problem.ts';
import type { Lesson } from '../schema.ts';
import type { Check } from './given.ts';

const allowed: Record<LessonKind, { from: number; to: number; said: string }> = {
  lesson: { from: 30, to: 30, said: '30 minutes' },
  booster: { from: 1, to: 10, said: '1 to 10 minutes' },
  talk: { from: 20, to: 20, said: '20 minutes' },
  training: { from: 10, to: 10, said: '10 minutes' },
};
const file = 'lesson.yaml';
const sum = (steps: Lesson['steps']) => steps.reduce((total, step) => total + step.minutes, 0);

function parts({ steps }: Lesson): Finding[] {
  const homeless = steps
    .filter((step) => !step.part)
    .map((step): Finding => ({ file, at: ['steps', step.id], reason: '"part" is missing: 1, 2 or 3.' }));
  const uneven = [1, 2, 3].flatMap((part): Finding[] => {
    const minutes = sum(steps.filter((step) => step.part === part));
    return minutes === 10
      ? []
      : [{ file, at: ['steps'], reason: `the steps of part ${part} take ${minutes} minutes; it has to be exactly 10.` }];
  });
  const jumps = steps.flatMap((step, index): Finding[] => {
    const before = steps[index - 1]?.part;
    return before && step.part && step.part < before
      ? [
          {
            file,
            at: ['steps', step.id],
            reason: `part ${step.part} comes after part ${before}; put the steps in the order of their parts.`,
          },
        ]
      : [];
  });
  return [...homeless, ...(homeless.length > 0 ? [] : uneven), ...jumps];
}

export const plan: Check = ({ lesson }) => {
  const { from, to, said } = allowed[lesson.kind];
  const total = sum(lesson.steps);
  return [
    ...(lesson.minutes < from || lesson.minutes > to
      ? [{ file, at: ['minutes'], reason: `is ${lesson.minutes}; a ${lesson.kind} takes ${said}.` }]
      : []),
    ...(total === lesson.minutes
      ? []
      : [{ file, at: ['minutes'], reason: `is ${lesson.minutes}, but the steps take ${total} minutes together.` }]),
    ...(lesson.kind === 'lesson'
      ? parts(lesson)
      : lesson.steps
          .filter((step) => step.part)
          .map((step): Finding => ({
            file,
            at: ['steps', step.id, 'part'],
            reason: `only a lesson of 3 x 10 minutes has parts, not a ${lesson.kind}.`,
          }))),
  ];
};
