import { expect, it } from 'vitest';
import { mayAdd, mondaysOf, monthOfWeek, proposedBaseline } from './count-weeks.ts';
import { sampleBook } from './sample.ts';

it('gives a week to the month with most of its days', () => {
  expect([monthOfWeek('2026-11-30'), monthOfWeek('2026-12-28')]).toEqual(['2026-12', '2026-12']);
  expect(mondaysOf('2026-12')).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']);
});

it('proposes two whole weeks, from today when it is Monday', () => {
  expect(proposedBaseline('2026-11-23')).toEqual(['2026-11-23', '2026-11-30']);
  expect(proposedBaseline('2026-11-24')).toEqual(['2026-11-30', '2026-12-07']);
});

it('asks for two baseline weeks and two weeks a month, not more', () => {
  const { weeks } = sampleBook;
  expect(mayAdd(weeks, 'baseline', '2026-11-23')).toBe(false);
  expect(mayAdd(weeks, 'check', '2026-12-07')).toBe(false);
  expect(mayAdd(weeks, 'check', '2026-12-14')).toBe(true);
  const full = [...weeks, { ...weeks[2]!, monday: '2026-12-14' }];
  expect([mayAdd(full, 'check', '2026-12-21'), mayAdd(full, 'check', '2027-01-04')]).toEqual([false, true]);
});
