import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { short } from './sample.ts';
import type { Moment } from './state.ts';

const [yard, later] = short.moments as [Moment, Moment];
const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};

describe('the check of a level', () => {
  it('accepts a whole level', () => expect(reasons(short)).toEqual([]));

  it('wants several right ways, each to a later moment', () => {
    const acts = later.acts.map((act, at) => (at === 0 ? { ...act, to: 'yard' } : { ...act, helps: false, joins: 0 }));
    expect(reasons({ ...short, moments: [yard, { ...later, acts }] })).toEqual([
      '"later": give at least two acts that help: there are several right ways',
      '"later": "ask" must lead to a later moment or to "end", not to "yard"',
    ]);
  });

  it('wants an adult in every end, and nobody to join what does not help', () => {
    const [film, ...others] = yard.acts;
    const moments = [{ ...yard, acts: [{ ...film, joins: 1 }, ...others] }, later];
    expect(reasons({ ...short, moments, ends: { told: short.ends.told, seen: yard.frame } })).toEqual([
      'an adult is part of every end: put the teacher into it',
      '"yard": "film" does not help, so nobody joins and no adult is told',
    ]);
  });

  it('wants different pictures for the acts of one moment', () => {
    const acts = later.acts.map((act) => ({ ...act, picture: 'ear' }));
    expect(reasons({ ...short, moments: [yard, { ...later, acts }] })).toEqual(['"later": two acts have the picture "ear"']);
  });
});

it('asks for the words of all that is shown and said', () => {
  const keys = levelCheck.words(short).map((word) => word.key);
  expect(keys.filter((key) => key.includes('later'))).toEqual([
    'act.later.ask',
    'act.later.play',
    'moment.later',
    'then.later.ask',
    'then.later.play',
    'hint.later',
  ]);
  expect(keys).toEqual(
    expect.arrayContaining(['on', 'another', 'done', 'ask.another', 'ways', 'another.go', 'end.told', 'end.seen', 'learned']),
  );
  expect(levelCheck.pictures(short)).toEqual(expect.arrayContaining(['sun', 'ear', 'pencil', 'glowing-star']));
});
