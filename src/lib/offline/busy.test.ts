import { expect, test } from 'vitest';
import { isBusy, markBusy, whenIdle } from './busy.ts';

test('a window is busy until the last of its lessons, games and forms is over', () => {
  const acts: string[] = [];
  const endLesson = markBusy('lesson');
  const endGame = markBusy('game');
  whenIdle(() => acts.push('reload'));
  endGame();
  endGame();
  expect([isBusy(), acts]).toEqual([true, []]);
  endLesson();
  expect([isBusy(), acts]).toEqual([false, ['reload']]);
  whenIdle(() => acts.push('at once'));
  expect(acts).toEqual(['reload', 'at once']);
});
