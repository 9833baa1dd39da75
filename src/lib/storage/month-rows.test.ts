import { expect, it } from 'vitest';
import { monthRows } from './month-rows.ts';

const entry = (id: string, day: string, madeAt = 1, family = 'f') => ({ id, family, day, madeAt });

it('keeps a month of a family in one row, by day and in the order made', () => {
  const rows = monthRows([entry('c', '2026-12-02', 5), entry('b', '2026-12-02', 4), entry('a', '2026-12-01', 9), entry('d', '2026-11-30')]);
  expect(rows.map(({ month, entries }) => [month, entries.map(({ id }) => id).join('')])).toEqual([
    ['2026-12', 'abc'],
    ['2026-11', 'd'],
  ]);
  expect(monthRows([entry('a', '2026-12-01', 1, 'f'), entry('b', '2026-12-01', 1, 'g')])).toHaveLength(2);
});

it('adds to the rows that are there, and an entry sent twice is kept once', () => {
  const [kept] = monthRows([entry('a', '2026-12-01', 1), entry('b', '2026-12-03', 2)]);
  const [row] = monthRows([entry('b', '2026-12-03', 2), entry('c', '2026-12-02', 3)], [kept, undefined]);
  expect(row?.entries.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});
