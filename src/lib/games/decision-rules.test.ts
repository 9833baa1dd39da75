import { describe, expect, it } from 'vitest';
import { counted, judge, mixed, reason, type Choice } from './decision-rules.ts';

const options: Choice[] = [
  { id: 'laugh', picture: 'a' },
  { id: 'forward', picture: 'b' },
  { id: 'tell', picture: 'c', helps: true },
  { id: 'sit-with', picture: 'd', helps: true },
];

describe('the ladder of failure', () => {
  it('takes each option that helps', () => {
    for (const id of ['tell', 'sit-with']) expect(judge(options, ['laugh'], id)).toMatchObject({ choice: id, tone: 'right', misses: [] });
  });

  it('first that reason, then a hint and a pale option, then one that helps is shown', () => {
    expect(judge(options, [], 'laugh')).toEqual({ choice: 'laugh', tone: 'again', misses: ['laugh'], hint: false });
    expect(judge(options, ['laugh'], 'forward')).toMatchObject({ tone: 'again', hint: true, faded: 'forward' });
    expect(judge(options, ['laugh', 'forward'], 'laugh')).toMatchObject({ choice: 'tell', tone: 'shown', misses: [] });
  });
});

it('tells the reason with its picture, and the hint only when there is one', () => {
  const before = { key: 'x', tone: 'plain', turn: 4 } as const;
  const first = judge(options, [], 'laugh');
  expect(reason(before, options, first, 'why', 'hint')).toEqual({ key: 'why', tone: 'again', turn: 5, picture: 'a' });
  expect(reason(undefined, options, judge(options, ['laugh'], 'laugh'), 'why', 'hint')).toMatchObject({ turn: 1, hintKey: 'hint' });
});

it('keeps the first choice and counts the tries', () => {
  expect(counted(counted({}, 'stop', 'laugh'), 'stop', 'tell')).toEqual({ stop: { first: 'laugh', tries: 2 } });
});

it('mixes by the play alone', () => {
  expect(mixed(options, 3, 1)).toEqual(mixed(options, 3, 1));
  const firsts = [1, 2, 3, 4, 5, 6, 7, 8].map((turn) => mixed(options, 3, turn)[0]?.id);
  expect(new Set(firsts).size).toBeGreaterThan(1);
});
