import { describe, expect, it } from 'vitest';
import { sumOf, totalsBy } from './record-totals.ts';
import { sampleRecord, truthProbe } from './sample-records.ts';

const { children: _, ...uncounted } = sampleRecord({ id: 'c3', day: '2026-10-02', place: '', lesson: '02-other', adults: 1 });
const records = [sampleRecord(), sampleRecord({ id: 'b2', place: 'School 7', children: 12 }), uncounted];

describe('totals', () => {
  it('say of how many sessions a number was typed', () => {
    expect(sumOf(records)).toMatchObject({ sessions: 3, children: { sum: 40, from: 2 }, adults: { sum: 1, from: 1 }, minutes: 95 });
  });
  it('sum hits and false alarms of the probes, and not their shares', () => {
    const votes = (truth: number, alarm: number) =>
      (['before', 'after'] as const).flatMap((moment) => [
        truthProbe('soap', moment, 'true', { true: truth, false: alarm }),
        truthProbe('onion', moment, 'false', { false: truth }),
      ]);
    const two = [sampleRecord({ votes: votes(10, 10) }), sampleRecord({ id: 'b2', votes: votes(30, 0) })];
    expect(sumOf(two).judged.before).toMatchObject({ trusted: { answered: 50, right: 40 }, suspicion: 0.2, balanced: 0.9 });
  });
  it('go by lesson, month and place', () => {
    const lines = (by: 'lesson' | 'month' | 'place') => totalsBy(by, records).map(({ key, sessions }) => [key, sessions]);
    expect(lines('month')).toEqual([
      ['2026-11', 2],
      ['2026-10', 1],
    ]);
    expect(lines('lesson')).toEqual([
      ['plastic-free/01-where-plastic-goes', 2],
      ['plastic-free/02-other', 1],
    ]);
    expect(lines('place')).toHaveLength(3);
  });
});
