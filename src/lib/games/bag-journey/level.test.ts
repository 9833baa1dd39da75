import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import type { BagLevel } from './state.ts';

const good = {
  sky: 'sun',
  weather: { wind: 1, water: 1 },
  zones: [
    { id: 'yard', picture: 'zone-yard', x: 100, y: 100 },
    { id: 'lake', picture: 'zone-lake', x: 800, y: 500 },
  ],
  places: [
    { id: 'yard', x: 100, y: 100, zone: 'yard', hold: 1 },
    { id: 'drain', x: 400, y: 200 },
    { id: 'lake', x: 800, y: 500, zone: 'lake' },
  ],
  roads: [
    { from: 'yard', to: 'drain', wind: 1 },
    { from: 'drain', to: 'lake', water: 1 },
  ],
  stoppers: [
    { id: 'net', picture: 'drain-net', at: ['drain'] },
    { id: 'none', picture: 'no-bag', at: 'source' },
  ],
  rounds: [{ id: 'bag', picture: 'plastic-bag', source: 'yard', stoppers: ['net', 'none'] }],
};
const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};
const keys = (data: unknown) => levelCheck.words(v.parse(levelCheck.schema, data) as BagLevel).map((word) => word.key);

describe('the check of a level', () => {
  it('accepts a whole level', () => expect(reasons(good)).toEqual([]));

  it('tells unknown and doubled ids at once', () => {
    const roads = [...good.roads, { from: 'drain', to: 'sea', water: 1 }];
    const rounds = [{ id: 'bag', picture: 'plastic-bag', source: 'moon', stoppers: ['net', 'wall'] }];
    expect(reasons({ ...good, roads, rounds, zones: [...good.zones, good.zones[0]] })).toEqual([
      'the zone "yard" is listed twice',
      'there is no place "sea"',
      'there is no place "moon"',
      'there is no stopper "wall"',
    ]);
  });

  it('wants a zone wherever a thing can stay, in this weather', () => {
    expect(reasons({ ...good, weather: { wind: 1 } })).toEqual(['a thing can stay at "drain", so it needs a zone']);
  });

  it('wants the easiest way in every round', () => {
    expect(reasons({ ...good, rounds: [{ ...good.rounds[0], stoppers: ['net', 'net'] }] })).toEqual([
      'round "bag" needs a stopper with "at: source": the easiest way',
      'round "bag" offers "net" twice',
    ]);
  });

  it('asks only for sentences that can be told', () => {
    expect(keys(good).filter((key) => /^(end|holds|passes)\./.test(key))).toEqual([
      'end.bag.yard',
      'end.bag.lake',
      'holds.bag.net',
      'passes.bag.net',
      'holds.bag.none',
    ]);
    const calm = { ...good, weather: { wind: 0 }, places: good.places.map((place) => ({ ...place, zone: 'yard' })) };
    expect(keys(calm).filter((key) => /^(end|holds|passes)\./.test(key))).toEqual(['end.bag.yard', 'passes.bag.net', 'holds.bag.none']);
    expect(keys(good)).not.toContain('lens');
    expect(keys({ ...good, lens: true })).toEqual(expect.arrayContaining(['lens', 'look']));
  });
});
