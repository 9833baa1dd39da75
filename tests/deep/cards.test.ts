/**
 * How well paper cards are read, with enough cards for the figures to mean something. Made-up scenes only: no real camera, printer or class.
 * The seeds (8100-8599) were fixed before the reader was tuned, on seeds below 1000; one that fails is not swapped.
 */
import { describe, expect, it } from 'vitest';
import { classes, falseCards, seedsFrom, share, singleFrames, votes } from '../support/cards.ts';

const patience = 3_600_000;
const metres = [2, 4, 6, 8];
const sweep = (height: number, far: number, tilt = 35) => ({ height, metres: far, tilt });
const rows = (floors: Record<number, number[]>) =>
  Object.entries(floors).flatMap(([height, least]) => metres.map((far, at) => ({ height: Number(height), far, least: least[at]! })));

describe('a single frame, 35 degrees askew in three axes, 144 cards', () => {
  it.each(rows({ 720: [90, 85, 80, 55], 1080: [95, 90, 90, 76] }))(
    '$height px at $far m: $least % or more',
    ({ height, far, least }) => {
      const count = singleFrames(seedsFrom(8100 + 10 * far, 6), sweep(height, far));
      console.log(`single ${height} px, ${far} m:`, count);
      expect(count.cards).toBe(144);
      expect(share(count.right, count.cards)).toBeGreaterThanOrEqual(least);
      expect(count.ghosts).toBe(0);
      expect(share(count.wrong, count.cards)).toBeLessThanOrEqual(1);
    },
    patience,
  );
});

describe('the vote over ten frames, 35 degrees askew, 144 cards', () => {
  it.each(rows({ 720: [88, 93, 88, 66], 1080: [95, 93, 91, 90] }))(
    '$height px at $far m: $least % or more, and 1 % wrong at most',
    ({ height, far, least }) => {
      const count = votes(seedsFrom(8200 + 10 * far, 6), sweep(height, far));
      console.log(`vote ${height} px, ${far} m:`, count);
      expect(share(count.right, count.cards)).toBeGreaterThanOrEqual(least);
      expect(count.wrong / count.cards).toBeLessThanOrEqual(0.01);
      expect(count.ghosts).toBe(0);
    },
    patience,
  );
});

describe('four classes of thirty, camera at 1.8 m, cards lowered once read, fifteen frames', () => {
  it.each([
    { height: 720, least: 93 },
    { height: 1080, least: 88 },
  ])(
    '$height px: $least % or more',
    ({ height, least }) => {
      const count = classes(seedsFrom(8300, 4), height);
      console.log(`class ${height} px:`, count);
      expect(share(count.right, count.cards)).toBeGreaterThanOrEqual(least);
      expect(count.wrong / count.cards).toBeLessThanOrEqual(0.01);
      expect(count.ghosts).toBe(0);
    },
    patience,
  );
});

it(
  '20 degrees askew: none wrong of more than 800',
  () => {
    const counts = [720, 1080].flatMap((height) =>
      [4, 6, 8].map((far) => singleFrames(seedsFrom(8500 + 10 * far, 6), sweep(height, far, 20))),
    );
    const sum = (of: 'cards' | 'wrong' | 'ghosts') => counts.reduce((all, count) => all + count[of], 0);
    expect(sum('cards')).toBeGreaterThan(800);
    expect([sum('wrong'), sum('ghosts')]).toEqual([0, 0]);
  },
  patience,
);

it(
  'sixty pictures without a card: nothing is read',
  () => {
    expect(falseCards(seedsFrom(8400, 60), 720)).toBe(0);
  },
  patience,
);
