/**
 * A sample of tests/deep/cards.test.ts (which has 144 cards for each figure), small enough for every day. Made-up scenes only.
 * The seeds (8100-8599) were fixed before the reader was tuned, on seeds below 1000; one that fails is not swapped.
 */
import { describe, expect, it } from 'vitest';
import { classes, falseCards, seedsFrom, share, singleFrames, votes } from './support/cards.ts';

const patience = 900_000;

describe('a single frame, 35 degrees askew in three axes', () => {
  it.each([
    { height: 720, metres: 2, frames: 3, least: 90 },
    { height: 720, metres: 4, frames: 6, least: 85 },
    { height: 720, metres: 6, frames: 6, least: 80 },
    { height: 720, metres: 8, frames: 6, least: 55 },
    { height: 1080, metres: 6, frames: 3, least: 90 },
    { height: 1080, metres: 8, frames: 3, least: 76 },
  ])(
    '$height px at $metres m: $least % or more of 24 x $frames cards',
    ({ height, metres, frames, least }) => {
      const count = singleFrames(seedsFrom(8100 + 10 * metres, frames), { height, metres, tilt: 35 });
      expect(share(count.right, count.cards)).toBeGreaterThanOrEqual(least);
      expect(count.ghosts).toBe(0);
    },
    patience,
  );
});

it(
  '20 degrees askew: none wrong',
  () => {
    const count = singleFrames(seedsFrom(8560, 4), { height: 720, metres: 6, tilt: 20 });
    expect([count.wrong, count.ghosts]).toEqual([0, 0]);
  },
  patience,
);

it(
  'the vote over ten frames, 720 px at 6 m: 88 % or more, none wrong',
  () => {
    const count = votes(seedsFrom(8260, 2), { height: 720, metres: 6, tilt: 35 });
    expect(share(count.right, count.cards)).toBeGreaterThanOrEqual(88);
    expect([count.wrong, count.ghosts]).toEqual([0, 0]);
  },
  patience,
);

it(
  'a class of thirty, 720 px, camera at 1.8 m, cards lowered once read: 93 % or more after fifteen frames',
  () => {
    const count = classes(seedsFrom(8300, 1), 720);
    expect(share(count.right, count.cards)).toBeGreaterThanOrEqual(93);
    expect([count.wrong, count.ghosts]).toEqual([0, 0]);
  },
  patience,
);

it(
  'pictures without a card: nothing is read',
  () => {
    expect(falseCards(seedsFrom(8400, 10), 720)).toBe(0);
  },
  patience,
);
