import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flightTicks, heightOf, ticks } from './flight.ts';
import { rules } from './rules.ts';
import { go, level, rest, tick } from './sample.ts';
import type { KiteState } from './state.ts';

const ready = rules.start(level, 1);

describe('a flight that nobody leads', () => {
  it('waits on the ground until somebody begins', () => {
    expect(rules.tick?.(ready)).toBe(ready);
    expect(rules.moves(ready)).toMatchObject([{ id: 'go', labelKey: 'go.in' }]);
  });

  it('is as many breaths as the level says, about three quarters of a minute for four', () => {
    const flown = rest(go(ready));
    expect(flown.state.phase).toBe('choose');
    expect(flown.ticks).toBe(flightTicks(4));
    expect(flown.ticks / 30).toBeGreaterThan(40);
    expect(flown.ticks / 30).toBeLessThan(60);
    expect(rules.told(flown.state)?.turn).toBe(2 * level.breaths + 1);
  });

  it('rises while one breathes in and comes down while one breathes out', () => {
    const heights = [0, 30, 60, 119].map((at) => heightOf(tick(go(ready), at)));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heightOf(tick(go(ready), 119))).toBeGreaterThan(0.99);
    const out = [0, 60, 120, 180].map((at) => heightOf(tick(go(ready), ticks.in + at)));
    expect(out).toEqual(out.toSorted((a, b) => b - a));
    expect(out.at(-1)).toBe(0);
  });

  it('says at each turn what to do', () => {
    expect(rules.told(go(ready))).toMatchObject({ key: 'in', tone: 'plain' });
    expect(rules.told(tick(go(ready), ticks.in))).toMatchObject({ key: 'out', tone: 'plain' });
  });
});

describe('who wants to can lead', () => {
  it('breathes out at once, and in again, and the kite never jumps', () => {
    const half = tick(go(ready), 60);
    const out = go(half);
    expect(out).toMatchObject({ phase: 'out', breath: 0 });
    expect(heightOf(out)).toBeCloseTo(heightOf(half), 10);
    const again = go(tick(out, 50));
    expect(again).toMatchObject({ phase: 'in', breath: 1 });
    expect(heightOf(again)).toBeCloseTo(heightOf(tick(out, 50)), 10);
  });

  it('keeps one button all the while, so that no finger and no keyboard loses it', () => {
    let state = go(ready);
    const names = new Set<string>();
    for (let at = 0; at < flightTicks(4) - 1; at += 1) {
      names.add(
        rules
          .moves(state)
          .map((option) => option.group + option.id)
          .join(),
      );
      state = tick(state);
    }
    expect([...names]).toEqual(['gogo']);
  });
});

describe('the quiet after it', () => {
  const quiet = rest(go(ready)).state;

  it('offers good next steps, and every one of them ends well', () => {
    for (const option of rules.moves(quiet)) {
      const end = rules.play(quiet, option.move);
      expect(rules.told(end)).toMatchObject({ key: `then.${option.id}`, tone: 'plain' });
      expect(rules.outcome(end)).toEqual({ learnedKey: 'learned', counts: {} });
    }
  });

  it('is the end where no steps are given, as in the breath of a lesson', () => {
    expect(rest(go(rules.start({ ...level, steps: [] }, 1))).state.phase).toBe('finished');
  });

  it('leaves the state alone when a move is not legal', () => {
    expect(rules.play(ready, { kind: 'step', step: 'rest' })).toBe(ready);
    expect(rules.play(quiet, { kind: 'go' })).toBe(quiet);
    expect(rules.play(quiet, { kind: 'step', step: 'moon' })).toBe(quiet);
  });
});

it('always ends, however it is led, never grades anybody, and survives JSON', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.array(fc.nat({ max: 300 }), { minLength: 14, maxLength: 14 }), (breaths, waits) => {
      let state: KiteState = rules.start({ ...level, breaths }, 7);
      for (const wait of waits) {
        state = tick(state, wait);
        expect(heightOf(state)).toBeGreaterThanOrEqual(0);
        expect(heightOf(state)).toBeLessThanOrEqual(1);
        const [first] = rules.moves(state);
        if (!first) break;
        expect(rules.suggest(state)).toBe(first.id);
        expect(rules.told(state)?.tone ?? 'plain').toBe('plain');
        const copy = JSON.parse(JSON.stringify(state)) as KiteState;
        state = rules.play(state, first.move);
        expect(rules.play(copy, first.move)).toEqual(state);
      }
      state = rest(state).state;
      if (state.phase === 'choose') state = rules.play(state, { kind: 'step', step: 'rest' });
      expect(rules.outcome(state)?.counts).toEqual({});
    }),
  );
});
