import { expect, test } from 'vitest';
import { saidAbout } from '../../../../tests/support/sample-lesson.ts';

const file = 'lesson.yaml | probes › before-after |';

test('both questions are of one kind', () => {
  const said = saidAbout(({ lesson }) => {
    lesson.objectives.push('more');
    lesson.probes[0].b.objective = 'more';
    lesson.probes[0].b.form = 'several';
  }).filter((said) => said.startsWith('lesson'));
  expect(said).toEqual([
    `${file} "a" has the form "one" and "b" has "several"; they have to be the same.`,
    `${file} "a" and "b" have different objectives; they have to be the same.`,
  ]);
});

test('they share no picture', () => {
  expect(saidAbout(({ lesson }) => (lesson.probes[0].b.options[1].picture = 'fish'))).toEqual([
    `${file} "a" and "b" both show the picture "fish"; each needs its own.`,
  ]);
});

test('one is asked before and one after, in this order', () => {
  expect(saidAbout(({ lesson }) => (lesson.steps[0].moment = 'after'))).toEqual([
    `${file} is used by 0 steps with "moment: before" and 2 with "moment: after"; it has to be one and one.`,
  ]);
  const swapped = saidAbout(({ lesson }) => {
    lesson.steps[0].moment = 'after';
    lesson.steps.at(-1).moment = 'before';
  });
  expect(swapped).toEqual([`${file} the step with "moment: before" has to come first.`]);
});

test('a probe that does not exist', () => {
  expect(saidAbout(({ lesson }) => (lesson.steps[0].probe = 'before'))).toContain(
    'lesson.yaml | steps › ask-before › probe | there is no probe "before" in this lesson. Did you mean "before-after"?',
  );
});
