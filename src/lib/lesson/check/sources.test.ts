import { expect, test } from 'vitest';
import { sampleStructure, saidAbout } from '../../../../tests/support/sample-lesson.ts';
import { expiring } from './sources.ts';

const dated = (checked: string, expires: string) => saidAbout(({ lesson }) => Object.assign(lesson.sources.study, { checked, expires }));

const study = (expires: string) => ({ ...sampleStructure.sources.study, expires });

test('two years and not a day more', () => {
  expect(dated('2026-09-01', '2028-09-01')).toEqual([]);
  expect(dated('2026-09-01', '2028-09-02')).toEqual([
    'lesson.yaml | sources › study | expires (2028-09-02) is too late: at most 24 months after checked, so 2028-09-01.',
  ]);
});

test('days that are none, and the wrong way round', () => {
  expect(dated('2026-02-31', '2027-01-01')).toEqual(['lesson.yaml | sources › study | there is no day 2026-02-31.']);
  expect(dated('2027-01-01', '2026-01-01')).toEqual([
    'lesson.yaml | sources › study | expires (2026-01-01) has to come after checked (2027-01-01).',
  ]);
});

test('having run out is no error', () => {
  expect(dated('2001-01-01', '2002-01-01')).toEqual([]);
});

test('what runs out within 90 days is listed, the first one first', () => {
  const sources = { far: study('2027-02-21'), near: study('2027-02-20'), over: study('2026-01-01') };
  expect(expiring({ sources, claims: {} }, '2026-11-22', 90)).toEqual([
    { what: 'source', id: 'over', expires: '2026-01-01', isOver: true },
    { what: 'source', id: 'near', expires: '2027-02-20', isOver: false },
  ]);
});
