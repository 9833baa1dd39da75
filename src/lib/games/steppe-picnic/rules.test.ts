import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftovers, paid, paidOn, totalOf } from './leftovers.ts';
import { rules } from './rules.ts';
import { priced, short, windy } from './sample.ts';
import type { PicnicLevel, PicnicMove, PicnicState } from './state.ts';

const choose = (state: PicnicState, id: string): PicnicState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id} in ${state.phase}`);
  return rules.play(state, option.move);
};
const playing = (level: PicnicLevel, ...ids: string[]): PicnicState => ids.reduce(choose, rules.start(level, 1));
const offered = (state: PicnicState) => rules.moves(state).map((option) => option.id);

describe('one packing', () => {
  it('asks one slot after the other, and each way has its own sentence', () => {
    const first = rules.start(short, 1);
    expect(rules.asks?.(first)).toEqual({ key: 'slot.water', picture: 'droplet' });
    expect(offered(first)).toEqual(['bottles', 'flask', 'kettle']);
    const second = choose(first, 'bottles');
    expect(rules.told(second)).toEqual({ key: 'why.water.bottles', tone: 'plain', picture: 'plastic-bottle', turn: 1 });
    expect(offered(second)).toEqual(['plastic', 'dorba']);
    expect(rules.told(choose(second, 'dorba'))).toMatchObject({ key: 'why.carry.dorba', tone: 'right', turn: 2 });
  });

  it('then travels, empties the sack kind by kind, and counts', () => {
    const trip = playing(short, 'bottles', 'plastic', 'go');
    expect(rules.told(trip)).toMatchObject({ key: 'trip.carry.plastic' });
    const first = choose(trip, 'sack');
    expect(rules.told(first)).toMatchObject({ key: 'left.water.bottles.bottle-pet-05', values: { n: 3 }, picture: 'plastic-bottle' });
    const all = choose(first, 'next');
    expect(rules.told(all)).toMatchObject({ key: 'left.carry.plastic.bag-carrier-thin', values: { n: 2 } });
    expect(rules.moves(all).map((option) => option.labelKey)).toEqual(['total']);
    const counted = choose(all, 'next');
    expect(rules.told(counted)).toMatchObject({ key: 'count', tone: 'plain', values: { now: 5 } });
    expect(offered(counted)).toEqual(['again', 'ready']);
  });

  it('finds the sack empty when nothing is left over', () => {
    const counted = playing(short, 'kettle', 'dorba', 'go', 'sack');
    expect(counted.phase).toBe('counted');
    expect(rules.told(counted)).toMatchObject({ key: 'count.least', tone: 'right' });
    expect(rules.suggest(counted)).toBe('ready');
  });
});

describe('packing again', () => {
  const once = ['bottles', 'plastic', 'go', 'sack', 'next', 'next'];

  it('tells from how many to how many', () => {
    const fewer = playing(short, ...once, 'again', 'flask', 'plastic', 'go', 'sack', 'next');
    expect(rules.told(fewer)).toMatchObject({ key: 'count.fewer', tone: 'right', values: { before: 5, now: 2 } });
    const same = playing(short, ...once, 'again', ...once);
    expect(rules.told(same)).toMatchObject({ key: 'count.same', tone: 'plain' });
    const more = playing(short, 'flask', 'dorba', 'go', 'sack', 'again', ...once);
    expect(rules.told(more)).toMatchObject({ key: 'count.more', tone: 'plain', values: { before: 0, now: 5 } });
  });

  it('is offered twice; after the third packing it ends, whatever was packed', () => {
    const third = playing(short, ...once, 'again', ...once, 'again', ...once);
    expect(offered(third)).toEqual(['ready']);
    expect(rules.outcome(choose(third, 'ready'))).toEqual({
      learnedKey: 'learned',
      counts: { water: { first: 'bottles', tries: 3 }, carry: { first: 'plastic', tries: 3 } },
    });
  });
});

describe('two trips with prices', () => {
  it('asks the price of what is used again only once', () => {
    const reuse = { drink: 'flask', samsa: 'table' };
    expect([paidOn(priced, reuse, 1), paidOn(priced, reuse, 2), paid(priced, reuse)]).toEqual([700, 0, 700]);
    const thrown = { drink: 'bottles', samsa: 'tray' };
    expect([paidOn(priced, thrown, 1), paidOn(priced, thrown, 2), paid(priced, thrown)]).toEqual([600, 600, 1200]);
  });

  it('tells what each trip costs, and counts the leftovers of both', () => {
    const first = playing(priced, 'flask', 'tray', 'go');
    expect(rules.told(first)).toMatchObject({ hintKey: 'paid.trip', values: { paid: 900 } });
    const second = choose(first, 'go');
    expect(rules.told(second)).toMatchObject({ hintKey: 'paid.trip', values: { paid: 200 } });
    expect(rules.told(second)?.key).not.toBe(rules.told(first)?.key);
    const counted = ['sack', 'next', 'next'].reduce(choose, second);
    expect(rules.told(counted)).toMatchObject({ key: 'count', hintKey: 'paid.all', values: { now: 8, paid: 1100 } });
    const better = ['again', 'flask', 'table', 'go', 'go', 'sack'].reduce(choose, counted);
    expect(rules.told(better)).toMatchObject({ key: 'count.fewer', hintKey: 'paid.both', values: { paidBefore: 1100, paid: 700 } });
  });

  it('shows the price on each way', () => {
    expect(rules.moves(rules.start(priced, 1)).map((option) => option.values)).toEqual([{ price: 400 }, { price: 700 }]);
  });
});

it('tells the least bad choice as the best where every way leaves something', () => {
  const first = choose(rules.start(windy, 1), 'big');
  expect(rules.told(first)?.tone).toBe('right');
  const counted = ['sack', 'go', 'sack', 'next', 'next'].reduce(choose, first);
  expect(rules.told(counted)).toMatchObject({ key: 'count.least', tone: 'right', values: { now: 2 } });
});

describe('every play', () => {
  const level = fc.constantFrom(short, priced, windy);
  const picks = fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 });

  it('ends, offers one group of at most four, counts what was chosen, and survives JSON', () => {
    fc.assert(
      fc.property(level, fc.integer(), picks, (data, seed, chosen) => {
        let state = rules.start(data, seed);
        const groups = new Set<string>();
        for (const pick of chosen) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(groups.has(options[0]?.group ?? '')).toBe(false);
          groups.add(options[0]?.group ?? '');
          expect(options.map((option) => option.id)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as PicnicState;
          const before = rules.told(state)?.turn ?? 0;
          state = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(state);
          if (state.phase !== 'finished') expect(rules.told(state)?.turn).toBe(before + 1);
          if (state.phase === 'counted') expect(rules.told(state)?.values?.['now']).toBe(sum(data, state.chosen));
        }
        expect(state.phase).toBe('finished');
        expect(Object.keys(rules.outcome(state)?.counts ?? {})).toEqual(data.slots.map((slot) => slot.id));
      }),
      { numRuns: 40 },
    );
  });

  it('is led by the suggested moves to one packing that leaves least', () => {
    for (const data of [short, priced, windy]) {
      let state = rules.start(data, 3);
      for (let id = rules.suggest(state); id; id = rules.suggest(state)) state = choose(state, id);
      expect(Object.values(rules.outcome(state)?.counts ?? {}).every((count) => count.tries === 1)).toBe(true);
    }
  });

  it('leaves the state alone when a move is not legal', () => {
    const kinds = ['go', 'sack', 'next', 'again', 'ready'] as const;
    const all: PicnicMove[] = [
      ...kinds.map((kind) => ({ kind })),
      ...[...short.slots, ...windy.slots].flatMap((slot) =>
        slot.ways.map((way) => ({ kind: 'take' as const, slot: slot.id, way: way.id })),
      ),
      { kind: 'take', slot: 'moon', way: 'cheese' },
      { kind: 'fly' } as unknown as PicnicMove,
    ];
    fc.assert(
      fc.property(level, picks, (data, chosen) => {
        let state = rules.start(data, 5);
        for (const pick of chosen) {
          const options = rules.moves(state);
          const legal = new Set(options.map((option) => JSON.stringify(option.move)));
          for (const move of all) if (!legal.has(JSON.stringify(move))) expect(rules.play(state, move)).toBe(state);
          const option = options[pick % Math.max(1, options.length)];
          if (option) state = rules.play(state, option.move);
        }
      }),
      { numRuns: 8 },
    );
  });
});

/** The same sum, reckoned apart from the rules. */
function sum(level: PicnicLevel, chosen: Record<string, string>): number {
  let pieces = 0;
  for (const slot of level.slots) {
    const way = slot.ways.find((known) => known.id === chosen[slot.id]);
    for (const count of Object.values(way?.leaves ?? {})) pieces += count * level.trips;
  }
  expect(totalOf(leftovers(level, chosen))).toBe(pieces);
  return pieces;
}
