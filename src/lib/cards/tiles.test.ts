import { expect, it } from 'vitest';
import { darkBelow, halved, tilesOf } from './tiles.ts';

/** A picture from rows of brightness. */
const picture = (rows: number[][]) => ({ width: rows[0]!.length, height: rows.length, data: Uint8Array.from(rows.flat()) });
const flat = (width: number, height: number, value: number) => ({ width, height, data: new Uint8Array(width * height).fill(value) });

it('a tile knows the darkest and brightest pixel of itself and its eight neighbours, and of no other', () => {
  const grey = flat(20, 12, 100);
  grey.data[0] = 10;
  grey.data[19] = 200;
  const { columns, rows, low, high } = tilesOf(grey);
  expect([columns, rows]).toEqual([5, 3]);
  expect([...low.subarray(0, 5)]).toEqual([10, 10, 100, 100, 100]);
  expect([...high.subarray(5, 10)]).toEqual([100, 100, 100, 200, 200]);
  expect([...low.subarray(10)]).toEqual([100, 100, 100, 100, 100]);
});

it('a picture whose sides are no multiple of a tile has smaller tiles at its rim', () => {
  const grey = flat(6, 5, 50);
  grey.data[29] = 250;
  const { columns, rows, high } = tilesOf(grey);
  expect([columns, rows, ...high]).toEqual([2, 2, 250, 250, 250, 250]);
});

it('the limit lies between dark and bright; where the picture is flat nothing is dark', () => {
  const tiles = { columns: 3, rows: 1, low: Uint8Array.of(0, 100, 100), high: Uint8Array.of(100, 120, 200) };
  expect([...darkBelow(tiles, 0.4)]).toEqual([40, 0, 140]);
});

it('half the size is the mean of four', () => {
  const small = halved(
    picture([
      [0, 4, 100, 100, 9],
      [0, 4, 100, 104, 9],
    ]),
  );
  expect([small.width, small.height, ...small.data]).toEqual([2, 1, 2, 101]);
});
