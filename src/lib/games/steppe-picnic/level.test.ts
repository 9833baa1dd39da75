import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { priced, short, windy } from './sample.ts';
import type { PicnicLevel, PicnicWay } from './state.ts';

const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};
const withWay = (change: Partial<PicnicWay>, level: PicnicLevel = short): PicnicLevel => ({
  ...level,
  slots: level.slots.map((slot, at) =>
    at === 0 ? { ...slot, ways: slot.ways.map((way, no) => (no === 0 ? { ...way, ...change } : way)) } : slot,
  ),
});

describe('the check of a level', () => {
  it('accepts the samples, and fills in what may be left out', () => {
    for (const level of [short, priced, windy]) expect(reasons(level)).toEqual([]);
    const { trips, ...rest } = short;
    expect(v.parse(levelCheck.schema, rest)).toMatchObject({ trips });
  });

  it('knows only the pieces of the family log, and only those that are drawn', () => {
    expect(reasons(withWay({ leaves: { 'moon-dust': 1 } }))).toEqual(['"moon-dust" is not in plastic-items.json']);
    expect(reasons(withWay({ leaves: { toothbrush: 1 } }))[0]).toMatch(/^"toothbrush" has no drawing yet/);
  });

  it('wants two ways that look and end differently', () => {
    expect(reasons(withWay({ picture: 'flask' }))).toEqual(['two ways of "water" have the picture "flask"']);
    expect(reasons(withWay({ leaves: {} }))).toEqual(['all ways of "water" leave and cost the same, so there is nothing to decide']);
    expect(reasons(withWay({ id: 'kettle' }))).toContain('"water" has the way "kettle" twice');
  });

  it('wants a price for every way or for none, and pieces that a child can count', () => {
    const free = { id: 'bottles', picture: 'plastic-bottle', leaves: { 'bottle-pet-05': 2 } };
    const level = { ...priced, slots: priced.slots.map((slot, at) => (at === 0 ? { ...slot, ways: [free, slot.ways[1]] } : slot)) };
    expect(reasons(level)).toEqual(['"drink": give "bottles" a pretendPrice too, 0 if it is at home already']);
    expect(reasons(withWay({ leaves: { 'bottle-pet-05': 9 } }))).toEqual(['at most 8 pieces of a kind: children count them']);
  });
});

it('asks for the words of all that is shown and told, and no more', () => {
  const keys = levelCheck.words(short).map((word) => word.key);
  const labels = 'way.water.bottles way.water.flask way.water.kettle way.carry.plastic way.carry.dorba go sack next total again ready';
  const reasonsWhy = 'why.water.bottles why.water.flask why.water.kettle why.carry.plastic why.carry.dorba';
  const after = 'left.water.bottles.bottle-pet-05 left.carry.plastic.bag-carrier-thin trip.goat trip.carry.plastic';
  const sums = 'pack count count.fewer count.same count.more count.least learned';
  expect(keys.join(' ')).toBe(`slot.water slot.carry ask.again ${labels} ${reasonsWhy} ${after} ${sums}`);
  const more = levelCheck.words(priced).map((word) => word.key);
  expect(more).toEqual(expect.arrayContaining(['go.again', 'paid.trip', 'paid.all', 'paid.both']));
  expect(levelCheck.pictures(short)).toEqual(expect.arrayContaining(['scene-steppe', 'cast-hare', 'droplet', 'flask', 'leftover-sack']));
});
