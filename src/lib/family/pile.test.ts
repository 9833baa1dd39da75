import { expect, test } from 'vitest';
import { pieceScale, pileOf } from './pile.ts';

test('one picture is one piece until the pile no longer fits', () => {
  expect([0, 80, 81, 400, 100_000].map((most) => pieceScale(most))).toEqual([1, 1, 2, 5, 200]);
});

test('the commonest thing lies first, and a begun ten is a picture', () => {
  const pieces = new Map([
    ['straw', 3],
    ['cup-200', 12],
  ]);
  expect(pileOf(pieces, 10)).toEqual(['cup-200', 'cup-200', 'straw']);
});
