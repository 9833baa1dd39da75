import { expect, test } from 'vitest';
import { turnFor } from '../../cards/letters.ts';
import { afterFrame, emptyBallot, type Ballot } from '../../cards/vote.ts';
import { answerOf, released, said, stateOf, tallyOf } from './card-vote.ts';

const show = (card: number, letter: number, tilt = 5) => ({ card, turn: turnFor(card, letter), tilt });
/** One frame each 200 ms, for two seconds. */
const held = (ballot: Ballot, from: number, ...seen: ReturnType<typeof show>[]): Ballot =>
  Array.from({ length: 10 }).reduce<Ballot>((sum, _, index) => afterFrame(sum, seen, from + index * 200), ballot);
const options = ['a', 'b', 'c'];
const tally = (ballot: Ballot, cards = [1, 2, 3]) => tallyOf(ballot, options, cards);

test('letters of all cards become answers, though the same turn means another letter on each', () => {
  const ballot = held(emptyBallot, 0, show(1, 1), show(2, 1), show(3, 0));
  expect(tally(ballot)).toEqual({ a: 1, b: 2, c: 0 });
  expect([1, 2, 3, 4].map((card) => stateOf(ballot, card, 3))).toEqual(['read', 'read', 'read', 'out']);
});

test('a letter without an answer is no answer, and may be changed for one', () => {
  const ballot = held(emptyBallot, 0, show(1, 3), show(2, 0, 40));
  expect(tally(ballot)).toEqual({ a: 0, b: 0, c: 0 });
  expect([1, 2].map((card) => stateOf(ballot, card, 3))).toEqual(['edge', 'turn']);
  expect(tally(held(ballot, 3000, show(1, 2)))).toEqual({ a: 0, b: 0, c: 1 });
});

test('cards that do not belong to the class are read and not counted', () => {
  expect(tally(held(emptyBallot, 0, show(1, 0), show(17, 0)))).toEqual({ a: 1, b: 0, c: 0 });
});

test('a card is what the volunteer says, until the camera may read it again', () => {
  const corrected = held(said(emptyBallot, 1, 2), 0, show(1, 0));
  expect([answerOf(corrected, 1, 3), stateOf(corrected, 1, 3)]).toEqual([2, 'read']);
  const none = held(said(corrected, 1, undefined), 4000, show(1, 0));
  expect(tally(none)).toEqual({ a: 0, b: 0, c: 0 });
  expect(tally(held(released(none, 1), 8000, show(1, 0)))).toEqual({ a: 1, b: 0, c: 0 });
});
