import { across } from './bits.ts';
import type { Grey } from './contract.ts';
import { seenAt, type View } from './plane.ts';

/** What a square in the picture looks like, cell by cell. */
export interface Cells {
  inside: Float32Array; // 8 x 8 means, border included, row by row
  around: { u: number; v: number; value: number }[]; // on the white paper round the square
}

/** How far outside the border the white is looked at, in cells; the paper ends at 0.93. */
const outside = 0.6;
/** Looks into a cell: three by three, this far from its middle, in cells. The rest of a cell is blurred with its neighbours. */
const looks = [-0.25, 0, 0.25];

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

function meanOf(grey: Grey, view: View, u: number, v: number): number {
  let sum = 0;
  for (const down of looks) {
    for (const right of looks) {
      const { x, y } = seenAt(view, (u + right) / across, (v + down) / across);
      sum += brightnessAt(grey, x, y);
    }
  }
  return sum / looks.length ** 2;
}

/** Looks at the cells of a square and at the paper round it. */
export function cellsOf(grey: Grey, view: View): Cells {
  const inside = new Float32Array(across * across);
  const around: Cells['around'] = [];
  for (let row = 0; row < across; row += 1) {
    for (let column = 0; column < across; column += 1) {
      inside[row * across + column] = meanOf(grey, view, column + 0.5, row + 0.5);
    }
  }
  for (let cell = 0.5; cell < across; cell += 1) {
    for (const [u, v] of [
      [cell, -outside],
      [across + outside, cell],
      [cell, across + outside],
      [-outside, cell],
    ] as const) {
      const { x, y } = seenAt(view, u / across, v / across);
      around.push({ u, v, value: brightnessAt(grey, x, y) });
    }
  }
  return { inside, around };
}
