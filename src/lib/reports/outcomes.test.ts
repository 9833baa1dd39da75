import { describe, expect, it } from 'vitest';
import { beforeAfter, pairedSum } from './outcomes.ts';
import { probeVote, sampleRecord } from './sample-records.ts';

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
