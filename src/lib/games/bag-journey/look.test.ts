import { describe, expect, it } from 'vitest';
import { stopperSpot, thingAt, trail, unseenRun } from './look.ts';
import { rules } from './rules.ts';
import { choose, level, rest } from './sample.ts';
import { duration, legTicks, type BagLevel, type Walked } from './state.ts';

const spread: BagLevel = { ...level, places: level.places.map((place, at) => ({ ...place, x: 100 * at, y: 40 * at })) };
const guessed = choose(rules.start(spread, 3), 'lake');
const run = guessed as typeof guessed & Walked;
const spot = (at: number) => spread.places.find((place) => place.id === run.path.at(at)?.place);

describe('the thing on its way', () => {
  it('sets out at the source and rests at the last place', () => {
    expect(run.path.length).toBeGreaterThan(2);
    expect(thingAt(run, 0, false)).toMatchObject({ x: spot(0)?.x, y: spot(0)?.y });
    expect(thingAt(run, duration(run), false)).toMatchObject({ x: spot(-1)?.x, y: spot(-1)?.y });
  });

  it('goes from place to place without motion when it should be calm', () => {
    expect(thingAt(run, legTicks - 1, true)).toMatchObject({ x: spot(0)?.x, y: spot(0)?.y, angle: 0 });
    expect(thingAt(run, legTicks, true)).toMatchObject({ x: spot(1)?.x, y: spot(1)?.y, angle: 0 });
  });

  it('leaves dots that appear one after the other', () => {
    const ticks = trail(spread, run.path).map((step) => step.tick);
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
    expect(ticks.at(-1)).toBeLessThan(duration(run));
  });
});

describe('a run nobody saw', () => {
  const seen = rest(guessed);
  const asked = choose(seen, 'on');
  const held = rest(choose(asked, 'no-bag'));

  it('is shown when a class goes from its choice to the end at once', () => {
    expect(unseenRun(seen, rules.start(spread, 3))).toBe(seen);
    expect(unseenRun(held, asked)).toMatchObject({ stopper: 'no-bag' });
  });

  it('is not shown again after it was watched, skipped, or belongs to another round', () => {
    expect(unseenRun(seen, { ...run, phase: 'run', at: 30 })).toBeUndefined();
    expect(unseenRun(asked, seen)).toBeUndefined();
    expect(unseenRun(choose(held, 'on'), held)).toBeUndefined();
  });
});

it('stoppers of one place stand side by side', () => {
  const asked = choose(rest(guessed), 'on');
  expect(stopperSpot(asked, 'bin').x).not.toBe(stopperSpot(asked, 'no-bag').x);
});
