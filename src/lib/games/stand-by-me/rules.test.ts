import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import { circleOf, comicOf, type StandState } from './state.ts';

const choose = (state: StandState, id: string): StandState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return rules.play(state, option.move);
};
const play = (...ids: string[]): StandState => ids.reduce(choose, rules.start(short, 1));
const ids = (state: StandState) => rules.moves(state).map((option) => option.id);

describe('an act that helps', () => {
  it('draws a picture of what happens then, and brings somebody into the circle', () => {
    const state = play('stay');
    expect(rules.told(state)).toEqual({ key: 'then.yard.stay', tone: 'right', turn: 1, picture: 'two-hearts' });
    expect(state).toMatchObject({ phase: 'panel', panels: [{ moment: 'yard', act: 'stay' }] });
    expect(circleOf(short, state.panels)).toEqual(['hare']);
    expect(ids(state)).toEqual(['on']);
    expect(rules.asks?.(choose(state, 'on'))).toEqual({ key: 'moment.later', picture: 'sun' });
  });

  it('leads to an end in which an adult is, told or not', () => {
    expect(rules.told(play('call', 'on'))).toMatchObject({ key: 'end.told', hintKey: 'ways', values: { n: 1 } });
    expect(rules.told(play('stay', 'on', 'play', 'on'))).toMatchObject({ key: 'end.seen', values: { n: 2 } });
  });
});

describe('an act that does not help', () => {
  it('shows what it brings, and the moment stays open', () => {
    const state = play('film');
    expect(rules.told(state)).toMatchObject({ key: 'then.yard.film', tone: 'again' });
    expect(state).toMatchObject({ phase: 'choosing', moment: 'yard', panels: [] });
    expect(rules.moves(state)).toHaveLength(4);
  });

  it('second time: a hint, and it fades; third time: a helping act is shown', () => {
    const twice = play('film', 'watch');
    expect(rules.told(twice)).toMatchObject({ key: 'then.yard.watch', hintKey: 'hint.yard' });
    expect(rules.moves(twice).find((option) => option.faded)?.id).toBe('watch');
    const state = choose(twice, 'film');
    expect(rules.told(state)).toMatchObject({ key: 'then.yard.stay', tone: 'shown' });
    expect(state.panels).toEqual([{ moment: 'yard', act: 'stay' }]);
    expect(state.counts).toEqual({ yard: { first: 'film', tries: 3 } });
  });
});

describe('the comic', () => {
  it('can be drawn another way, and counts different ways to help', () => {
    const again = play('call', 'on', 'another');
    expect(again).toMatchObject({ phase: 'choosing', moment: 'yard', panels: [], past: [[{ moment: 'yard', act: 'call' }]] });
    expect(rules.suggest(again)).toBe('stay');
    const state = ['stay', 'on', 'ask', 'on'].reduce(choose, again);
    expect(rules.told(state)?.values).toEqual({ n: 3 });
    const third = ['another', 'call', 'on'].reduce(choose, state);
    expect(ids(third)).toEqual(['done']);
    expect(rules.told(third)?.values).toEqual({ n: 3 });
  });

  it('is given as pictures with the keys of their words', () => {
    const panels = [
      { moment: 'yard', act: 'stay' },
      { moment: 'later', act: 'ask' },
    ];
    expect(comicOf(short, panels, true).map(({ key }) => key)).toEqual(['moment.yard', 'act.yard.stay', 'act.later.ask', 'end.seen']);
    expect(comicOf(short, [], false).map(({ key }) => key)).toEqual(['moment.yard']);
  });

  it('never shows more in the circle than there are', () => {
    expect(circleOf(short, play('stay', 'on', 'play').panels)).toEqual(['hare', 'goat', 'cat']);
  });
});

describe('every play', () => {
  it('ends, offers at most four ways of one group, and survives JSON', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 }), (seed, picks) => {
        let state = rules.start(short, seed);
        for (const pick of picks) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(ids(state)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as StandState;
          const next = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(next);
          expect(next).not.toBe(state);
          state = next;
        }
        expect(state.phase).toBe('finished');
        expect(rules.outcome(state)?.learnedKey).toBe('learned');
      }),
    );
  });

  it('is led to its end by the suggested moves without an act that does not help', () => {
    let state = rules.start(short, 1);
    for (let id = rules.suggest(state); id; id = rules.suggest(state)) state = choose(state, id);
    expect(state.phase).toBe('finished');
    expect(Object.values(state.counts).every((count) => count.tries === 1)).toBe(true);
  });

  it('leaves the state alone when a move is not legal', () => {
    const state = play();
    for (const move of [{ kind: 'on' }, { kind: 'done' }, { kind: 'another' }, { kind: 'act', act: 'hit' }] as const)
      expect(rules.play(state, move)).toBe(state);
    const then = play('stay');
    expect(rules.play(then, { kind: 'act', act: 'stay' })).toBe(then);
  });
});
