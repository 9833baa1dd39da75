import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { level } from './sample.ts';
import type { HomeLevel, Thing } from './state.ts';

const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};
const withThings = (...things: Thing[]): HomeLevel => ({ rooms: [{ id: 'kitchen', place: 'kitchen', things }] });
const bowl: Thing = { id: 'bowl', picture: 'bowl-with-spoon' };
const bottle: Thing = { id: 'bottle', picture: 'plastic-bottle', plastic: { week: 3, fits: ['swap'], swap: 'flask', plan: 'own-flask' } };
const cup: Thing = { id: 'cup', picture: 'plastic-cup', plastic: { week: 2, fits: ['swap'], swap: 'metal-mug', plan: 'own-mug' } };

describe('the check of a level', () => {
  it('accepts the sample', () => expect(reasons(level)).toEqual([]));

  it('wants something to find and something that is none', () => {
    expect(reasons(withThings(bottle, cup))).toEqual(['everything in "kitchen" is plastic, so there is nothing to find']);
    expect(reasons(withThings(bowl, { ...bowl, id: 'jar', picture: 'glass-jar' }))).toContain('there is no plastic to find in "kitchen"');
    expect(reasons(withThings(bowl, bottle, { ...cup, picture: 'plastic-bottle' }))).toEqual([
      'two things of "kitchen" have the picture "plastic-bottle"',
    ]);
  });

  it('wants a swap of the family’s plan for what can be left out, and numbers that can be compared', () => {
    expect(reasons(withThings(bowl, bottle, { ...cup, plastic: { week: 2, fits: ['swap'], swap: 'metal-mug' } }))).toEqual([
      '"cup" can be left out, so name the swap of the family\'s plan it belongs to: plan: …',
    ]);
    expect(reasons(withThings(bowl, bottle))).toEqual(['let the numbers of a week differ, or there is nothing to read']);
    expect(levelCheck.swaps(level)).toEqual(['own-flask', 'no-straw']);
  });

  it('asks for a reason of every thing and of every way', () => {
    const keys = levelCheck.words(level).map((word) => word.key);
    expect(keys).toEqual(expect.arrayContaining(['look.bowl', 'why.bottle.refuse', 'why.bottle.swap', 'why.bottle.keep', 'hint.bottle']));
    expect(keys).not.toContain('why.bowl.keep');
    expect(levelCheck.pictures(level)).toEqual(expect.arrayContaining(['flask', 'raised-hand', 'house', 'soap', 'spiral-calendar']));
  });
});
