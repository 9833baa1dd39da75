import { expect, it } from 'vitest';
import { joined, spansOf } from './reach.ts';
import type { CountWeek } from './facts.ts';

const today = '2026-12-28';
const holds = (spans: [string, string][], day: string) => spans.filter(([from, to]) => from <= day && day <= to).length;

it('joins spans of one month, and keeps others apart', () => {
  expect(
    joined([
      ['2026-03-01', '2026-03-09'],
      ['2026-01-01', '2026-01-31'],
      ['2026-03-05', '2026-04-01'],
      ['2026-03-06', '2026-03-07'],
      ['2026-04-20', '2026-04-22'],
      ['2026-06-01', '2026-06-02'],
    ]),
  ).toEqual([
    ['2026-01-01', '2026-01-31'],
    ['2026-03-01', '2026-04-22'],
    ['2026-06-01', '2026-06-02'],
  ]);
});

it('reads the shown month, last month and all that comes later, each day once', () => {
  const spans = spansOf({ month: '2025-05' }, today, []);
  for (const day of ['2025-04-28', '2025-05-01', '2025-06-01', '2026-11-01', today, '2027-01-01']) expect(holds(spans, day)).toBe(1);
  for (const day of ['2025-04-01', '2026-10-31']) expect(holds(spans, day)).toBe(0);
  expect(spansOf({ month: '2026-12' }, today, [])).toHaveLength(1);
});

it('reads the weeks with which a month is compared', () => {
  const weeks = [
    { family: 'f', monday: '2024-01-01', kind: 'baseline', unusual: false },
    { family: 'f', monday: '2024-01-08', kind: 'baseline', unusual: false },
  ] as CountWeek[];
  const spans = spansOf({ month: '2026-12', withWeeks: true }, today, weeks);
  for (const day of ['2024-01-01', '2024-01-14', today]) expect(holds(spans, day)).toBe(1);
  expect(holds(spans, '2024-02-01')).toBe(0);
});
