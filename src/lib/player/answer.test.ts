import { describe, expect, it } from 'vitest';
import type { Question } from '../lesson/schema.ts';
import { answer, decisionsOf, firstAnswer, isAnswered } from './answer.ts';

const one: Question = {
  form: 'one',
  objective: 'reuse',
  sources: [],
  options: ['bag', 'sack', 'box', 'net'].map((id) => ({ id, picture: id, right: id === 'sack' })),
};
const order: Question = {
  form: 'order',
  objective: 'way',
  sources: [],
  items: ['yard', 'ditch', 'river'].map((id) => ({ id, picture: id })),
};
const sort: Question = {
  form: 'sort',
  objective: 'way',
  sources: [],
  bins: ['again', 'bin'].map((id) => ({ id, picture: id })),
  items: [
    { id: 'jar', picture: 'jar', bin: 'again' },
    { id: 'wipe', picture: 'wipe', bin: 'bin' },
  ],
};

describe('a child answers alone', () => {
  it('tells the reason of the right option and is done', () => {
    const decisions = decisionsOf(one, 1);
    const state = answer(decisions, firstAnswer, 'sack');
    expect(isAnswered(decisions, state)).toBe(true);
    expect(state.told).toEqual({ key: 'sack', tone: 'right', turn: 1 });
  });

  it('climbs the ladder: reason, hint, answer', () => {
    const decisions = decisionsOf(one, 1);
    const first = answer(decisions, firstAnswer, 'bag');
    expect(first).toMatchObject({ told: { key: 'bag', tone: 'again' }, missed: ['bag'] });
    const second = answer(decisions, first, 'box');
    expect(second.told).toMatchObject({ key: 'box', tone: 'hint' });
    const third = answer(decisions, second, 'net');
    expect(third.told).toMatchObject({ key: 'sack', tone: 'shown' });
    expect(isAnswered(decisions, third)).toBe(true);
  });

  it('ignores an option that was already missed', () => {
    const decisions = decisionsOf(one, 1);
    const first = answer(decisions, firstAnswer, 'bag');
    expect(answer(decisions, first, 'bag')).toBe(first);
  });

  it('wants every right option of "several"', () => {
    const several: Question = {
      ...one,
      form: 'several',
      options: one.options.map((option) => ({ ...option, right: option.id !== 'bag' })),
    };
    const decisions = decisionsOf(several, 1);
    const two = answer(decisions, answer(decisions, firstAnswer, 'sack'), 'net');
    expect(isAnswered(decisions, two)).toBe(false);
    expect(isAnswered(decisions, answer(decisions, two, 'box'))).toBe(true);
  });

  it('asks an order one place at a time and leaves the last one out', () => {
    const decisions = decisionsOf(order, 7);
    expect(decisions.map((decision) => decision.right)).toEqual([['yard'], ['ditch']]);
    expect(decisions[1]?.options.toSorted()).toEqual(['ditch', 'river']);
  });

  it('asks a sort one thing at a time and tells that thing', () => {
    const decisions = decisionsOf(sort, 3);
    const about = decisions[0]?.about ?? '';
    const bin = sort.items.find((item) => item.id === about)?.bin ?? '';
    expect(answer(decisions, firstAnswer, bin)).toMatchObject({ decision: 1, told: { key: about, tone: 'right' } });
  });
});
