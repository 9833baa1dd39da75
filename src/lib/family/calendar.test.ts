import { expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';
import { sampleBook } from './sample.ts';

const words = {
  baseline: 'Біз санаймыз: 1, 2; 3\\4',
  check: 'Count week',
  description: `Бәрі қоқысқа кеткенде саналады.\n${'ә'.repeat(80)}`,
};
const text = calendarOf(sampleBook.weeks, words, Date.parse('2026-11-24T02:03:04.567Z'));

it('ends every line with CR LF and keeps it within 75 bytes', () => {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
});

it('says all of it when the folds are taken out', () => {
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
  expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261207');
  expect(unfolded).toContain('DTEND;VALUE=DATE:20261214');
  expect(unfolded).toContain('DTSTAMP:20261124T020304Z');
  expect(unfolded).toContain('SUMMARY:Біз санаймыз: 1\\, 2\\; 3\\\\4');
  expect(unfolded).toContain(`DESCRIPTION:Бәрі қоқысқа кеткенде саналады.\\n${'ә'.repeat(80)}`);
  expect(new Set(unfolded.filter((line) => line.startsWith('UID:'))).size).toBe(3);
});
