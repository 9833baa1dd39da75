import { expect, test } from 'vitest';
import { didYouMean, distance, nearest } from './nearest.ts';

test('letters added, dropped and exchanged', () => {
  expect([distance('fox', 'fox'), distance('fox', 'foxx'), distance('cat', 'bat'), distance('', 'abc')]).toEqual([0, 1, 1, 3]);
});

test('few wrong letters first, then words in common, then the same beginning', () => {
  expect(nearest('bootle', ['beetle', 'baby-bottle', 'bottle', 'boomerang', 'sun'])).toEqual(['bottle', 'beetle', 'baby-bottle']);
  expect(nearest('water-bottle', ['baby-bottle', 'sun'])).toEqual(['baby-bottle']);
  expect(nearest('quizz', ['talk', 'question'])).toEqual(['question']);
});

test('nothing near, nothing said', () => {
  expect(didYouMean('xyz', ['talk', 'game'])).toBe('');
});
