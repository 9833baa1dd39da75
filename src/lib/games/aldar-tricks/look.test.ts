import { expect, it } from 'vitest';
import { bundles, changeOf, foundSpot, headings, posterSpot, signs, sums, verdictSpots } from './look.ts';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import type { BagState } from './state.ts';

const shown = ['expert', 'feelings', 'crowd'];
const play = (...ids: string[]): BagState =>
  ids.reduce(
    (state, id) => rules.play(state, rules.moves(state).find((option) => option.id === id)?.move ?? { kind: 'on' }),
    rules.start({ ...short, fixed: true }, 1),
  );

it('shows the bundles first, one after the other open', () => {
  expect(Object.values(bundles(play())).map((one) => one.isOut)).toEqual([false, false, false]);
  expect(bundles(play('crowd'))).toMatchObject({ expert: { isOut: false }, crowd: { isOut: true } });
  expect([posterSpot(play()), signs(play())]).toEqual([undefined, []]);
  expect(bundles(play(...shown))).toEqual({});
});

it('lets only what gives a poster away shine, and only when it is understood or as a hint', () => {
  const came = play(...shown);
  expect(signs(came).map((sign) => sign.shines)).toEqual([false, false]);
  expect(signs(play(...shown, 'honest', 'honest')).map((sign) => [sign.shines, sign.isPale])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(signs(play(...shown, 'expert')).map((sign) => sign.shines)).toEqual([true, false]);
  const honest = play(...shown, 'expert', 'on', 'crowd', 'on', 'honest');
  expect(signs(honest).map((sign) => sign.shines)).toEqual([true, true]);
  expect(foundSpot(honest)?.verdict).toBe('honest');
});

it('offers three tricks and the flag beside the poster', () => {
  expect(verdictSpots(play(...shown, 'honest', 'crowd'))).toMatchObject({ crowd: { isFaded: true }, honest: { isFaded: false } });
  expect(verdictSpots(play(...shown, 'expert'))).toEqual({});
});

it('puts every poster on its heap in the end, and marks of what something else was said at first', () => {
  const over = play(...shown, 'honest', 'expert', 'on', 'crowd', 'on', 'honest', 'on', 'honest', 'on');
  expect(sums(over).map(({ id, wasOther }) => [id, wasOther])).toEqual([
    ['samovar', true],
    ['boots', false],
    ['chess', false],
    ['fair', false],
  ]);
  expect(Object.keys(headings(over))).toEqual(['bag', 'flag']);
});

it('knows what changed', () => {
  const steps = [[], ['expert'], shown, [...shown, 'honest'], [...shown, 'honest', 'expert']].map((ids) => play(...ids));
  expect(steps.map((state, at) => changeOf(state, steps[at - 1]))).toEqual(['begun', 'shown', 'came', 'missed', 'seen']);
  expect(changeOf(steps[4] as BagState, steps[0])).toBe('jumped');
});
