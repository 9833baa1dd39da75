import { expect, it } from 'vitest';
import { changeOf, lamps, marks, panels, verdictSpots } from './look.ts';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import type { YardState } from './state.ts';

const play = (...ids: string[]): YardState =>
  ids.reduce(
    (state, id) => rules.play(state, rules.moves(state).find((option) => option.id === id)?.move ?? { kind: 'on' }),
    rules.start({ ...short, fixed: true }, 1),
  );

it('shows the story, then lights what was seen where it was seen', () => {
  expect(Object.keys(panels(play()))).toEqual(['frame:cap:0', 'frame:cap:1']);
  const looked = play('again');
  expect(lamps(looked)).toMatchObject({ again: { light: 'lit' }, unfair: { light: 'open' } });
  expect(marks(looked).map((mark) => mark.clue)).toEqual(['again']);
  expect(marks(looked)[0]?.x).toBeGreaterThan(panels(looked)['frame:cap:1']?.x ?? 960);
});

it('shows the good end alone, and all of them when it is over', () => {
  const solved = play('again', 'decide', 'bullying');
  expect(Object.keys(panels(solved))).toEqual(['after:cap']);
  expect([lamps(solved), verdictSpots(solved), marks(solved)]).toEqual([{}, {}, []]);
  const over = play('again', 'decide', 'bullying', 'on', 'again', 'decide', 'accident', 'on');
  expect(Object.keys(panels(over))).toEqual(['after:cap', 'after:bump']);
});

it('knows what changed', () => {
  const steps = [[], ['again'], ['again', 'decide'], ['again', 'decide', 'play'], ['again', 'decide', 'play', 'bullying']].map((ids) =>
    play(...ids),
  );
  expect(steps.map((state, at) => changeOf(state, steps[at - 1]))).toEqual(['arrived', 'looked', 'judging', 'missed', 'solved']);
  expect(changeOf(steps[4] as YardState, steps[0])).toBe('jumped');
});
