import { expect, test } from 'vitest';
import { plannedParts, plannedSteps, spareSeconds } from './minutes.ts';

const lesson = {
  steps: [
    { id: 'hello', minutes: 2.5, part: 1, must: true },
    { id: 'extra', minutes: 7.5, part: 1, must: false },
    { id: 'game', minutes: 10, part: 2, must: true },
    { id: 'song', minutes: 1, part: 3, must: false },
  ],
};

test('each step begins when the one before should end', () => {
  expect(plannedSteps(lesson).map(({ id, starts, lasts }) => [id, starts, lasts])).toEqual([
    ['hello', 0, 150],
    ['extra', 150, 450],
    ['game', 600, 600],
    ['song', 1200, 60],
  ]);
});

test('parts begin with their first step', () => {
  expect(plannedParts(lesson)).toEqual([
    { part: 1, starts: 0, lasts: 600, steps: ['hello', 'extra'] },
    { part: 2, starts: 600, lasts: 600, steps: ['game'] },
    { part: 3, starts: 1200, lasts: 60, steps: ['song'] },
  ]);
});

test('only what comes later and may be cut can be saved', () => {
  expect(spareSeconds(lesson, 'hello')).toBe(510);
  expect(spareSeconds(lesson, 'extra')).toBe(60);
});
