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
  for (let y = 0; y < height; y += 1) {
    const start = Math.floor(y / tileSide) * columns;
    const row = y * width;
    for (let column = 0; column < columns; column += 1) {
      const tile = start + column;
      const end = Math.min(row + width, row + (column + 1) * tileSide);
      let least = low[tile]!;
      let most = high[tile]!;
      for (let pixel = row + column * tileSide; pixel < end; pixel += 1) {
        const value = data[pixel]!;
        if (value < least) least = value;
        if (value > most) most = value;
      }
      low[tile] = least;
      high[tile] = most;
    }
  }
  return { columns, rows, low, high };
}

/** Each value becomes the best of itself and its neighbours `step` before and after it, within lines of `length`. */
function spread(
  values: Uint8Array,
  step: number,
  isFirst: (at: number) => boolean,
  isLast: (at: number) => boolean,
  sign: 1 | -1,
): Uint8Array {
  const out = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    let best = values[at]! * sign;
    if (!isFirst(at)) best = Math.max(best, values[at - step]! * sign);
    if (!isLast(at)) best = Math.max(best, values[at + step]! * sign);
    out[at] = best * sign;
  }
  return out;
}

/** Darkest and brightest pixel of every tile and its eight neighbours. */
export function tilesOf(grey: Grey): Tiles {
  const { columns, rows, low, high } = ofPixels(grey);
  const near = (values: Uint8Array, sign: 1 | -1) => {
    const beside = spread(
      values,
      1,
      (at) => at % columns === 0,
      (at) => at % columns === columns - 1,
      sign,
    );
    return spread(
      beside,
      columns,
      (at) => at < columns,
      (at) => at >= columns * (rows - 1),
      sign,
    );
  };
  return { columns, rows, low: near(low, -1), high: near(high, 1) };
}

/** Below this difference (of 255) between dark and bright a tile is flat: noise of a wall, not an edge of a card. */
export const leastContrast = 24;

/** Per tile, the brightness below which a pixel counts as dark; 0 where the picture is flat. `share` is the place between darkest and brightest. */
export function darkBelow({ low, high }: Tiles, share: number): Uint8Array {
  return low.map((dark, tile) => {
    const contrast = high[tile]! - dark;
    return contrast < leastContrast ? 0 : Math.ceil(dark + share * contrast);
  });
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
