import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { choose, level, rest } from './sample.ts';
import { heldAt, legTicks, zoneOfEnd, type BagState } from './state.ts';

/** A game in which the first way ends so. */
const endingIn = (zone: string): BagState => {
  for (let seed = 0; seed < 200; seed += 1) {
    const state = choose(rules.start(level, seed), 'lake');
    if ('path' in state && zoneOfEnd(level, state.path) === zone) return state;
  }
  throw new Error(`no way ends in ${zone}`);
};
const inSecond = (): BagState => choose(choose(choose(choose(endingIn('steppe'), 'skip'), 'on'), 'no-bag'), 'skip');

describe('predict and run', () => {
  it('plants a flag, then walks place by place and says where it rests', () => {
    const state = rest(endingIn('reeds'));
    expect(state.phase).toBe('seen');
    expect(rules.told(state)).toMatchObject({ key: 'thought.lake', hintKey: 'end.bag.reeds', tone: 'plain' });
  });

  it('says so when it went as predicted', () => {
    expect(rules.told(rest(endingIn('lake')))).toMatchObject({ key: 'same', hintKey: 'end.bag.lake', tone: 'right' });
  });

  it('comes to the same end by waiting and by skipping', () => {
    expect(rest(endingIn('lake'))).toEqual(choose(endingIn('lake'), 'skip'));
  });
});

describe('explain', () => {
  const asking = (zone: string) => choose(rest(endingIn(zone)), 'on');

  it('a stopper at the source is the easiest', () => {
    const state = rest(choose(asking('lake'), 'no-bag'));
    expect(rules.told(state)).toMatchObject({ key: 'holds.bag.no-bag', tone: 'right' });
    expect(state.phase).toBe('held');
  });

  it('one on the way stops it too, only later', () => {
    const way = asking('lake');
    const path = 'path' in way ? way.path.map((stop) => stop.place) : [];
    const isInDitch = path.includes('drain');
    expect(rules.told(rest(choose(way, 'net')))).toMatchObject(
      isInDitch ? { key: 'holds.bag.net', tone: 'plain' } : { key: 'passes.bag.net', tone: 'again' },
    );
  });

  it('climbs the ladder: own reason, then a hint and a pale option, then the answer is shown', () => {
    const first = rest(choose(asking('steppe'), 'net'));
    expect(rules.told(first)).toMatchObject({ key: 'passes.bag.net', tone: 'again' });
    expect(rules.told(first)?.hintKey).toBeUndefined();
    const second = rest(choose(first, 'net'));
    expect(rules.told(second)).toMatchObject({ key: 'passes.bag.net', hintKey: 'hint' });
    expect(rules.moves(second).filter((option) => option.faded)).toMatchObject([{ id: 'net' }]);
    const third = rest(choose(second, 'net'));
    expect(rules.told(third)).toMatchObject({ key: 'holds.bag.no-bag', tone: 'shown' });
    expect(third).toMatchObject({ phase: 'held', counts: { bag: { first: 'lake', tries: 3 }, 'bag-stop': { first: 'net', tries: 3 } } });
  });

  it('ends with the lens after the last round', () => {
    const second = choose(inSecond(), 'on');
    expect(rules.asks?.(second)).toEqual({ key: 'ask.cup', picture: 'cup' });
    const held = choose(choose(choose(choose(second, 'yard'), 'skip'), 'on'), 'no-bag');
    const end = rest(held);
    expect(rules.moves(end)).toMatchObject([{ labelKey: 'look' }]);
    const lens = choose(end, 'on');
    expect(rules.told(lens)?.key).toBe('lens');
    expect(rules.moves(lens)).toEqual([]);
    expect(rules.outcome(lens)?.learnedKey).toBe('learned');
  });
});

describe('a level without a lens', () => {
  it('ends when the last thing is stopped', () => {
    const short = { ...level, lens: false, rounds: level.rounds.slice(1) };
    const end = rest(choose(choose(rest(choose(rules.start(short, 3), 'lake')), 'on'), 'no-bag'));
    expect(rules.told(end)).toMatchObject({ key: 'holds.cup.no-bag', tone: 'right' });
    expect(rules.outcome(end)).toMatchObject({ learnedKey: 'learned', counts: { cup: { first: 'lake', tries: 1 } } });
  });
});

describe('every play', () => {
  const seeds = fc.integer();
  const picks = fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 });
  const bound = 3 * ((level.places.length + 1) * legTicks);

  it('ends, offers one group of at most four, rests in time, and survives JSON', () => {
    fc.assert(
      fc.property(seeds, picks, fc.boolean(), (seed, chosen, waits) => {
        let state = rules.start(level, seed);
        for (const pick of chosen) {
          const bounded = waits ? bound : 0; // or the next move comes at once
          let ticks = 0;
          for (; ticks < bounded && rules.tick?.(state) !== state; ticks += 1) state = rules.tick?.(state) ?? state;
          if (waits) expect(ticks).toBeLessThan(bound);
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(options.map((option) => option.id)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as BagState;
          const turn = rules.told(state)?.turn ?? 0;
          state = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(state);
          expect(rules.told(state)?.turn ?? turn).toBeGreaterThanOrEqual(turn);
        }
        expect(state.phase).toBe('lens');
        expect(Object.keys(rules.outcome(state)?.counts ?? {})).toEqual(['bag', 'bag-stop', 'cup', 'cup-stop']);
      }),
    );
  });

  it('follows from its seed, along roads, never twice through one place', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [one, two] = [choose(rules.start(level, seed), 'yard'), choose(rules.start(level, seed), 'lake')];
        if (!('path' in one && 'path' in two)) throw new Error('nothing ran');
        expect(one.path).toEqual(two.path);
        const way = one.path.map((stop) => stop.place);
        expect(new Set(way).size).toBe(way.length);
        way.slice(1).forEach((to, at) => expect(level.roads.some((road) => road.from === way[at] && road.to === to)).toBe(true));
      }),
    );
  });

  it('tells the zone of the last place', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = rest(choose(rules.start(level, seed), 'yard'));
        if (state.phase !== 'seen') throw new Error('it still runs');
        const last = level.places.find((place) => place.id === state.path.at(-1)?.place);
        expect(rules.told(state)?.hintKey).toBe(`end.bag.${last?.zone}`);
      }),
    );
  });

  it('is stopped by a stopper on its path, and by no other', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('bin', 'net', 'no-bag'), (seed, stopper) => {
        const state = choose(choose(choose(rules.start(level, seed), 'yard'), 'skip'), 'on');
        if (!('path' in state)) throw new Error('nothing ran');
        const at = level.stoppers.find((known) => known.id === stopper)?.at ?? [];
        const isOnPath = at === 'source' || state.path.some((stop) => at.includes(stop.place));
        expect(rest(choose(state, stopper)).phase).toBe(isOnPath ? 'held' : 'stop');
        expect(heldAt(level, state.path, stopper) !== undefined).toBe(isOnPath);
      }),
    );
  });

  it('leaves the state alone when a move is not legal now', () => {
    const states = [rules.start(level, 1), endingIn('lake'), rest(endingIn('lake')), choose(rest(endingIn('lake')), 'on')];
    const all = [{ kind: 'skip' }, { kind: 'on' }, { kind: 'guess', zone: 'lake' }, { kind: 'stop', stopper: 'net' }] as const;
    for (const state of states) {
      const legal = rules.moves(state).map((option) => option.move.kind);
      for (const move of all.filter((one) => !legal.includes(one.kind))) expect(rules.play(state, move)).toBe(state);
    }
    expect(rules.play(states[0] as BagState, { kind: 'guess', zone: 'moon' })).toBe(states[0]);
    expect(rules.play(states[3] as BagState, { kind: 'stop', stopper: 'wall' })).toBe(states[3]);
  });
});
