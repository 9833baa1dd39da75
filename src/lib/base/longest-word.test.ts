import { expect, test } from 'vitest';
import { longestWord } from './longest-word.ts';

test('a hyphen may end a line, as a space does', () => {
  expect(longestWord(['Айгүл апай, 12-кабинет', 'Әзір білмеймін'])).toBe(9);
  expect(longestWord(['По-настоящему'])).toBe(10);
});

test('without words there is still a size to work out', () => {
  expect([longestWord([]), longestWord([''])]).toEqual([1, 1]);
});
