import { expect, test } from 'vitest';
import type { Seen } from '../../cards/contract.ts';
import { distanceOf } from './reach.ts';

const square = (side: number, slim = side): Pick<Seen, 'corners'> => ({
  corners: [
    { x: 0, y: 0 },
    { x: slim, y: 0 },
    { x: slim, y: side },
    { x: 0, y: side },
  ],
});

test('twice as small is twice as far, and a narrow card is turned and not far', () => {
  expect([60, 30, 20].map((side) => distanceOf(square(side), 1280, 720))).toEqual([2, 4, 6]);
  expect(distanceOf(square(45), 1920, 1080)).toBe(4);
  expect(distanceOf(square(30, 22), 1280, 720)).toBe(4);
});
