import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { short } from './sample.ts';
import type { YardCase, YardLevel } from './state.ts';

const [cap, bump] = short.cases as [YardCase, YardCase];
const reasons = (cases: unknown[]): string[] => {
  const checked = v.safeParse(levelCheck.schema, { cases });
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};

describe('the check of a level', () => {
  it('accepts a whole level', () => expect(reasons(short.cases)).toEqual([]));

  it('wants as many cases without bullying as with', () => {
    const three = [cap, bump, { ...bump, id: 'slip' }];
    expect(reasons(three)).toEqual(['1 of 3 cases are bullying; it must be half, or children call everything bullying']);
  });

  it('wants all three clues for bullying, each to be seen, and an adult in the end', () => {
    const lone = { ...cap, clues: ['again'], after: bump.frames[0] };
    expect(reasons([lone, bump])).toEqual([
      '"cap": bullying needs all three clues',
      '"cap": after bullying an adult helps: put the teacher into "after"',
    ]);
    const blind = { ...cap, frames: [cap.frames[0]] };
    expect(reasons([blind, bump])).toEqual(['"cap": no picture shows the clue "again"', '"cap": no picture shows the clue "unfair"']);
  });

  it('wants a deciding clue that is missing where it is no bullying', () => {
    const frames = [{ ...bump.frames[0], shows: ['again'] }];
    expect(reasons([cap, { ...bump, clues: ['again'], key: 'again', frames }])).toEqual([
      '"bump": the key "again" can be seen, so it does not tell this from bullying',
    ]);
  });

  it('tells unknown words and somebody who stands twice', () => {
    const cast = [
      { who: 'hare', feels: 'sad' },
      { who: 'hare', feels: 'glad' },
    ];
    expect(reasons([cap, { ...bump, frames: [{ place: 'yard', cast }] }])).toEqual(['"bump": hare stands twice in one picture']);
    expect(reasons([cap, { ...bump, is: 'war' }])).toEqual(['use: bullying, quarrel, accident, play']);
  });
});

it('asks for the words of all that is shown and said', () => {
  const keys = levelCheck.words(short as YardLevel).map((word) => word.key);
  expect(keys.filter((key) => key.includes('bump'))).toEqual([
    'case.bump',
    ...['again', 'unfair', 'on-purpose'].map((clue) => `see.bump.${clue}`),
    ...['bullying', 'quarrel', 'accident', 'play'].map((verdict) => `why.bump.${verdict}`),
    'hint.bump',
  ]);
  expect(keys).toEqual(expect.arrayContaining(['clue.again', 'verdict.play', 'decide', 'on', 'ask', 'learned']));
  expect(levelCheck.pictures(short as YardLevel)).toEqual(expect.arrayContaining(['billed-cap', 'kite', 'clue-unfair']));
});
