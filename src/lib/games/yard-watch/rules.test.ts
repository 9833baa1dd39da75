import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import { lit, type YardState } from './state.ts';

const choose = (state: YardState, id: string): YardState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return rules.play(state, option.move);
};
/** The level begun with this one case. */
const facing = (id: string): YardState => rules.start({ cases: short.cases.filter((one) => one.id === id) }, 1);
const ids = (state: YardState) => rules.moves(state).map((option) => option.id);
const judging = (id: string): YardState => ['on-purpose', 'decide'].reduce(choose, facing(id));

describe('the clues', () => {
  it('are looked for first; only then it can be decided', () => {
    const state = facing('cap');
    expect(ids(state)).toEqual(['again', 'unfair', 'on-purpose']);
    expect(rules.asks?.(state)).toEqual({ key: 'case.cap', picture: 'billed-cap' });
    const looked = choose(state, 'unfair');
    expect(ids(looked)).toEqual(['again', 'on-purpose', 'decide']);
    expect(rules.told(looked)).toMatchObject({ key: 'see.cap.unfair', tone: 'plain', turn: 1 });
    expect(lit(looked)).toEqual(['unfair']);
  });

  it('lead to the verdict when all are known, and one that is not there does not shine', () => {
    const state = ['again', 'unfair', 'on-purpose'].reduce(choose, facing('bump'));
    expect(state.phase).toBe('verdict');
    expect(lit(state)).toEqual([]);
    expect(ids(state)).toEqual(['bullying', 'quarrel', 'accident', 'play']);
    expect(rules.asks?.(state)).toEqual({ key: 'ask', picture: 'kite' });
  });
});

describe('the ladder of failure', () => {
  it('tells why and shows the good end when it is right', () => {
    const state = choose(judging('bump'), 'accident');
    expect(rules.told(state)).toMatchObject({ key: 'why.bump.accident', tone: 'right', picture: 'kite' });
    expect(state).toMatchObject({ phase: 'after', id: 'bump', done: ['bump'] });
    expect(ids(state)).toEqual(['on']);
    expect(rules.outcome(choose(state, 'on'))).toEqual({ learnedKey: 'learned', counts: { bump: { first: 'accident', tries: 1 } } });
  });

  it("first miss: that verdict's own reason; second: a hint, every clue looked up, the verdict fades", () => {
    const once = choose(judging('bump'), 'bullying');
    expect(rules.told(once)).toMatchObject({ key: 'why.bump.bullying', tone: 'again' });
    expect(rules.told(once)?.hintKey).toBeUndefined();
    const twice = choose(once, 'quarrel');
    expect(rules.told(twice)).toMatchObject({ key: 'why.bump.quarrel', hintKey: 'hint.bump', tone: 'again' });
    expect(twice).toMatchObject({ looked: ['again', 'unfair', 'on-purpose'], faded: 'quarrel' });
    expect(rules.moves(twice).filter((option) => option.faded)).toHaveLength(1);
  });

  it('third miss: the answer with its reason, and on we go', () => {
    const state = ['bullying', 'quarrel', 'play'].reduce(choose, judging('bump'));
    expect(rules.told(state)).toMatchObject({ key: 'why.bump.accident', tone: 'shown' });
    expect(state.phase).toBe('after');
    expect(state.counts).toEqual({ bump: { first: 'bullying', tries: 3 } });
  });
});

describe('every play', () => {
  it('ends, offers at most four ways of one group, and survives JSON', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat({ max: 3 }), { minLength: 20, maxLength: 20 }), (seed, picks) => {
        let state = rules.start(short, seed);
        for (const pick of picks) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(ids(state)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as YardState;
          const next = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(next);
          expect(next).not.toBe(state);
          state = next;
        }
        expect(state.phase).toBe('finished');
        expect(Object.keys(state.counts).toSorted()).toEqual(['bump', 'cap']);
      }),
    );
  });

  it('is led to its end by the suggested moves: all clues of bullying, the deciding one of the others', () => {
    let state = rules.start(short, 3);
    const played: string[] = [];
    for (let id = rules.suggest(state); id; id = rules.suggest(state)) {
      played.push(id);
      state = choose(state, id);
    }
    const bump = ['on-purpose', 'decide', 'accident', 'on'];
    const cap = ['again', 'unfair', 'on-purpose', 'bullying', 'on'];
    expect([bump.concat(cap), cap.concat(bump)]).toContainEqual(played);
  });

  it('leaves the state alone when a move is not legal', () => {
    const state = facing('cap');
    for (const move of [{ kind: 'decide' }, { kind: 'on' }, { kind: 'verdict', verdict: 'play' }] as const)
      expect(rules.play(state, move)).toBe(state);
    const looked = choose(state, 'again');
    expect(rules.play(looked, { kind: 'look', clue: 'again' })).toBe(looked);
    const judged = choose(looked, 'decide');
    expect(rules.play(judged, { kind: 'look', clue: 'unfair' })).toBe(judged);
    expect(rules.play(judged, { kind: 'verdict', verdict: 'war' as 'play' })).toBe(judged);
  });

  it('follows from its seed, or from the order of the level', () => {
    const first = (seed: number, fixed: boolean) => (rules.start({ ...short, fixed }, seed) as { id: string }).id;
    expect(new Set([1, 2 ** 20, 2 ** 30, -5, -(2 ** 29), 77777].map((seed) => first(seed, false))).size).toBe(2);
    expect(new Set([1, 2 ** 20, 2 ** 30, -5].map((seed) => first(seed, true)))).toEqual(new Set(['cap']));
  });
});
