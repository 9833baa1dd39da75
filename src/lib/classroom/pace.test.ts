import { describe, expect, it } from 'vitest';
import type { LogLine, SessionEvent } from './events.ts';
import { fold } from './fold.ts';
import { adviceOf, paceOf } from './pace.ts';
import type { SessionPlan } from './plan.ts';
import { samplePlan } from './sample-lesson.ts';
import { ownTimes, spentIn, timingsOf } from './timings.ts';

const minute = 60_000;
const lines = (...events: [elapsed: number, event: SessionEvent][]): LogLine[] =>
  events.map(([elapsed, event], seq) => ({ session: 's', seq, wall: elapsed, elapsed, event }));
/** hello 2, before 2, which 2 (may be cut), play 4 (may be cut), after 2: twelve minutes. */
const plan: SessionPlan = {
  ...samplePlan,
  lesson: {
    ...samplePlan.lesson,
    steps: samplePlan.lesson.steps.map((step) => ({
      ...step,
      must: step.id !== 'which' && step.id !== 'play',
      minutes: step.id === 'play' ? 4 : 2,
    })),
  },
};
const start = fold(plan, []);
const late = (by: number) => ({ total: 12 * minute, needed: 0, late: by });

describe('time in each step', () => {
  it('is read from the log, coming back included', () => {
    const timings = timingsOf(
      plan,
      lines([30_000, { kind: 'next' }], [90_000, { kind: 'next' }], [100_000, { kind: 'back' }], [130_000, { kind: 'next' }]),
    );
    expect(timings).toEqual({ spent: { hello: 120_000, before: 10_000 }, step: 'before', since: 130_000 });
    expect(spentIn(timings, 'before', 150_000)).toBe(30_000);
    expect(spentIn(timings, 'play', 150_000)).toBe(0);
  });

  it('closes the last step at the end', () => {
    const timings = timingsOf(plan, lines([50_000, { kind: 'jump', step: 'after' }], [80_000, { kind: 'end' }]));
    expect(timings.spent).toEqual({ hello: 50_000, after: 30_000 });
  });

  it('becomes the own time: the median, without steps that were only passed', () => {
    const sessions: Record<string, number>[] = [{ play: 200_000 }, { play: 300_000, hello: 5_000 }, { play: 900_000 }];
    expect(ownTimes(sessions)).toEqual({ play: 300_000 });
  });
});

describe('the pace', () => {
  it('is on time as long as no step takes longer than planned', () => {
    expect(paceOf(plan, start, 0, 0)).toEqual({ total: 12 * minute, needed: 12 * minute, late: 0 });
    expect(paceOf(plan, start, minute, minute).late).toBe(0);
    expect(paceOf(plan, start, 5 * minute, 5 * minute).late).toBe(3 * minute);
  });

  it('is early when a step was short, and expects the own times', () => {
    const state = fold(plan, [{ kind: 'jump', step: 'before' }]);
    expect(paceOf(plan, state, minute, 0).late).toBe(-minute);
    expect(paceOf(plan, start, 0, 0, { play: 7 * minute }).late).toBe(3 * minute);
  });

  it('counts only the part that is given of 3 x 10', () => {
    const parts = {
      ...plan,
      part: 2,
      lesson: { ...plan.lesson, steps: plan.lesson.steps.map((step, i) => ({ ...step, part: i < 3 ? 1 : 2 })) },
    };
    const state = fold(parts, []);
    expect(parts.lesson.steps[state.at.step]?.id).toBe('play');
    expect(paceOf(parts, state, 0, 0)).toEqual({ total: 6 * minute, needed: 6 * minute, late: 0 });
  });

  it('gains what is cut', () => {
    const state = fold(plan, [{ kind: 'cut', step: 'play', on: true }]);
    expect(paceOf(plan, state, 5 * minute, 5 * minute).late).toBe(-minute);
  });
});

describe('what to leave out', () => {
  it('is nothing under a minute late', () => expect(adviceOf(plan, start, late(59_999))).toBeUndefined());

  it('is the one optional step that is just long enough', () => {
    expect(adviceOf(plan, start, late(1.5 * minute))).toEqual({ cut: ['which'], wins: 2 * minute, isEnough: true });
    expect(adviceOf(plan, start, late(3 * minute))).toEqual({ cut: ['play'], wins: 4 * minute, isEnough: true });
  });

  it('is several when one is too short, in the order of the lesson, and says when even that is too little', () => {
    expect(adviceOf(plan, start, late(5 * minute))).toEqual({ cut: ['which', 'play'], wins: 6 * minute, isEnough: true });
    expect(adviceOf(plan, start, late(9 * minute))).toMatchObject({ cut: ['which', 'play'], isEnough: false });
  });

  it('is never a step that must be, is cut already or is over', () => {
    const inPlay = fold(plan, [{ kind: 'jump', step: 'play' }]);
    expect(adviceOf(plan, inPlay, late(5 * minute))).toBeUndefined();
    const cut = fold(plan, [{ kind: 'cut', step: 'play', on: true }]);
    expect(adviceOf(plan, cut, late(5 * minute))?.cut).toEqual(['which']);
  });
});
