import { expect, test } from 'vitest';
import { saidAbout } from '../../../../tests/support/sample-lesson.ts';

test('form one: exactly one right answer', () => {
  expect(saidAbout(({ lesson }) => delete lesson.steps[2].ask.options[0].right)).toEqual([
    'lesson.yaml | steps › one-right › ask | 0 answers are marked "right: true"; here it has to be exactly one.',
  ]);
  expect(saidAbout(({ lesson }) => (lesson.probes[0].a.options[1].right = true))).toEqual([
    'lesson.yaml | probes › before-after › a | 2 answers are marked "right: true"; here it has to be exactly one.',
  ]);
});

test('form several: one right and one wrong at least', () => {
  expect(saidAbout(({ lesson }) => delete lesson.steps[3].ask.options[0].right)[0]).toMatch(/some-right › ask \| no answer is marked/);
  expect(saidAbout(({ lesson }) => (lesson.steps[3].ask.options[1].right = true))[0]).toMatch(/some-right › ask \| all answers are marked/);
});

test('form sort: each thing goes to a bin that exists', () => {
  expect(saidAbout(({ lesson }) => (lesson.steps[6].ask.items[0].bin = 'give'))).toEqual([
    'lesson.yaml | steps › sort › ask | "cup" belongs in the bin "give", but the bins are: keep, throw.',
  ]);
});
