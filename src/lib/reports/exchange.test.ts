import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, csvRows } from '../base/csv.ts';
import { csvFile, jsonFile, merged, readFile, tableHeads } from './exchange.ts';
import { claimVote, sampleRecord, truthProbe } from './sample-records.ts';

const records = [sampleRecord(), sampleRecord({ id: 'b2', place: '=SUM(A1;A2)', children: 3 })];
const columns = { heads: tableHeads(Array.from({ length: 28 }, (_, index) => `c${index}`)), lesson: () => 'A "good", lesson' };

describe('files of records', () => {
  it('come back whole, as JSON and as a table in either dialect', () => {
    for (const file of [jsonFile(records), csvFile(records, 'kk', columns), csvFile(records, 'en', columns)])
      expect(readFile(file)).toEqual({ ok: true, value: records });
  });

  it('hold hits and false alarms of a set of probes, before and after', () => {
    const votes = (['before', 'after'] as const).flatMap((moment) => [
      truthProbe('soap', moment, 'true', { true: 12, false: moment === 'before' ? 12 : 4 }),
      truthProbe('onion', moment, 'false', { false: 9, true: 3 }),
    ]);
    const judged = sampleRecord({ votes: [...votes, { ...claimVote('true', { true: 5 }), claim: 'soap-helps' }] });
    const [, row = []] = csvRows(csvFile([judged], 'kk', columns));
    expect(row.slice(14, 28)).toEqual(['12', '9', '24', '12', '12', '62,5', '50', '12', '9', '16', '12', '4', '75', '25']);
    expect(readFile(csvFile([judged], 'kk', columns))).toEqual({ ok: true, value: [judged] });
  });

  it('hold no formula and begin with a byte-order mark', () => {
    const file = csvFile(records, 'en', columns);
    expect(file.startsWith('\uFEFF')).toBe(true);
    const cells = csvRows(file).flat();
    expect(cells).toContain("'=SUM(A1;A2)");
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it.each([
    ['foreign', '{"a": 1}'],
    ['foreign', 'hello'],
    ['foreign', ''],
    ['broken', jsonFile(records).slice(0, 200)],
    ['broken', jsonFile([sampleRecord({ place: 'x'.repeat(41) })])],
    ['broken', jsonFile([{ ...sampleRecord(), name: 'Aigerim' } as never])],
    ['newer', jsonFile(records).replace('"version": 1', '"version": 2')],
    ['newer', jsonFile([{ ...sampleRecord(), format: 2 } as never])],
  ])('are refused as %s: %.30s', (problem, text) => {
    expect(readFile(text)).toEqual({ ok: false, problem });
  });

  it('never break on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readFile(text).ok === 'boolean'));
    fc.assert(fc.property(fc.json(), (text) => !readFile(text).ok));
  });
});

describe('a table', () => {
  it('gives back every cell that is no formula', () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(csvRows(csvOf([['head', 'two'], ...rows], ','))).toEqual([['head', 'two'], ...rows]);
      }),
    );
  });
});

describe('records of two laptops', () => {
  it('are not doubled, and the later correction stays', () => {
    const later = sampleRecord({ place: 'School 7', changed: 2000 });
    expect(merged([], records)).toMatchObject({ added: records, updated: [], same: 0 });
    expect(merged(records, records)).toEqual({ added: [], updated: [], same: 2 });
    expect(merged(records, [later])).toEqual({ added: [], updated: [later], same: 0 });
    expect(merged([later], records)).toEqual({ added: [records[1]], updated: [], same: 1 });
    expect(merged([], [records[0]!, later]).added).toEqual([later]);
  });
});
