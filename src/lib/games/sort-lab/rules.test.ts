import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules, type SortLevel, type SortState } from './rules.ts';

const ways = ['reuse', 'collect', 'bin', 'ask'];
const item = (id: string) => ({ id, picture: id, ways });
const level: SortLevel = {
  town: {
    name: { kk: 'Біздің ауыл', ru: 'Наше село', en: 'Our village' },
    right: { jar: ['reuse'], battery: ['collect', 'ask'], wipes: ['bin'], cup: ['reuse'], lid: ['bin'] },
  },
  ways: ways.map((id) => ({ id, picture: id })),
  things: [item('jar'), item('battery'), item('wipes'), { id: 'tea', picture: 'tea', parts: [item('cup'), item('lid')] }],
};

const choose = (state: SortState, id: string): SortState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return rules.play(state, option.move);
};
/** The level begun with this one thing on the belt. */
const facing = (id: string): SortState => rules.start({ ...level, things: level.things.filter((thing) => thing.id === id) }, 1);
const onBelt = (state: SortState) => (state.phase === 'finished' ? undefined : state.item);

describe('the ladder of failure', () => {
  it('tells why and goes on when the way is right', () => {
    const state = choose(facing('jar'), 'reuse');
    expect(rules.told(state)).toEqual({ key: 'why.jar.reuse', tone: 'right', turn: 1, picture: 'jar' });
    expect(state.sorted).toEqual([{ item: 'jar', way: 'reuse' }]);
    expect(state.phase).toBe('finished');
  });

  it("first miss: that way's own reason, and the thing stays", () => {
    const state = choose(facing('jar'), 'bin');
    expect(rules.told(state)).toMatchObject({ key: 'why.jar.bin', tone: 'again' });
    expect(rules.told(state)?.hintKey).toBeUndefined();
    expect(onBelt(state)).toBe('jar');
    expect(rules.moves(state).some((option) => option.faded)).toBe(false);
  });

  it('second miss: a hint, and the wrong way fades but stays legal', () => {
    const state = choose(choose(facing('jar'), 'bin'), 'collect');
    expect(rules.told(state)).toMatchObject({ key: 'why.jar.collect', hintKey: 'hint.jar', tone: 'again', turn: 2 });
    expect(
      rules
        .moves(state)
        .filter((option) => option.faded)
        .map((option) => option.id),
    ).toEqual(['collect']);
    expect(rules.moves(state)).toHaveLength(4);
  });

  it('third miss: the answer with its reason, and on we go', () => {
    const state = ['bin', 'collect', 'bin'].reduce(choose, facing('jar'));
    expect(rules.told(state)).toMatchObject({ key: 'why.jar.reuse', tone: 'shown' });
    expect(state.sorted).toEqual([{ item: 'jar', way: 'reuse' }]);
    expect(rules.outcome(state)).toEqual({ learnedKey: 'learned', counts: { jar: { first: 'bin', tries: 3 } } });
  });

  it('takes each of several right ways', () => {
    expect(choose(facing('battery'), 'ask').sorted).toEqual([{ item: 'battery', way: 'ask' }]);
    expect(choose(facing('battery'), 'collect').sorted).toEqual([{ item: 'battery', way: 'collect' }]);
  });
});

describe('a thing with parts', () => {
  it('is taken apart first, then its parts come in their order', () => {
    const whole = facing('tea');
    expect(rules.moves(whole)).toEqual([
      { id: 'apart', labelKey: 'apart.tea', picture: 'tea', group: 'apart:tea', move: { kind: 'apart' } },
    ]);
    expect(rules.asks?.(whole)).toEqual({ key: 'thing.tea', picture: 'tea' });
    const cup = choose(whole, 'apart');
    expect(onBelt(cup)).toBe('cup');
    expect(onBelt(choose(cup, 'reuse'))).toBe('lid');
  });
});

describe('every play', () => {
  const picks = fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 });

  it('ends within three tries a thing, offers at most four ways, and survives JSON', () => {
    fc.assert(
      fc.property(fc.integer(), picks, (seed, chosen) => {
        let state = rules.start(level, seed);
        let turns = 0;
        for (const pick of chosen) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(options.map((option) => option.id)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as SortState;
          state = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(state);
          turns += 1;
        }
        expect(state.phase).toBe('finished');
        expect(turns).toBeLessThanOrEqual(1 + 5 * 3);
        expect(Object.keys(rules.outcome(state)?.counts ?? {}).toSorted()).toEqual(['battery', 'cup', 'jar', 'lid', 'wipes']);
      }),
    );
  });

  it('is led to its end by the suggested moves without one miss', () => {
    let state = rules.start(level, 7);
    for (let id = rules.suggest(state); id; id = rules.suggest(state)) state = choose(state, id);
    expect(Object.values(rules.outcome(state)?.counts ?? {}).every((count) => count.tries === 1)).toBe(true);
  });

  it('leaves the state alone when a move is not legal', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (seed, way) => {
        fc.pre(!ways.includes(way));
        const state = rules.start(level, seed);
        expect(rules.play(state, { kind: 'way', way })).toBe(state);
        if (state.phase !== 'apart') expect(rules.play(state, { kind: 'apart' })).toBe(state);
      }),
    );
    const end = choose(facing('jar'), 'reuse');
    expect(rules.play(end, { kind: 'way', way: 'reuse' })).toBe(end);
  });

  it('follows from its seed', () => {
    fc.assert(fc.property(fc.integer(), (seed) => void expect(rules.start(level, seed)).toEqual(rules.start(level, seed))));
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => onBelt(rules.start(level, seed)))).size).toBeGreaterThan(1);
  });
});
