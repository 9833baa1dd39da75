import { expect, test } from 'vitest';
import { saidAbout, type Loose, type SampleParts } from '../../../../tests/support/sample-lesson.ts';

/** The sample as a lesson of 3 x 10: the first step fills part 1, the second part 2, the rest is part 3. */
function threeTens({ lesson }: SampleParts): void {
  Object.assign(lesson, { kind: 'lesson', minutes: 30 });
  lesson.steps.forEach((step: Loose, index: number) => (step.part = Math.min(index + 1, 3)));
  lesson.steps[0].minutes = 10;
  lesson.steps[1].minutes = 10;
  lesson.steps[2].minutes = 2.5;
}
const changed = (change: (parts: SampleParts) => void) =>
  saidAbout((parts) => {
    threeTens(parts);
    change(parts);
  });

test('three parts of ten minutes', () => {
  expect(changed(() => {})).toEqual([]);
});

test('a part that is too long, although the sum is right', () => {
  expect(
    changed(({ lesson }) => {
      lesson.steps[0].minutes = 11;
      lesson.steps[1].minutes = 9;
    }),
  ).toEqual([
    'lesson.yaml | steps | the steps of part 1 take 11 minutes; it has to be exactly 10.',
    'lesson.yaml | steps | the steps of part 2 take 9 minutes; it has to be exactly 10.',
  ]);
});

test('a step without a part, and parts out of order', () => {
  expect(changed(({ lesson }) => delete lesson.steps[1].part)).toEqual(['lesson.yaml | steps › hello | "part" is missing: 1, 2 or 3.']);
  expect(changed(({ lesson }) => lesson.steps.splice(0, 2, lesson.steps[1], { ...lesson.steps[0] }))).toEqual([
    'lesson.yaml | steps › ask-before | part 1 comes after part 2; put the steps in the order of their parts.',
  ]);
});

test.each([
  ['booster', 11, 'is 11; a booster takes 1 to 10 minutes.'],
  ['talk', 10, 'is 10; a talk takes 20 minutes.'],
  ['training', 20, 'is 20; a training takes 10 minutes.'],
  ['lesson', 45, 'is 45; a lesson takes 30 minutes.'],
])('a %s of %i minutes', (kind, minutes, reason) => {
  expect(saidAbout(({ lesson }) => Object.assign(lesson, { kind, minutes }))).toContain(`lesson.yaml | minutes | ${reason}`);
});

test('only a lesson has parts', () => {
  expect(saidAbout(({ lesson }) => (lesson.steps[0].part = 1))).toEqual([
    'lesson.yaml | steps › ask-before › part | only a lesson of 3 x 10 minutes has parts, not a booster.',
  ]);
});
