import { expect, test } from 'vitest';
import { chunks, wordSize } from './cards.ts';

test('seven cards need two sheets of six', () => {
  expect(chunks([1, 2, 3, 4, 5, 6, 7], 6)).toEqual([[1, 2, 3, 4, 5, 6], [7]]);
  expect(chunks([], 6)).toEqual([]);
});

test('a long word is set smaller', () => {
  expect(wordSize('Нан')).toBe('large');
  expect(wordSize('Жұмыртқа қорабы')).toBe('large');
  expect(wordSize('Ынтымақтастық')).toBe('middle');
  expect(wordSize('Қанағаттанарлықтандырылған')).toBe('small');
});
