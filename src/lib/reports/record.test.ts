import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { SessionFacts } from '../classroom/session-facts.ts';
import { corrected, placeLabel, recordOf } from './record.ts';
import { recordSchema } from './record-schema.ts';
import { probeVote, sampleRecord } from './sample-records.ts';

const facts = (counts: Record<string, number>, isSensitive: boolean): SessionFacts => ({
  ...sampleRecord(),
  startedWall: Date.UTC(2026, 10, 20, 9),
  votes: [{ ...probeVote('before', counts), counts, isSensitive }],
});

describe('a record', () => {
  it('is made of the facts, dated, and passes its own check', () => {
    const record = recordOf(facts({ sack: 3 }, false), 7);
    expect(record).toMatchObject({ day: '2026-11-20', place: '', changed: 7, votes: [{ counts: { sack: 3 } }] });
    expect(v.is(recordSchema, record)).toBe(true);
  });

  it('does not keep fewer than five answers to a sensitive question', () => {
    expect(recordOf(facts({ sack: 3, bag: 1 }, true), 7).votes[0]).not.toHaveProperty('counts');
    expect(recordOf(facts({ sack: 3, bag: 2 }, true), 7).votes[0]?.counts).toEqual({ sack: 3, bag: 2 });
  });

  it('is corrected within bounds; an empty field is no number', () => {
    const changed = corrected(sampleRecord(), { day: '2026-02-31', place: ' School\n7 ', children: undefined, adults: 2.4 }, 9);
    expect(changed).toMatchObject({ day: '2026-11-20', place: 'School 7', adults: 2, changed: 9 });
    expect(changed).not.toHaveProperty('children');
    expect(corrected(sampleRecord(), { day: '2026-11-21', place: '', children: -4, adults: 1e9 }, 9)).toMatchObject({
      day: '2026-11-21',
      children: 0,
      adults: 2000,
    });
    expect(v.is(recordSchema, changed)).toBe(true);
  });

  it('keeps a place label short, on one line and whole', () => {
    expect(placeLabel('ы'.repeat(60))).toHaveLength(40);
    expect(placeLabel(`${'a'.repeat(39)}🦊`)).toBe('a'.repeat(39));
    expect(placeLabel('a\u202Eb')).toBe('a b');
  });
});
