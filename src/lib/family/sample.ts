/** A family for tests: three members, two baseline weeks in November 2026, a check week in December. */
import { daysFrom, type LocalDay } from '../base/local-day.ts';
import type { Book, Entry } from './facts.ts';
import type { Line } from './tally.ts';

/** An id of the right form from a number. */
export const sampleId = (number: number): string => number.toString(16).padStart(32, '0');

const family = sampleId(1);
const members = [2, 3, 4].map((number, index) => ({ id: sampleId(number), animal: ['camel', 'fox', 'owl'][index] ?? '' }));

export const sampleBook: Book = {
  family: { id: family, members, created: '2026-11-08' },
  plans: [{ family, month: '2026-12', swaps: ['own-bag', 'own-flask', 'no-straw'], tag: 'K7Q0' }],
  weeks: [
    { family, monday: '2026-11-09', kind: 'baseline', unusual: false },
    { family, monday: '2026-11-16', kind: 'baseline', unusual: false },
    { family, monday: '2026-12-07', kind: 'check', unusual: false },
  ],
  days: [],
  weights: [],
};

let made = 100;
/** An entry of the sample family. */
export function sampleEntry(day: LocalDay, pieces: number, line: Line): Entry {
  made += 1;
  return { id: sampleId(made), family, ...line, pieces, day, madeAt: Date.parse(`${day}T12:00:00Z`) + made };
}

/** The same number of pieces on each of `length` days. */
export const sampleDays = (start: LocalDay, length: number, pieces: number, item: string): Entry[] =>
  daysFrom(start, length).map((day) => sampleEntry(day, pieces, { kind: 'thrown', item }));
