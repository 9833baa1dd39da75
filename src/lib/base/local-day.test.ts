import { expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, daysOfMonth, daysOfWeek, isLocalDay, isMonth, localDay, mondayOf, weekday } from './local-day.ts';

it('names the day on the wall, not the day in Greenwich', () => {
  const evening = Date.parse('2026-11-30T20:30:00Z');
  expect(localDay(evening, 'UTC')).toBe('2026-11-30');
  expect(localDay(evening, 'Asia/Almaty')).toBe('2026-12-01');
  // a minute before and after midnight in Almaty (UTC+5)
  expect(localDay(Date.parse('2026-11-30T18:59:00Z'), 'Asia/Almaty')).toBe('2026-11-30');
  expect(localDay(Date.parse('2026-11-30T19:01:00Z'), 'Asia/Almaty')).toBe('2026-12-01');
  // the night when clocks change
  expect(localDay(Date.parse('2026-10-25T00:30:00Z'), 'Europe/Berlin')).toBe('2026-10-25');
  expect(localDay(Date.parse('2026-10-25T01:30:00Z'), 'Europe/Berlin')).toBe('2026-10-25');
});

it('knows which days exist', () => {
  expect(['2026-02-28', '2028-02-29', '2026-12-31'].every(isLocalDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-01-01T00', 'abcd-ef-gh'].some(isLocalDay)).toBe(false);
  expect([isMonth('2026-12'), isMonth('2026-13'), isMonth('2026-1')]).toEqual([true, false, false]);
});

it('adds and measures', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-11-30', '2026-12-02')).toBe(2);
  expect([addMonths('2026-11', 2), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect(daysOfMonth('2026-02')).toHaveLength(28);
  expect(daysOfMonth('2026-12').at(-1)).toBe('2026-12-31');
});

it('begins weeks on Monday', () => {
  expect(weekday('2026-11-23')).toBe(0);
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(daysOfWeek('2026-11-30').at(-1)).toBe('2026-12-06');
});

it('says the day of the device as the formatter does for its zone', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  for (const text of ['2026-11-30T19:30:00Z', '2026-12-31T23:59:59Z', '2028-02-29T00:00:00Z', '1999-01-01T05:00:00Z']) {
    expect(localDay(Date.parse(text))).toBe(localDay(Date.parse(text), timeZone));
  }
});
