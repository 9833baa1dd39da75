import type { Grey } from './contract.ts';

/** The darkest and the brightest pixel near each small square of the picture. */
export interface Tiles {
  columns: number;
  rows: number;
  low: Uint8Array;
  high: Uint8Array;
}

/** Side of a tile in px. Together with its eight neighbours it spans 12 px: wider than a cell of a card at 2 m, narrower than a card at 8 m. */
export const tileSide = 4;

function ofPixels({ width, height, data }: Grey): Tiles {
  const columns = Math.ceil(width / tileSide);
  const rows = Math.ceil(height / tileSide);
  const low = new Uint8Array(columns * rows).fill(255);
  const high = new Uint8Array(columns * rows);
  for (let y = 0, pixel = 0; y < height; y += 1) {
    const start = Math.floor(y / tileSide) * columns;
    for (let tile = start, left = width; left > 0; tile += 1, left -= tileSide) {
      const end = pixel + (left < tileSide ? left : tileSide);
      let dark = low[tile]!;
      let bright = high[tile]!;
      for (; pixel < end; pixel += 1) {
        const value = data[pixel]!;
        if (value < dark) dark = value;
        if (value > bright) bright = value;
      }
      low[tile] = dark;
      high[tile] = bright;
    }
  }
  return { columns, rows, low, high };
}

/** Each value becomes the least (or most) of itself and its neighbours in the row, then in the column. */
function spread(values: Uint8Array, columns: number, best: (one: number, other: number) => number): Uint8Array {
  const beside = values.slice();
  for (let at = 1; at < values.length; at += 1) {
    if (at % columns === 0) continue;
    beside[at] = best(beside[at]!, values[at - 1]!);
    beside[at - 1] = best(beside[at - 1]!, values[at]!);
  }
  const near = beside.slice();
  for (let at = columns; at < values.length; at += 1) {
    near[at] = best(near[at]!, beside[at - columns]!);
    near[at - columns] = best(near[at - columns]!, beside[at]!);
  }
  return near;
}

const least = (one: number, other: number) => (one < other ? one : other);
const most = (one: number, other: number) => (one > other ? one : other);

/** Darkest and brightest pixel of every tile and its eight neighbours. */
export function tilesOf(grey: Grey): Tiles {
  const { columns, rows, low, high } = ofPixels(grey);
  return { columns, rows, low: spread(low, columns, least), high: spread(high, columns, most) };
}

/** Below this difference (of 255) between dark and bright a tile is flat: noise of a wall, not an edge of a card. */
export const leastContrast = 24;

/** Per tile, the brightness below which a pixel counts as dark; 0 where the picture is flat. `share` is the place between darkest and brightest. */
export function darkBelow({ low, high }: Tiles, share: number): Uint8Array {
  const limits = new Uint8Array(low.length);
  for (let tile = 0; tile < limits.length; tile += 1) {
    const contrast = high[tile]! - low[tile]!;
    if (contrast >= leastContrast) limits[tile] = Math.ceil(low[tile]! + share * contrast);
  }
  return limits;
}

/** Half as wide and half as high, each pixel the mean of four. */
export function halved({ width, height, data }: Grey): Grey {
  const [wide, high] = [width >> 1, height >> 1];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y += 1) {
    let above = 2 * y * width;
    for (let at = y * wide; at < (y + 1) * wide; at += 1, above += 2) {
      out[at] = (data[above]! + data[above + 1]! + data[above + width]! + data[above + width + 1]! + 2) >> 2;
    }
  }
  return { width: wide, height: high, data: out };
}
