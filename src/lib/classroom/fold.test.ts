import { describe, expect, it } from 'vitest';
import type { SessionEvent } from './events.ts';
import { apply, firstState, fold, type SessionState } from './fold.ts';
import { nextAction } from './next-action.ts';
import { probeItem } from '../player/probe.ts';
import { samplePlan as plan } from './sample-lesson.ts';
import { openOptions, stepAt } from './vote.ts';

const next: SessionEvent = { kind: 'next' };
const times = (number: number): SessionEvent[] => Array.from({ length: number }, () => next);
const where = (state: SessionState) => `${stepAt(plan, state).id} ${state.at.beat}`;
const count = (option: string, by: number): SessionEvent => ({ kind: 'count', option, by });

describe('a session is the fold of its log', () => {
  it('walks through every beat by Next alone, to the end', () => {
    const seen: string[] = [];
    let state = firstState(plan);
    while (state.phase === 'running') {
      seen.push(`${where(state)} (${nextAction(plan, state)})`);
      state = apply(plan, state, next);
    }
    expect(seen).toEqual([
      'hello slide-0 (slide)',
      'hello slide-1 (step)',
      'before ask (count)',
      'before count (thanks)',
      'before thanks (step)',
      'which ask (count)',
      'which count (answer)',
      'which answer (step)',
      'play look (count)',
      'play count (play)',
      'play told (look)',
      'play look (count)',
      'play count (play)',
      'play told (learned)',
      'play end (step)',
      'after ask (count)',
      'after count (answer)',
      'after answer (finish)',
    ]);
  });

  it('shows bars before the answer once hands are counted', () => {
    const state = fold(plan, [...times(6), count('sack', 1), next]);
    expect(where(state)).toBe('which bars');
    expect(nextAction(plan, state)).toBe('answer');
  });

  it('lets Back undo exactly one Next, wherever it is', () => {
    const walk = times(14);
    walk.forEach((_, index) => {
      const before = fold(plan, walk.slice(0, index));
      const after = fold(plan, [...walk.slice(0, index + 1), { kind: 'back' }]);
      expect(after.at).toEqual(before.at);
    });
  });

  it('keeps counted hands when going back and forth', () => {
    const state = fold(plan, [...times(6), count('bag', 12), next, { kind: 'back' }]);
    expect(state.counts['which']).toEqual({ bag: 12 });
  });

  it('counts never below zero, never for an option that is not asked, never outside counting', () => {
    const counting = fold(plan, times(6));
    expect(apply(plan, counting, count('bag', -3))).toBe(counting);
    expect(apply(plan, counting, count('spoon', 1))).toBe(counting);
    expect(apply(plan, firstState(plan), count('bag', 1)).counts).toEqual({});
  });

  it('plays the option with most hands in a game, and Back takes the move back', () => {
    const state = fold(plan, [...times(9), count('bin', 5), count('reuse', 3), ...times(2)]);
    expect(state.at.game?.state).toEqual({ left: 2, turn: 1 });
    expect(apply(plan, state, { kind: 'back' }).at.game?.state).toEqual({ left: 2, turn: 0 });
  });

  it('plays a tapped move at once and ignores one that is not offered', () => {
    const looking = fold(plan, times(8));
    expect(openOptions(plan, looking)).toEqual(['bin', 'reuse']);
    expect(apply(plan, looking, { kind: 'move', step: 'play', move: 'reuse' }).at).toMatchObject({ beat: 'told', game: { turn: 1 } });
    expect(apply(plan, looking, { kind: 'move', step: 'play', move: 'fly' })).toBe(looking);
    expect(apply(plan, looking, { kind: 'move', step: 'hello', move: 'reuse' })).toBe(looking);
  });

  it("plays another level in place of the step's own, with votes of its own, and Back returns to it", () => {
    const other: SessionEvent = { kind: 'level', step: 'play', level: 'level-2' };
    const counted = fold(plan, [...times(9), count('bin', 5)]);
    const state = apply(plan, counted, other);
    expect(state.at).toMatchObject({ beat: 'look', game: { level: 'level-2', turn: 0, state: { left: 4 } } });
    const voted = fold(plan, [...times(9), count('bin', 5), other, next, count('reuse', 2), next, next]);
    expect(voted.counts).toMatchObject({ 'play:0': { bin: 5 }, 'play@level-2:0': { reuse: 2 } });
    expect(voted.at.game).toMatchObject({ level: 'level-2', state: { left: 3 } });
    expect(apply(plan, state, { kind: 'back' }).at).toEqual(counted.at);
  });

  it('does not play a level that is not there, or in another step', () => {
    const looking = fold(plan, times(8));
    expect(apply(plan, looking, { kind: 'level', step: 'play', level: 'gone' })).toBe(looking);
    expect(apply(plan, looking, { kind: 'level', step: 'which', level: 'level-2' })).toBe(looking);
    expect(apply({ ...plan, rules: {} }, looking, { kind: 'level', step: 'play', level: 'level-2' })).toBe(looking);
    const talking = firstState(plan);
    expect(apply(plan, talking, { kind: 'level', step: 'hello', level: 'level-2' })).toBe(talking);
  });

  it('shows no empty beat after a move that says nothing', () => {
    const silent = { ...plan, rules: { sample: { ...plan.rules['sample'], told: () => undefined } as (typeof plan.rules)[string] } };
    const looking = fold(silent, times(8));
    const after = apply(silent, looking, { kind: 'move', step: 'play', move: 'reuse' });
    expect(after.at).toMatchObject({ beat: 'look', game: { turn: 1 } });
    expect(apply(silent, after, { kind: 'move', step: 'play', move: 'reuse' }).at.beat).toBe('end');
  });

  it('comes back from black by Next without going on', () => {
    const black = fold(plan, [next, { kind: 'black', on: true }]);
    expect(nextAction(plan, black)).toBe('unblack');
    expect(apply(plan, black, next)).toMatchObject({ black: false, at: { step: 0, beat: 'slide-1' } });
  });

  it('jumps to a step by id and comes back', () => {
    const state = fold(plan, [{ kind: 'jump', step: 'after' }]);
    expect(where(state)).toBe('after ask');
    expect(where(apply(plan, state, { kind: 'back' }))).toBe('hello slide-0');
    expect(apply(plan, state, { kind: 'jump', step: 'gone' })).toBe(state);
  });

  it('passes over steps that are cut, also the last ones, until they are taken back', () => {
    const cut = (step: string, on = true): SessionEvent => ({ kind: 'cut', step, on });
    const state = fold(plan, [cut('before'), cut('which'), ...times(2)]);
    expect(where(state)).toBe('play look');
    expect(where(apply(plan, state, { kind: 'back' }))).toBe('hello slide-1');
    expect(where(fold(plan, [cut('before'), cut('before', false), ...times(2)]))).toBe('before ask');
    const last = fold(plan, [{ kind: 'jump', step: 'which' }, cut('play'), cut('after'), ...times(2)]);
    expect(nextAction(plan, last)).toBe('finish');
    expect(apply(plan, last, next).phase).toBe('ended');
  });

  it('gives one part of 3 x 10 from its first step to its last', () => {
    const steps = plan.lesson.steps.map((step, index) => ({ ...step, part: index === 2 ? 2 : 1 }));
    const second = { ...plan, part: 2, lesson: { ...plan.lesson, steps } };
    expect(stepAt(second, firstState(second)).id).toBe('which');
    expect(fold(second, times(3)).phase).toBe('ended');
  });

  it('arranges the lesson without moving it, and Back does not undo that', () => {
    const before = fold(plan, [next]);
    const events: SessionEvent[] = [
      { kind: 'pause', on: true },
      { kind: 'zero', at: 4_000 },
      { kind: 'disc', at: 5_000 },
      { kind: 'languages', languages: { stage: 'kk', notes: 'ru' } },
      { kind: 'together', as: 'rows' },
    ];
    const after = events.reduce((state, event) => apply(plan, state, event), before);
    expect(after).toMatchObject({ at: before.at, past: before.past, paused: true, zero: 4_000, disc: { step: 'hello', at: 5_000 } });
    expect(apply(plan, after, { kind: 'pause', on: true })).toBe(after);
    expect(apply(plan, after, { kind: 'disc', at: undefined }).disc).toBeUndefined();
    expect(apply(plan, after, { kind: 'back' })).toMatchObject({ languages: { stage: 'kk', notes: 'ru' }, together: 'rows' });
  });

  it('leaves out events of a newer version', () => {
    const state = firstState(plan);
    expect(apply(plan, state, { kind: 'balloon' } as unknown as SessionEvent)).toBe(state);
  });

  it('is plain data: the same log gives the same state after storage', () => {
    const log = [...times(9), count('reuse', 4), ...times(2)];
    expect(fold(plan, JSON.parse(JSON.stringify(log)) as SessionEvent[])).toEqual(fold(plan, log));
  });

  it('asks the other probe question after the lesson, and each first in about half of the sessions', () => {
    const firsts = Array.from({ length: 200 }, (_, seed) => [probeItem(seed, 'before'), probeItem(seed, 'after')]);
    expect(firsts.every(([before, after]) => before !== after)).toBe(true);
    const a = firsts.filter(([before]) => before === 'a').length;
    expect(a).toBeGreaterThan(70);
    expect(a).toBeLessThan(130);
  });
});
