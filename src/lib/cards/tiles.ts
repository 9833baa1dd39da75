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
  const low = new Uint8Array(columns * rows);
  const high = new Uint8Array(columns * rows);
  for (let tile = 0, top = 0; top < height; top += tileSide) {
    const bottom = Math.min(height, top + tileSide);
    for (let left = 0; left < width; left += tileSide, tile += 1) {
      const wide = Math.min(tileSide, width - left);
      let dark = 255;
      let bright = 0;
      for (let y = top; y < bottom; y += 1) {
        const start = y * width + left;
        for (let pixel = start; pixel < start + wide; pixel += 1) {
          const value = data[pixel]!;
          if (value < dark) dark = value;
          if (value > bright) bright = value;
        }
      }
      low[tile] = dark;
      high[tile] = bright;
    }
  }
  return { columns, rows, low, high };
}

/** Each value becomes the least of itself and its neighbours in the row, then in the column. */
function leastNear(values: Uint8Array, columns: number): Uint8Array {
  const beside = values.slice();
  for (let at = 1; at < values.length; at += 1) {
    if (at % columns === 0) continue;
    const [before, here] = [values[at - 1]!, values[at]!];
    if (before < beside[at]!) beside[at] = before;
    if (here < beside[at - 1]!) beside[at - 1] = here;
  }
  const near = beside.slice();
  for (let at = columns; at < values.length; at += 1) {
    const [above, here] = [beside[at - columns]!, beside[at]!];
    if (above < near[at]!) near[at] = above;
    if (here < near[at - columns]!) near[at - columns] = here;
  }
  return near;
}

const negative = (values: Uint8Array) => values.map((value) => 255 - value);

/** Darkest and brightest pixel of every tile and its eight neighbours. */
export function tilesOf(grey: Grey): Tiles {
  const { columns, rows, low, high } = ofPixels(grey);
  return { columns, rows, low: leastNear(low, columns), high: negative(leastNear(negative(high), columns)) };
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
