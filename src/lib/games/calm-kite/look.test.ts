import { describe, expect, it } from 'vitest';
import { design } from '../stage.ts';
import { ticks } from './flight.ts';
import { hand, kiteAt, stringTo, suns, unseenFlight } from './look.ts';
import { rules } from './rules.ts';
import { go, level, rest, tick } from './sample.ts';

const ready = rules.start(level, 1);
const quiet = rest(go(ready)).state;

describe('the kite', () => {
  it('stays in the picture, higher the more is breathed in', () => {
    for (let at = 0; at < ticks.in + ticks.out; at += 7) {
      const spot = kiteAt(tick(go(ready), at), at);
      expect(spot.x).toBeGreaterThan(95);
      expect(spot.x).toBeLessThan(design.width - 95);
      expect(spot.y).toBeGreaterThan(95);
      expect(spot.y).toBeLessThan(design.height - 95);
    }
    expect(kiteAt(tick(go(ready), 119)).y).toBeLessThan(kiteAt(ready).y);
  });

  it('hangs on a string from the hand', () => {
    const points = stringTo({ x: 600, y: 150 });
    expect(points[0]).toEqual(hand);
    expect(points.at(-1)).toEqual({ x: 600, y: 150 });
  });
});

it('a sun for each breath, filled when it is over', () => {
  const done = (state: typeof ready) => suns(state).filter((sun) => sun.isDone).length;
  expect(suns(ready)).toHaveLength(4);
  expect([ready, go(ready), tick(go(ready), ticks.in + ticks.out + ticks.still), quiet].map(done)).toEqual([0, 0, 1, 4]);
});

it('the flight is shown whole to a class that went from start to quiet at once, and only then', () => {
  expect(unseenFlight(quiet, ready)).toBe(4 * (ticks.in + ticks.out + ticks.still));
  expect(unseenFlight(quiet, tick(go(ready), 900))).toBe(0);
  expect(unseenFlight(quiet, undefined)).toBe(0);
});
