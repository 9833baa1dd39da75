import { expect, it } from 'vitest';
import type { SessionEvent } from './events.ts';
import { apply, fold } from './fold.ts';
import { keptSummary } from './kept-summary.ts';
import { samplePlan as plan } from './sample-lesson.ts';
import { classGoal, rowInTurn } from './together.ts';

const next: SessionEvent = { kind: 'next' };
const times = (number: number): SessionEvent[] => Array.from({ length: number }, () => next);
const count = (option: string, by: number): SessionEvent => ({ kind: 'count', option, by });

it('a class comes nearer to its goal by answering, right or wrong', () => {
  expect(classGoal(plan, fold(plan, []))).toEqual({ done: 0, of: 3 });
  expect(classGoal(plan, fold(plan, [...times(6), count('bag', 4)]))).toEqual({ done: 1, of: 3 });
});

it('each row says why in turn, when the bars are shown', () => {
  const bars = fold(plan, [...times(6), count('sack', 4), next]);
  expect(rowInTurn(plan, bars)).toBe('hare');
  expect(rowInTurn(plan, fold(plan, times(6)))).toBeUndefined();
  const inGame = fold(plan, [...times(9), count('bin', 4), next]);
  expect(rowInTurn(plan, inGame)).toBe('camel');
});

it('an unfinished session says minute, question and answers', () => {
  const state = apply(plan, fold(plan, [...times(6), count('sack', 20)]), count('bag', 2));
  expect(keptSummary(plan, state, 16.2 * 60_000)).toEqual({ minute: 17, step: 'which', question: 2, answers: 22 });
});
