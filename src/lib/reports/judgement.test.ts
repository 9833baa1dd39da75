import { describe, expect, it } from 'vitest';
import { draw } from '../base/random.ts';
import { isJudged, judgedPair, judgement } from './judgement.ts';
import type { Vote } from './record-schema.ts';
import { claimVote, sampleRecord, truthProbe } from './sample-records.ts';

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

  it('leaves out what nobody can know, a second round and a hidden count', () => {
    const { counts: _, ...hidden } = claimVote('true', {});
    const unknown = { ...claimVote('true', { true: 9 }), right: ['unsure'] };
    const votes = [claimVote('true', { true: 4 }), { ...claimVote('true', { false: 9 }), round: 2 }, unknown, hidden];
    expect(judgement(votes)).toMatchObject({ trusted: { answered: 4, right: 4 }, suspicion: 0 });
  });
});

/**
 * A class of 25 and four probes, two true and two false, worked out by hand.
 *              before: true false ?      after: true false ?
 * soap  true           10   12   3             18    4    3
 * air   true            9   11   5             20    2    2
 * onion false           8   15   2              3   20    2
 * lamp  false           6   16   3              4   19    1
 */
const worked: Vote[] = [
  truthProbe('soap', 'before', 'true', { true: 10, false: 12, unsure: 3 }),
  truthProbe('air', 'before', 'true', { true: 9, false: 11, unsure: 5 }),
  truthProbe('onion', 'before', 'false', { true: 8, false: 15, unsure: 2 }),
  truthProbe('lamp', 'before', 'false', { true: 6, false: 16, unsure: 3 }),
  truthProbe('soap', 'after', 'true', { true: 18, false: 4, unsure: 3 }),
  truthProbe('air', 'after', 'true', { true: 20, false: 2, unsure: 2 }),
  truthProbe('onion', 'after', 'false', { true: 3, false: 20, unsure: 2 }),
  truthProbe('lamp', 'after', 'false', { true: 4, false: 19, unsure: 1 }),
];

describe('a set of probes, before and after', () => {
  const record = sampleRecord({ votes: worked });
  it('is summed for each moment, with who answered then', () => {
    const { before, after } = judgedPair([record]);
    expect(before).toMatchObject({
      hits: { answered: 50, right: 31 },
      trusted: { answered: 50, right: 19 },
      alarms: { answered: 50, right: 23 },
    });
    expect(after).toMatchObject({
      hits: { answered: 49, right: 39 },
      trusted: { answered: 49, right: 38 },
      alarms: { answered: 49, right: 6 },
    });
    expect(before.balanced).toBeCloseTo((31 / 50 + 19 / 50) / 2);
    expect(after.balanced).toBeCloseTo((39 / 49 + 38 / 49) / 2);
    expect([before.suspicion, after.suspicion]).toEqual([23 / 50, 6 / 49]);
    expect(isJudged({ before, after })).toBe(true);
  });

  it('takes only what was counted both times, in one record and over many', () => {
    const half = sampleRecord({ id: 'b2', votes: worked.filter(({ step }) => step !== 'lamp-after' && step !== 'air-before') });
    const { before, after } = judgedPair([half]);
    expect([before.hits.answered, before.trusted.answered, after.hits.answered, after.trusted.answered]).toEqual([25, 25, 25, 25]);
    const both = judgedPair([record, half]);
    expect(both.before.hits).toEqual({ answered: 75, right: 46 });
    expect(both.after.alarms).toEqual({ answered: 74, right: 10 });
  });

  it('is not judged when one kind of claims is missing', () => {
    expect(isJudged(judgedPair([sampleRecord({ votes: worked.filter(({ probe }) => probe?.id === 'soap') })]))).toBe(false);
    expect(isJudged(judgedPair([sampleRecord()]))).toBe(false);
  });
});

describe('simulated classes', () => {
  const size = 30;
  const items = 400; // many, so that chance comes near to what theory says
  const truths = Array.from({ length: items }, (_, index) => (index % 2 === 0 ? 'true' : 'false'));
  type Child = (truth: 'true' | 'false', seed: number) => 'true' | 'false' | 'unsure';
  const play = (child: Child) =>
    judgement(
      truths.map((truth, item) => {
        const counts = { true: 0, false: 0, unsure: 0 };
        for (let one = 0; one < size; one += 1) counts[child(truth as 'true' | 'false', item * size + one)] += 1;
        return claimVote(truth as 'true' | 'false', counts);
      }),
    );
  const chance = (seed: number) => draw(seed * 2654435761).value;

  it('that believes everything: one half, and no suspicion', () => {
    expect(play(() => 'true')).toMatchObject({ balanced: 0.5, suspicion: 0 });
  });
  it('that doubts everything: one half too, and nothing but suspicion', () => {
    expect(play(() => 'false')).toMatchObject({ balanced: 0.5, suspicion: 1 });
  });
  it('that guesses: one half, and half of the true ones doubted', () => {
    const told = play((_, seed) => (chance(seed) < 0.5 ? 'true' : 'false'));
    expect(told.balanced).toBeCloseTo(0.5, 1);
    expect(told.suspicion).toBeCloseTo(0.5, 1);
  });
  it('that knows: one, and no suspicion', () => {
    expect(play((truth) => truth)).toMatchObject({ balanced: 1, suspicion: 0 });
  });
  it('that asks first: nothing caught, and nothing doubted', () => {
    expect(play(() => 'unsure')).toMatchObject({ balanced: 0, suspicion: 0 });
  });
  it('that catches d of the false and trusts t of the true: the mean of both, whatever the mix of claims', () => {
    const child: Child = (truth, seed) =>
      truth === 'true' ? (chance(seed) < 0.6 ? 'true' : 'false') : chance(seed) < 0.8 ? 'false' : 'true';
    expect(play(child).balanced).toBeCloseTo(0.7, 1);
    const once = (counts: Record<string, number>) => claimVote('false', counts);
    const uneven = [
      once({ false: 8, true: 2 }),
      once({ false: 8, true: 2 }),
      once({ false: 8, true: 2 }),
      claimVote('true', { true: 6, false: 4 }),
    ];
    expect(judgement(uneven).balanced).toBeCloseTo(0.7);
  });
});
