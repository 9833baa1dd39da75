/**
 * Which letter stands at which edge of which card. A sheet is not square: with the same letters on every card, standing or lying would give two
 * answers away. The table never changes, for the cards are printed.
 */
import type { Turn } from './contract.ts';

/** Letters of card 1, 2, … at the top, right, bottom and left edge. Neighbouring numbers differ at every edge, and each letter stands ten times at each. */
const table = (
  'CBDA BDAC CABD DBAC ACDB CBAD BADC DCBA ADCB BCDA ABCD CADB BCAD ADBC DCAB ABDC CDAB BACD CDBA DACB ' +
  'ACBD DBCA ACDB BDCA DABC ABCD BCDA CABD BDAC CBDA DCAB CDBA DBAC ADCB CBAD DACB ADBC BACD DCBA BADC'
).split(' ');

/** The largest set of cards. */
export const mostCards = table.length;

/** Index of the letter (A is 0) at the top, right, bottom and left edge as printed. */
export const lettersOf = (card: number): number[] => [...(table[card - 1] ?? '')].map((letter) => 'ABCD'.indexOf(letter));

// a clockwise quarter turn brings the left edge up
const edgeUp: Record<Turn, number> = { 0: 0, 1: 3, 2: 2, 3: 1 };

/** The answer a card gives: index of the letter whose edge is up. */
export const letterUp = (card: number, turn: Turn): number | undefined => lettersOf(card)[edgeUp[turn]];

/** How far to turn a card so that a letter is up. */
export const turnFor = (card: number, letter: number): Turn => ([0, 1, 2, 3] as const).find((turn) => letterUp(card, turn) === letter) ?? 0;
