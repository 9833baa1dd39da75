import type { Grey } from './contract.ts';
import { tileSide } from './tiles.ts';

/** Dark pixels as horizontal runs, from top to bottom and from left to right, and which runs hang together. */
export interface Runs {
  count: number;
  row: Uint16Array;
  from: Uint16Array; // first column
  to: Uint16Array; // the column after the last
  next: Int32Array; // a run of the same blob further up in the list, or itself
}

/** Memory for the runs of one picture, used again for the next: it is written before it is read. */
let memory: Runs | undefined;

function emptyRuns(most: number): Runs {
  if (!memory || memory.row.length < most) {
    memory = { count: 0, row: new Uint16Array(most), from: new Uint16Array(most), to: new Uint16Array(most), next: new Int32Array(most) };
  }
  return memory;
}

/** The runs of pixels that are darker than their tile's limit. */
export function darkRuns({ width, height, data }: Grey, limits: Uint8Array): Runs {
  const columns = Math.ceil(width / tileSide);
  const runs = emptyRuns(Math.ceil((width + 1) / 2) * height);
  const { row, from, to } = runs;
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    const line = y * width;
    const tiles = Math.floor(y / tileSide) * columns;
    let isDark = false;
    for (let column = 0, x = 0; column < columns; column += 1) {
      const limit = limits[tiles + column]!;
      const end = Math.min(width, x + tileSide);
      for (; x < end; x += 1) {
        if (data[line + x]! < limit === isDark) continue;
        if (isDark) to[count++] = x;
        else {
          row[count] = y;
          from[count] = x;
        }
        isDark = !isDark;
      }
    }
    if (isDark) to[count++] = width;
  }
  runs.count = count;
  return runs;
}

/** The first run of the blob that a run belongs to. */
export function firstOf(next: Int32Array, run: number): number {
  let at = run;
  while (next[at] !== at) {
    next[at] = next[next[at]!]!;
    at = next[at]!;
  }
  return at;
}

/** Joins runs that touch from one row to the next, corners included: a thin border seen at an angle hangs together by corners only. */
export function join({ count, row, from, to, next }: Runs): void {
  for (let run = 0, above = 0; run < count; run += 1) {
    next[run] = run;
    const line = row[run]! - 1; // the row above
    while (row[above]! < line || (row[above] === line && to[above]! < from[run]!)) above += 1;
    for (let touching = above; row[touching] === line && from[touching]! <= to[run]!; touching += 1) {
      const [one, other] = [firstOf(next, touching), firstOf(next, run)];
      if (one < other) next[other] = one;
      else next[one] = other;
    }
  }
}
