/**
 * The cards of one open vote: what the camera made of them, read as answers to this question. Pure. Nothing here knows which answer is right,
 * and nothing of it is stored: the session's log gets the counts only.
 */
import { letterUp, turnFor } from '../../cards/letters.ts';
import { answersOf, cardState, corrected, type Ballot } from '../../cards/vote.ts';

/** `turn`: held too slanted. `edge`: straight, but by a letter that is no answer here. */
export type CardState = 'read' | 'turn' | 'edge' | 'out';

/** Index of the option that a card has chosen; undefined: none, or a letter without an option. */
export function answerOf(ballot: Ballot, card: number, options: number): number | undefined {
  const turn = answersOf(ballot).get(card);
  const letter = turn === undefined ? undefined : letterUp(card, turn);
  return letter !== undefined && letter < options ? letter : undefined;
}

/** What is known of a card now; never which answer it gave. */
export function stateOf(ballot: Ballot, card: number, options: number): CardState {
  const state = cardState(ballot, card);
  if (state === 'askew') return 'turn';
  if (state === 'unseen') return 'out';
  return answerOf(ballot, card, options) === undefined ? 'edge' : 'read';
}

/** How often each option was chosen, by the cards that belong to the class. */
export function tallyOf(ballot: Ballot, options: readonly string[], cards: readonly number[]): Record<string, number> {
  const answers = cards.map((card) => answerOf(ballot, card, options.length));
  return Object.fromEntries(options.map((id, index) => [id, answers.filter((answer) => answer === index).length]));
}

/** The volunteer says what a card answers, or that it answers nothing; the camera changes it no more. */
export const said = (ballot: Ballot, card: number, option: number | undefined): Ballot =>
  corrected(ballot, card, option === undefined ? undefined : turnFor(card, option));

/** The camera may read this card again, from the beginning. */
export function released(ballot: Ballot, card: number): Ballot {
  const { [card]: _, ...readings } = ballot.readings;
  return { ...ballot, readings };
}
