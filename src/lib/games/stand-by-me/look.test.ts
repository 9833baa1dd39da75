import { expect, it } from 'vitest';
import { actSpots, changeOf, circle, current, strip } from './look.ts';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import type { StandState } from './state.ts';

const play = (...ids: string[]): StandState =>
  ids.reduce(
    (state, id) => rules.play(state, rules.moves(state).find((option) => option.id === id)?.move ?? { kind: 'on' }),
    rules.start(short, 1),
  );

it('shows the moment, what came of an act that does not help, and what happens then', () => {
  expect(['', 'film', 'stay'].map((id) => current(id ? play(id) : play()))).toEqual(['moment:yard', 'act:yard:film', 'act:yard:stay']);
  expect(actSpots(play()).map((spot) => spot.id)).toEqual(['film', 'stay', 'watch', 'call']);
  expect(actSpots(play('stay'))).toEqual([]);
});

it('lets the comic and the circle grow', () => {
  expect(strip(play('film')).map(({ key }) => key)).toEqual(['moment:yard']);
  expect(strip(play('stay')).map(({ key }) => key)).toEqual(['moment:yard', 'act:yard:stay']);
  expect(circle(play('stay')).heads.map((head) => head.isIn)).toEqual([true, false, false]);
  const drawn = play('stay', 'on', 'ask', 'on');
  expect(strip(drawn).map(({ key }) => key)).toEqual(['moment:yard', 'act:yard:stay', 'act:later:ask', 'end:seen']);
  expect(current(drawn)).toBeUndefined();
});

it('keeps the whole page apart and on the stage', () => {
  const drawn = play('stay', 'on', 'ask', 'on');
  const spots = [...strip(drawn), circle(drawn).heart];
  for (const [at, { x, y }] of spots.entries()) {
    expect(x > 100 && x < 860 && y > 100 && y < 440).toBe(true);
    for (const other of spots.slice(at + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(250);
  }
});

it('knows what changed', () => {
  const steps = [
    [],
    ['film'],
    ['film', 'stay'],
    ['film', 'stay', 'on'],
    ['film', 'stay', 'on', 'ask'],
    ['film', 'stay', 'on', 'ask', 'on'],
  ];
  const states = steps.map((ids) => play(...ids));
  expect(states.map((state, at) => changeOf(state, states[at - 1]))).toEqual(['opened', 'missed', 'helped', 'opened', 'helped', 'drawn']);
});
