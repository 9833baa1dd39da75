import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import type { PostState } from './state.ts';

const choose = (state: PostState, id: string): PostState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return rules.play(state, option.move);
};
/** The level begun with this one letter. */
const facing = (id: string): PostState => rules.start({ letters: short.letters.filter((one) => one.id === id) }, 1);
const ids = (state: PostState) => rules.moves(state).map((option) => option.id);
const stamping = (id: string): PostState => ['others', 'decide'].reduce(choose, facing(id));

describe('the cards', () => {
  it('are turned up first; only then it can be stamped', () => {
    const state = facing('trip');
    expect(ids(state)).toEqual(['who', 'how', 'others']);
    expect(rules.asks?.(state)).toEqual({ key: 'letter.trip', picture: 'bus' });
    const opened = choose(state, 'how');
    expect(ids(opened)).toEqual(['who', 'others', 'decide']);
    expect(rules.told(opened)).toMatchObject({ key: 'card.trip.how', tone: 'plain', picture: 'memo', turn: 1 });
  });

  it('lead to the stamps when all lie open', () => {
    const state = ['who', 'how', 'others'].reduce(choose, facing('snow'));
    expect(state.phase).toBe('stamping');
    expect(ids(state)).toEqual(['pass', 'stop', 'ask']);
    expect(rules.asks?.(state)).toEqual({ key: 'letter.snow', picture: 'snowflake' });
  });
});

describe('the stamps', () => {
  it.each([
    ['trip', 'pass'],
    ['samovar', 'stop'],
    ['snow', 'ask'],
  ])('%s: %s is right', (id, stamp) => {
    const state = choose(stamping(id), stamp);
    expect(rules.told(state)).toMatchObject({ key: `why.${id}.${stamp}`, tone: 'right' });
    expect(state).toMatchObject({ phase: 'arrived', id, done: [id], counts: { [id]: { first: stamp, tries: 1 } } });
    expect(ids(state)).toEqual(['on']);
  });

  it.each([
    ['trip', 'stop'],
    ['samovar', 'pass'],
    ['snow', 'pass'],
    ['snow', 'stop'],
  ])('%s: %s has its own reason, and can be stamped again', (id, stamp) => {
    const state = choose(stamping(id), stamp);
    expect(rules.told(state)).toMatchObject({ key: `why.${id}.${stamp}`, tone: 'again' });
    expect(state).toMatchObject({ phase: 'stamping', opened: ['others'], misses: [stamp] });
  });

  it('who asks although it can be known is told: every card lies open', () => {
    const state = choose(stamping('samovar'), 'ask');
    expect(rules.told(state)).toMatchObject({ key: 'why.samovar.ask', tone: 'again' });
    expect(state).toMatchObject({ phase: 'stamping', opened: ['who', 'how', 'others'] });
  });

  it('second miss: a hint, all cards open, the stamp fades; third: the answer with its reason', () => {
    const second = ['stop', 'stop'].reduce(choose, stamping('trip'));
    expect(rules.told(second)).toMatchObject({ key: 'why.trip.stop', hintKey: 'hint.trip', tone: 'again' });
    expect(second).toMatchObject({ opened: ['who', 'how', 'others'], faded: 'stop' });
    expect(rules.moves(second).filter((option) => option.faded)).toHaveLength(1);
    const third = choose(second, 'stop');
    expect(rules.told(third)).toMatchObject({ key: 'why.trip.pass', tone: 'shown' });
    expect(third).toMatchObject({ phase: 'arrived', counts: { trip: { first: 'stop', tries: 3 } } });
  });
});

it('the end tells true, false and open letters apart', () => {
  let state = rules.start({ ...short, fixed: true }, 1);
  for (const id of ['who', 'decide', 'stop', 'pass', 'on', 'how', 'decide', 'stop', 'on', 'others', 'decide', 'ask', 'on'])
    state = choose(state, id);
  expect(rules.told(state)).toMatchObject({
    key: 'sum',
    hintKey: 'sum-open',
    tone: 'plain',
    values: { passed: 0, true: 1, stopped: 1, false: 1, asked: 1, open: 1 },
  });
  expect(rules.outcome(state)).toMatchObject({ learnedKey: 'learned', counts: { trip: { first: 'stop', tries: 2 } } });
});

describe('every play', () => {
  it('ends, offers at most four ways of one group, and survives JSON', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat({ max: 3 }), { minLength: 30, maxLength: 30 }), (seed, picks) => {
        let state = rules.start(short, seed);
        for (const pick of picks) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(ids(state)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as PostState;
          const next = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(next);
          expect(next).not.toBe(state);
          state = next;
        }
        expect(state.phase).toBe('finished');
        expect(Object.keys(state.counts).toSorted()).toEqual(['samovar', 'snow', 'trip']);
      }),
      { numRuns: 25 },
    );
  });

  it('is led to its end by the suggested moves: the card that settles it, or all of them where nothing is settled', () => {
    let state = rules.start({ ...short, fixed: true }, 3);
    const played: string[] = [];
    for (let id = rules.suggest(state); id; id = rules.suggest(state)) {
      played.push(id);
      state = choose(state, id);
    }
    expect(played.join(' ')).toBe('who decide pass on how decide stop on others who how ask on');
  });

  it('leaves the state alone when a move is not legal', () => {
    const state = facing('trip');
    for (const move of [{ kind: 'decide' }, { kind: 'on' }, { kind: 'stamp', stamp: 'pass' }] as const)
      expect(rules.play(state, move)).toBe(state);
    const opened = choose(state, 'who');
    expect(rules.play(opened, { kind: 'open', check: 'who' })).toBe(opened);
    const decided = choose(opened, 'decide');
    expect(rules.play(decided, { kind: 'open', check: 'how' })).toBe(decided);
    expect(rules.play(decided, { kind: 'stamp', stamp: 'burn' as 'stop' })).toBe(decided);
  });

  it('follows from its seed, or from the order of the level', () => {
    const first = (seed: number, fixed: boolean) => (rules.start({ ...short, fixed }, seed) as { id: string }).id;
    const seeds = [1, 2 ** 20, 2 ** 30, -5, -(2 ** 29), 77777, 12, 999];
    expect(new Set(seeds.map((seed) => first(seed, false))).size).toBe(3);
    expect(new Set(seeds.map((seed) => first(seed, true)))).toEqual(new Set(['trip']));
  });
});
