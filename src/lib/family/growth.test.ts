import { expect, test } from 'vitest';
import { monthRows } from '../storage/month-rows.ts';
import { monthSums } from '../storage/month-sums.ts';
import { leavesOf } from './growth.ts';
import { sampleEntry } from './sample.ts';

const leaves = (...days: string[]) =>
  leavesOf(monthRows(days.map((day) => sampleEntry(day, 1, { kind: 'thrown', item: 'straw' }))).map(monthSums));

test('a leaf a week, however many days and however long the pause', () => {
  expect(leaves()).toBe(0);
  expect(leaves('2026-11-09', '2026-11-15')).toBe(1);
  expect(leaves('2026-11-09', '2026-11-16', '2027-03-01')).toBe(3);
});

test('a week on the edge of two months is one leaf', () => {
  expect(leaves('2026-11-30', '2026-12-01', '2026-12-06')).toBe(1);
  expect(leaves('2023-12-31', '2024-01-01')).toBe(2);
});
