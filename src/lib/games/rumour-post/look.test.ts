import { expect, it } from 'vitest';
import { cardSpots, changeOf, goals, headings, isWorried, letterSpot, stampSpots, sums } from './look.ts';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import type { PostState } from './state.ts';

const play = (...ids: string[]): PostState =>
  ids.reduce(
    (state, id) => rules.play(state, rules.moves(state).find((option) => option.id === id)?.move ?? { kind: 'on' }),
    rules.start({ ...short, fixed: true }, 1),
  );

it('shows a letter and three closed cards, then what each one says', () => {
  expect(Object.values(cardSpots(play())).map((card) => card.isOpen)).toEqual([false, false, false]);
  expect(cardSpots(play('how'))).toMatchObject({ who: { isOpen: false }, how: { isOpen: true } });
  expect([stampSpots(play('how')), headings(play('how')), sums(play('how'))]).toEqual([{}, {}, []]);
});

it('sends the letter where it belongs', () => {
  expect(letterSpot(play('who', 'decide', 'pass'))).toEqual(goals.pass);
  expect(letterSpot(play('who', 'decide', 'pass', 'on', 'how', 'decide', 'stop'))).toEqual(goals.stop);
  expect(Object.keys(cardSpots(play('how', 'decide', 'pass')))).toEqual(['who']); // what settled it stays to be seen
});

it('the village is worried by a true letter that was stopped, not by a question; the second miss points at the card', () => {
  expect(isWorried(play('who', 'decide', 'stop'))).toBe(true);
  expect(isWorried(play('who', 'decide', 'ask'))).toBe(false);
  expect(isWorried(play('who', 'decide', 'stop', 'pass'))).toBe(false);
  const hinted = play('how', 'decide', 'stop', 'stop');
  expect(cardSpots(hinted).who?.scale).toBeGreaterThan(cardSpots(hinted).how?.scale ?? 9);
  expect(stampSpots(hinted)).toMatchObject({ stop: { isFaded: true }, pass: { isFaded: false } });
});

it('puts every letter on its heap in the end, and marks what went elsewhere at first', () => {
  const over = play('who', 'decide', 'stop', 'pass', 'on', 'how', 'decide', 'stop', 'on', 'others', 'decide', 'ask', 'on');
  expect(sums(over).map(({ id, wasOther }) => [id, wasOther])).toEqual([
    ['trip', true],
    ['samovar', false],
    ['snow', false],
  ]);
  expect(Object.keys(headings(over))).toEqual(['pass', 'stop', 'ask']);
  expect(letterSpot(over)).toBeUndefined();
});

it('knows what changed', () => {
  const steps = [[], ['who'], ['who', 'decide'], ['who', 'decide', 'stop'], ['who', 'decide', 'stop', 'pass']].map((ids) => play(...ids));
  expect(steps.map((state, at) => changeOf(state, steps[at - 1]))).toEqual(['came', 'opened', 'judging', 'missed', 'solved']);
  expect(changeOf(steps[4] as PostState, steps[0])).toBe('jumped');
});
