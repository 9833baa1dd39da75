import { expect, test } from 'vitest';
import { letterUp, lettersOf, mostCards, turnFor } from './letters.ts';

const cards = Array.from({ length: mostCards }, (_, index) => index + 1);

test('each card has each letter once, and each letter stands equally often at each edge', () => {
  expect(mostCards).toBe(40);
  for (const card of cards) expect(lettersOf(card).toSorted()).toEqual([0, 1, 2, 3]);
  for (const edge of [0, 1, 2, 3])
    for (const letter of [0, 1, 2, 3]) expect(cards.filter((card) => lettersOf(card)[edge] === letter)).toHaveLength(10);
});

test('holding it as a neighbour does says nothing: neighbouring numbers differ at every edge', () => {
  for (const card of cards.slice(1))
    for (const turn of [0, 1, 2, 3] as const) expect(letterUp(card, turn)).not.toBe(letterUp(card - 1, turn));
});

test('the letter at the edge that is up is the answer', () => {
  expect([0, 1, 2, 3].map((turn) => letterUp(1, turn as 0 | 1 | 2 | 3))).toEqual([2, 0, 3, 1]); // printed CBDA; turn 1: its left edge is up
  for (const card of cards) for (const letter of [0, 1, 2, 3]) expect(letterUp(card, turnFor(card, letter))).toBe(letter);
  expect(letterUp(41, 0)).toBeUndefined();
});
