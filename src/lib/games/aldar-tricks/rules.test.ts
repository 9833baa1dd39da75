import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import type { BagState } from './state.ts';

const choose = (state: BagState, id: string): BagState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return rules.play(state, option.move);
};
/** The level begun with this one poster, without the show. */
const facing = (id: string): BagState => rules.start({ ...short, show: false, posters: short.posters.filter((one) => one.id === id) }, 1);
const ids = (state: BagState) => rules.moves(state).map((option) => option.id);

describe('the show', () => {
  it('brings one trick after the other out of the bag, then the posters', () => {
    const begun = rules.start(short, 1);
    expect(ids(begun)).toEqual(['expert', 'feelings', 'crowd']);
    expect(rules.asks?.(begun)).toEqual({ key: 'show', picture: 'aldar' });
    const one = choose(begun, 'feelings');
    expect(rules.told(one)).toMatchObject({ key: 'show.feelings', tone: 'plain', picture: 'trick-feelings' });
    expect(ids(one)).toEqual(['expert', 'crowd']);
    const all = ['expert', 'crowd'].reduce(choose, one);
    expect(all.phase).toBe('poster');
    expect(rules.told(all)?.key).toBe('show.crowd');
    expect(all.counts).toEqual({}); // nothing is counted in the show: nobody is rewarded for a trick
  });

  it('is left out where the level does not want it', () => expect(facing('chess').phase).toBe('poster'));
});

describe('a poster', () => {
  it('offers the three tricks and the green flag', () => {
    expect(ids(facing('samovar'))).toEqual(['expert', 'feelings', 'crowd', 'honest']);
    expect(rules.asks?.(facing('samovar'))).toEqual({ key: 'poster.samovar', picture: 'teapot' });
  });

  it('with a trick is understood when it is named; with two, either is right', () => {
    expect(choose(facing('samovar'), 'expert')).toMatchObject({ phase: 'seen', found: 'expert', done: ['samovar'] });
    for (const trick of ['feelings', 'crowd']) {
      const state = choose(facing('boots'), trick);
      expect(state).toMatchObject({ phase: 'seen', found: trick });
      expect(rules.told(state)).toMatchObject({ key: `why.boots.${trick}`, tone: 'right', picture: 'hiking-boot' });
    }
  });

  it('that is honest wants the green flag; calling it a trick is a mistake with its own reason', () => {
    expect(rules.told(choose(facing('chess'), 'honest'))).toMatchObject({ key: 'why.chess.honest', tone: 'right' });
    const doubted = choose(facing('chess'), 'crowd');
    expect(rules.told(doubted)).toMatchObject({ key: 'why.chess.crowd', tone: 'again' });
    expect(doubted).toMatchObject({ phase: 'poster', counts: { chess: { first: 'crowd', tries: 1 } } });
  });

  it('climbs the ladder: reason; hint, shine and a faded option; the answer', () => {
    const once = choose(facing('samovar'), 'honest');
    expect(rules.told(once)).toMatchObject({ key: 'why.samovar.honest', tone: 'again' });
    expect(rules.told(once)?.hintKey).toBeUndefined();
    const twice = choose(once, 'crowd');
    expect(rules.told(twice)).toMatchObject({ key: 'why.samovar.crowd', hintKey: 'hint.samovar', tone: 'again' });
    expect(twice).toMatchObject({ faded: 'crowd', hint: true });
    const third = choose(twice, 'honest');
    expect(rules.told(third)).toMatchObject({ key: 'why.samovar.expert', tone: 'shown' });
    expect(third).toMatchObject({ phase: 'seen', found: 'expert', counts: { samovar: { first: 'honest', tries: 3 } } });
  });
});

it('the end tells tricky posters and honest ones apart', () => {
  let state = rules.start({ ...short, fixed: true, show: false }, 1);
  for (const id of ['expert', 'on', 'honest', 'crowd', 'on', 'honest', 'on', 'feelings', 'honest', 'on']) state = choose(state, id);
  expect(rules.told(state)).toMatchObject({ key: 'sum', tone: 'plain', values: { found: 1, tricky: 2, flagged: 1, honest: 2 } });
  expect(rules.outcome(state)?.counts['fair']).toEqual({ first: 'feelings', tries: 2 });
});

describe('every play', () => {
  it('ends, offers at most four ways of one group, and survives JSON', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat({ max: 3 }), { minLength: 24, maxLength: 24 }), (seed, picks) => {
        let state = rules.start(short, seed);
        for (const pick of picks) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(ids(state)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as BagState;
          const next = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(next);
          expect(next).not.toBe(state);
          state = next;
        }
        expect(state.phase).toBe('finished');
        expect(Object.keys(state.counts).toSorted()).toEqual(['boots', 'chess', 'fair', 'samovar']);
      }),
      { numRuns: 25 },
    );
  });

  it('is led to its end by the suggested moves without a miss', () => {
    let state = rules.start(short, 5);
    for (let id = rules.suggest(state); id; id = rules.suggest(state)) state = choose(state, id);
    expect(Object.values(rules.outcome(state)?.counts ?? {}).map((count) => count.tries)).toEqual([1, 1, 1, 1]);
  });

  it('leaves the state alone when a move is not legal', () => {
    const begun = rules.start(short, 1);
    for (const move of [{ kind: 'on' }, { kind: 'say', verdict: 'honest' }, { kind: 'show', trick: 'hurry' }] as const)
      expect(rules.play(begun, move)).toBe(begun);
    const shown = choose(begun, 'expert');
    expect(rules.play(shown, { kind: 'show', trick: 'expert' })).toBe(shown);
    const poster = facing('chess');
    for (const move of [{ kind: 'on' }, { kind: 'show', trick: 'expert' }, { kind: 'say', verdict: 'hurry' }] as const)
      expect(rules.play(poster, move)).toBe(poster);
  });

  it('follows from its seed, or from the order of the level', () => {
    const first = (seed: number, fixed: boolean) => (rules.start({ ...short, show: false, fixed }, seed) as { id: string }).id;
    const seeds = [1, 2 ** 20, 2 ** 30, -5, -(2 ** 29), 77777, 12, 999];
    expect(new Set(seeds.map((seed) => first(seed, false))).size).toBeGreaterThan(2);
    expect(new Set(seeds.map((seed) => first(seed, true)))).toEqual(new Set(['samovar']));
  });
});
