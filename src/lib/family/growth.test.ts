import { expect, test } from 'vitest';
import { leavesOf } from './growth.ts';

test('a leaf a week, however many days and however long the pause', () => {
  expect(leavesOf([])).toBe(0);
  expect(leavesOf(['2026-11-09', '2026-11-15'])).toBe(1);
  expect(leavesOf(['2026-11-09', '2026-11-16', '2027-03-01'])).toBe(3);
});
