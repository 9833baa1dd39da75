import { describe, expect, it } from 'vitest';
import { beforeAfter, judgement, pairedSum } from './outcomes.ts';
import { claimVote, probeVote, sampleRecord } from './sample-records.ts';

describe('before and after', () => {
  it('tell who answered each time, apart', () => {
    expect(beforeAfter(sampleRecord())).toEqual([
      { probe: 'bags', before: { answered: 28, right: 8 }, after: { answered: 26, right: 24 } },
    ]);
  });

  it('are summed only where both were counted', () => {
    const half = sampleRecord({ id: 'b2', votes: [probeVote('before', { sack: 9 })] });
    expect(beforeAfter(half)).toEqual([{ probe: 'bags', before: { answered: 9, right: 9 } }]);
    expect(pairedSum([sampleRecord(), half])).toEqual({ before: { answered: 28, right: 8 }, after: { answered: 26, right: 24 } });
  });

  it('take the first round, and nothing of a hidden count', () => {
    const again = { ...probeVote('after', { box: 26 }), round: 2 };
    const { counts: _, ...hidden } = probeVote('before', {});
    expect(beforeAfter(sampleRecord({ votes: [hidden, again] }))).toEqual([{ probe: 'bags' }]);
  });
});

describe('judgement', () => {
  it('counts hits and false alarms apart, and the mean of both sides', () => {
    const told = judgement([claimVote('false', { false: 15, true: 5 }), claimVote('true', { true: 8, false: 10, unsure: 2 })]);
    expect(told.hits).toEqual({ answered: 20, right: 15 });
    expect(told.trusted).toEqual({ answered: 20, right: 8 });
    expect(told.alarms).toEqual({ answered: 20, right: 10 });
    expect(told.balanced).toBeCloseTo((0.75 + 0.4) / 2);
    expect(told.suspicion).toBe(0.5);
  });

  it('says nothing with one kind of claims only', () => {
    expect(judgement([claimVote('false', { false: 20 })])).toMatchObject({ balanced: undefined, suspicion: undefined });
  });
});
