import { expect, it } from 'vitest';
import { filled, spoken } from './spoken.ts';

const words = { count: 'There were {before}, now {now}.', least: 'The sack is empty.', odd: 'A {brace} stays.' };

it('puts the numbers of the play into the words of the level', () => {
  expect(filled(words, 'count', { before: 9, now: 3 })).toBe('There were 9, now 3.');
  expect(filled(words, 'odd', { now: 3 })).toBe('A {brace} stays.');
  expect(filled(words, 'nowhere')).toBe('');
});

it('says the sentence and what comes after it', () => {
  expect(spoken(words, { key: 'count', hintKey: 'least', values: { before: 2, now: 0 }, tone: 'right', turn: 1 })).toBe(
    'There were 2, now 0. The sack is empty.',
  );
  expect(spoken(words, undefined)).toBe('');
});
