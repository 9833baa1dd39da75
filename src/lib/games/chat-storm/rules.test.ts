import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { level } from './sample.ts';
import type { ChatState } from './state.ts';

const choose = (state: ChatState, id: string): ChatState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return rules.play(state, option.move);
};
const begun = () => rules.start(level, 1);
const cleared = () => ['hands-off', 'mum', 'adult-keeps', 'with-you'].reduce(choose, begun());

describe('a storm', () => {
  it('asks about the friend, step by step in the order of the level', () => {
    expect(rules.asks?.(begun())).toEqual({ key: 'ask.joke.stop', picture: 'cast-hare-worried' });
    const told = choose(begun(), 'hands-off');
    expect(rules.told(told)).toEqual({ key: 'why.joke.stop.hands-off', tone: 'right', turn: 1, picture: 'raised-hand' });
    expect(rules.asks?.(told)?.key).toBe('ask.joke.tell');
  });

  it('takes either adult, and either kind card', () => {
    const teacher = ['hands-off', 'teacher', 'adult-keeps', 'come-play'].reduce(choose, begun());
    expect(teacher.done.map((one) => one.choice)).toEqual(['hands-off', 'teacher', 'adult-keeps', 'come-play']);
    expect(teacher.phase).toBe('clear');
  });

  it('climbs the ladder, and goes on with what helps', () => {
    const second = ['laugh', 'forward'].reduce(choose, begun());
    expect(rules.told(second)).toMatchObject({ key: 'why.joke.stop.forward', hintKey: 'hint.joke.stop', tone: 'again' });
    expect(rules.moves(second).filter((option) => option.faded)).toMatchObject([{ id: 'forward' }]);
    const third = choose(second, 'laugh');
    expect(rules.told(third)).toMatchObject({ key: 'why.joke.stop.hands-off', tone: 'shown' });
    expect(rules.asks?.(third)?.key).toBe('ask.joke.tell');
    expect(third.counts['joke.stop']).toEqual({ first: 'laugh', tries: 3 });
  });

  it('clears up, then the next one is told', () => {
    expect(rules.moves(cleared())).toMatchObject([{ id: 'on', labelKey: 'on' }]);
    expect(rules.asks?.(cleared())).toBeUndefined();
    const next = choose(cleared(), 'on');
    expect(rules.told(next)).toMatchObject({ key: 'storm.curtain', picture: 'cast-cat' });
    const end = ['close', 'mum'].reduce(choose, next);
    expect(rules.outcome(end)).toMatchObject({ learnedKey: 'learned', counts: { 'curtain.tell': { first: 'mum', tries: 1 } } });
    expect(rules.moves(end)).toEqual([]);
  });
});

describe('every play', () => {
  it('ends, offers one group of at most four, and survives JSON', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat({ max: 3 }), { minLength: 30, maxLength: 30 }), (seed, picks) => {
        let state = rules.start(level, seed);
        for (const pick of picks) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(options.map((option) => option.id)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as ChatState;
          state = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(state);
        }
        expect(state.phase).toBe('finished');
      }),
    );
  });

  it('is led to its end by the suggested moves without one miss', () => {
    let state = begun();
    for (let id = rules.suggest(state); id; id = rules.suggest(state)) state = choose(state, id);
    expect(Object.values(rules.outcome(state)?.counts ?? {}).every((count) => count.tries === 1)).toBe(true);
  });

  it('leaves the state alone when a move is not legal', () => {
    const states = [begun(), cleared()];
    expect(rules.play(states[0] as ChatState, { kind: 'on' })).toBe(states[0]);
    expect(rules.play(states[0] as ChatState, { kind: 'choose', option: 'mum' })).toBe(states[0]);
    expect(rules.play(states[1] as ChatState, { kind: 'choose', option: 'mum' })).toBe(states[1]);
  });
});
