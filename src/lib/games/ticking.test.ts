import { expect, it } from 'vitest';
import { stepsIn } from './ticking.ts';

it('makes thirty steps of sixty frames', () => {
  let [left, made] = [0, 0];
  for (let frame = 0; frame < 60; frame += 1) {
    const due = stepsIn(1000 / 60, left);
    left = due.left;
    made += due.steps;
  }
  expect(Math.round(made + left / 33.4)).toBe(30);
});

it('does not run ahead after a long pause', () => {
  expect(stepsIn(60_000, 0).steps).toBe(1);
  expect(stepsIn(-5, 0)).toEqual({ steps: 0, left: 0 });
});
