import { describe, expect, it } from 'vitest';
import type { SessionEvent } from './events.ts';
import { apply, fold, type SessionState } from './fold.ts';
import { samplePlan } from './sample-lesson.ts';
import { resultFor, voteKey, wayOf } from './vote.ts';

const next: SessionEvent = { kind: 'next' };
const times = (number: number): SessionEvent[] => Array.from({ length: number }, () => next);
const count = (option: string, by: number): SessionEvent => ({ kind: 'count', option, by });
const counting = times(6); // "which", hands open
const sensitive = {
  ...samplePlan,
  lesson: { ...samplePlan.lesson, steps: samplePlan.lesson.steps.map((step) => ({ ...step, sensitive: step.id === 'which' })) },
};

describe('a vote', () => {
  it('keeps both rounds when it is taken again, and Back gives the first one back', () => {
    const again = fold(samplePlan, [...counting, count('bag', 9), next, { kind: 'again' }, count('sack', 11), next]);
    expect(again.counts).toMatchObject({ which: { bag: 9 }, 'which#2': { sack: 11 } });
    expect(resultFor('class', samplePlan, again)).toEqual({ kind: 'bars', hands: { sack: 11 }, before: { bag: 9 }, isEstimate: false });
    const back = [{ kind: 'back' }, { kind: 'back' }] as SessionEvent[];
    const first = back.reduce((state, event) => apply(samplePlan, state, event), again);
    expect(first.at.beat).toBe('bars');
    expect(voteKey(samplePlan, first)).toBe('which');
  });

  it('can be taken again only while its bars are shown', () => {
    const open = fold(samplePlan, counting);
    expect(apply(samplePlan, open, { kind: 'again' })).toBe(open);
  });

  it('is a new one after the move of a game', () => {
    const state = fold(samplePlan, [...times(9), count('bin', 2), next, { kind: 'again' }, count('reuse', 3), next, next, next]);
    expect(state.at).toMatchObject({ beat: 'look', game: { turn: 1 } });
    expect(voteKey(samplePlan, state)).toBe('play:1');
  });

  it('takes whole counts from cards or tablets into the same result', () => {
    const state = fold(samplePlan, [...counting, { kind: 'tally', counts: { bag: 12, sack: 7.9, spoon: 4 } }]);
    expect(state.counts['which']).toEqual({ bag: 12, sack: 7 });
    expect(apply(samplePlan, state, { kind: 'tally', counts: { bag: 12 } })).toBe(state);
  });

  it('remembers the way it was answered, and offers it next time', () => {
    const state = fold(samplePlan, [...counting, { kind: 'way', way: 'corners' }, count('bag', 15), next]);
    expect(resultFor('class', samplePlan, state)).toMatchObject({ isEstimate: true });
    const later = fold(samplePlan, [...counting, { kind: 'way', way: 'corners' }, { kind: 'jump', step: 'after' }]);
    expect(wayOf(samplePlan, later)).toBe('corners');
    expect(wayOf(samplePlan, fold(samplePlan, counting))).toBe('hands');
  });
});

describe('a sensitive question', () => {
  const asked = (...hands: SessionEvent[]): SessionState => fold(sensitive, [...counting, ...hands, next]);

  it('shows its result to the volunteer alone, until it is given to the class', () => {
    const state = asked(count('bag', 9));
    expect(resultFor('class', sensitive, state)).toEqual({ kind: 'private' });
    expect(resultFor('console', sensitive, state)).toMatchObject({ kind: 'bars', hands: { bag: 9 } });
    expect(resultFor('class', sensitive, apply(sensitive, state, { kind: 'bars', to: 'class' }))).toMatchObject({ kind: 'bars' });
  });

  it('shows nobody any bars under five answers', () => {
    const few = apply(sensitive, asked(count('bag', 3), count('box', 1)), { kind: 'bars', to: 'class' });
    expect([resultFor('class', sensitive, few), resultFor('console', sensitive, few)]).toEqual([{ kind: 'few' }, { kind: 'few' }]);
    const enough = apply(sensitive, asked(count('bag', 3), count('box', 2)), { kind: 'bars', to: 'class' });
    expect(resultFor('class', sensitive, enough)).toMatchObject({ kind: 'bars' });
  });
});
