import { expect, it } from 'vitest';
import { monthSums, type Countable } from './month-sums.ts';

let made = 0;
const entry = (day: string, kind: Countable['kind'], item: string, pieces: number, swap?: string): Countable => {
  made += 1;
  return { id: String(made), family: 'f', day, kind, item, pieces, swap, madeAt: made };
};
const sumsOf = (...entries: Countable[]) => monthSums({ family: 'f', month: '2026-12', entries });
const kept = (counts: number[]) => Object.fromEntries([...counts.entries()].filter(([, count]) => count !== 0));

it('adds up each day of a month', () => {
  const sums = sumsOf(
    entry('2026-12-01', 'thrown', 'straw', 2),
    entry('2026-12-01', 'thrown', 'cup', 3),
    entry('2026-12-31', 'avoided', 'straw', 1, 'no-straw'),
    entry('2026-12-31', 'recycled', 'cup', 9),
  );
  expect([sums.family, sums.month]).toEqual(['f', '2026-12']);
  expect([sums.entries, sums.thrown, sums.avoided, sums.moments].map(kept)).toEqual([{ 0: 2, 30: 2 }, { 0: 5 }, { 30: 1 }, { 30: 1 }]);
});

it('a thing lowered below nothing owes nothing to other things, days and swaps, and may rise again', () => {
  const sums = sumsOf(
    entry('2026-12-01', 'thrown', 'straw', -5),
    entry('2026-12-01', 'thrown', 'cup', 1),
    entry('2026-12-01', 'thrown', 'straw', 7),
    entry('2026-12-02', 'thrown', 'straw', 1),
    entry('2026-12-03', 'avoided', 'cup', 2, 'own-mug'),
    entry('2026-12-03', 'avoided', 'cup', -3, 'no-cup'),
  );
  expect([sums.thrown, sums.avoided, sums.moments].map(kept)).toEqual([{ 0: 3, 1: 1 }, {}, { 2: 2 }]);
});
