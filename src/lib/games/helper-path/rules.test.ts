import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { level } from './sample.ts';
import { ahead, type HelperState } from './state.ts';

const choose = (state: HelperState, id: string): HelperState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return rules.play(state, option.move);
};
const begun = () => rules.start(level, 1);
const said = () => ['tell', 'cap', 'sad', 'listen'].reduce(choose, begun());
const offered = (state: HelperState) => rules.moves(state).map((option) => option.id);

describe('the message', () => {
  it('is made part by part', () => {
    expect(rules.asks?.(begun())).toEqual({ key: 'ask.secret', picture: 'cast-cat-worried' });
    expect(said().message.map((one) => one.choice)).toEqual(['tell', 'cap', 'sad', 'listen']);
    expect(rules.told(said())).toMatchObject({ key: 'why.need.listen', tone: 'right' });
  });

  it('every feeling is right, and has its own reason', () => {
    const asked = ['tell', 'cap'].reduce(choose, begun());
    for (const id of ['sad', 'angry']) expect(rules.told(choose(asked, id))).toMatchObject({ key: `why.feel.${id}`, tone: 'right' });
  });

  it('climbs the ladder', () => {
    const second = ['rain', 'cake'].reduce(choose, choose(begun(), 'tell'));
    expect(rules.told(second)).toMatchObject({ key: 'why.what.cake', hintKey: 'hint.what' });
    expect(rules.told(choose(second, 'cake'))).toMatchObject({ key: 'why.what.cap', tone: 'shown' });
  });
});

describe('the path', () => {
  it('leads to the next helper while the first ones have no time, whoever they are', () => {
    expect(offered(said())).toEqual(['teacher', 'mum', 'stranger', 'granny']);
    const first = choose(said(), 'granny');
    expect(rules.told(first)).toMatchObject({ key: 'busy.granny', hintKey: 'next', tone: 'plain' });
    expect(rules.asks?.(first)?.key).toBe('ask.next');
    const second = choose(first, 'teacher');
    expect(offered(second)).toEqual(['mum', 'stranger', 'poster', 'call-111']);
    const end = choose(second, 'mum');
    expect(rules.told(end)).toMatchObject({ key: 'listens.mum', tone: 'right' });
    expect(rules.outcome(end)?.counts['helper']).toEqual({ first: 'granny', tries: 3 });
  });

  it('the poster and 111 always have time', () => {
    const state = choose(choose(said(), 'granny'), 'poster');
    expect(state).toMatchObject({ phase: 'finished', helper: 'poster' });
  });

  it('gives the reason of one who does not help, then shows who does', () => {
    const once = choose(said(), 'stranger');
    expect(rules.told(once)).toMatchObject({ key: 'why.stranger', tone: 'again' });
    const third = ['stranger', 'stranger'].reduce(choose, once);
    expect(rules.told(third)).toMatchObject({ key: 'busy.teacher' });
  });
});

describe('every play', () => {
  it('ends, offers one group of at most four, and survives JSON', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 }), (seed, picks) => {
        let state = rules.start(level, seed);
        for (const pick of picks) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(options.map((option) => option.id)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as HelperState;
          state = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(state);
        }
        expect(state.phase).toBe('finished');
      }),
    );
  });

  it('leaves the state alone when a move is not legal', () => {
    const states = [begun(), said()] as const;
    expect(rules.play(states[0], { kind: 'tell', helper: 'mum' })).toBe(states[0]);
    expect(rules.play(states[0], { kind: 'say', option: 'cap' })).toBe(states[0]);
    expect(rules.play(states[1], { kind: 'say', option: 'cap' })).toBe(states[1]);
    expect(ahead(states[1]).map((helper) => helper.id)).not.toContain('poster');
    expect(rules.play(states[1], { kind: 'tell', helper: 'poster' })).toBe(states[1]);
  });
});
