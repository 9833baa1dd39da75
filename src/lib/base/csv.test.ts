import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('csv-formula: never begins a cell like a formula', () => {
  const rows = csvOf([['=1+1', '+7', '-2', '@x', '\tx', 'plain']], ',');
  expect(rows).toBe(`\uFEFF'=1+1,'+7,'-2,'@x,'\tx,plain\r\n`);
});

it('puts quotes round separators, and decimals as the place writes them', () => {
  expect(csvOf([['a;b', 'say "no"', 0.5, -1, undefined]], ';')).toBe('\uFEFF"a;b";"say ""no""";0,5;-1;\r\n');
});
