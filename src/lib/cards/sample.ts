import { across } from './bits.ts';
import type { Grey } from './contract.ts';
import { seenAt, type View } from './plane.ts';

/** What a square in the picture looks like, by brightness. */
export interface Cells {
  inside: Float32Array; // the means of 8 x 8 cells, border included, row by row
  around: Float32Array; // the white paper round the square, at `paperSpots`
}

/** How far outside the border the white is looked at, in cells; the paper ends at 0.93. */
const outside = 0.6;
/** Looks into a cell: two by two, this far from its middle, in cells. Nearer to its rim a small cell is blurred with its neighbours. */
const looks = [-0.13, 0.13];

/** Where the paper is looked at, in cells from the square's top left: beside each cell of the border. */
export const paperSpots: readonly { u: number; v: number }[] = Array.from({ length: across }, (_, cell) => cell + 0.5).flatMap((cell) => [
  { u: cell, v: -outside },
  { u: across + outside, v: cell },
  { u: cell, v: across + outside },
  { u: -outside, v: cell },
]);

/** Brightness between the pixels; beyond the edge of the picture as at its edge. */
export function brightnessAt({ width, height, data }: Grey, x: number, y: number): number {
  const left = Math.min(width - 1.001, Math.max(0, x - 0.5));
  const top = Math.min(height - 1.001, Math.max(0, y - 0.5));
  const [column, row] = [left | 0, top | 0];
  const [right, down] = [left - column, top - row];
  const at = row * width + column;
  const above = data[at]! + right * (data[at + 1]! - data[at]!);
  const below = data[at + width]! + right * (data[at + width + 1]! - data[at + width]!);
  return above + down * (below - above);
}

/** Looks at the cells of a square and at the paper round it. */
export function cellsOf(grey: Grey, view: View): Cells {
  const lookAt = (u: number, v: number) => {
    const { x, y } = seenAt(view, u / across, v / across);
    return brightnessAt(grey, x, y);
  };
  const inside = new Float32Array(across * across);
  for (let row = 0, cell = 0; row < across; row += 1) {
    for (let column = 0; column < across; column += 1, cell += 1) {
      let sum = 0;
      for (const down of looks) for (const right of looks) sum += lookAt(column + 0.5 + right, row + 0.5 + down);
      inside[cell] = sum / looks.length ** 2;
    }
  }
  return { inside, around: Float32Array.from(paperSpots, ({ u, v }) => lookAt(u, v)) };
}
