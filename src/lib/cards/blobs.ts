import { firstOf, type Runs } from './runs.ts';

/** What hangs together in the picture, as the leftmost and rightmost dark pixel of each of its rows; what lies between them, holes too, is inside. */
export interface Blob {
  top: number; // first row
  left: Int32Array; // per row from `top`, the first column
  right: Int32Array; // per row, the column after the last
}

export interface Limits {
  leastSide: number; // px; a card that is smaller has cells of less than 1.2 px
  mostSide: number; // px; what is larger fills the picture and is no card in a class
  mostSlim: number; // of two sides, the longer one over the shorter one: a card seen from 35 degrees in two directions stays below
}

/** The blobs whose outline can be the black square of a card. */
export function blobsOf({ count, row, from, to, next }: Runs, { leastSide, mostSide, mostSlim }: Limits): Blob[] {
  const last = new Uint16Array(count);
  const left = new Uint16Array(count).fill(65535);
  const right = new Uint16Array(count);
  for (let run = 0; run < count; run += 1) {
    const first = firstOf(next, run);
    next[run] = first;
    last[first] = row[run]!;
    left[first] = Math.min(left[first]!, from[run]!);
    right[first] = Math.max(right[first]!, to[run]!);
  }
  const kept = new Map<number, Blob>();
  for (let run = 0; run < count; run += 1) {
    const first = next[run]!;
    if (first === run) {
      const height = last[run]! - row[run]! + 1;
      const width = right[run]! - left[run]!;
      const [short, long] = width < height ? [width, height] : [height, width];
      if (short < leastSide || long > mostSide || long > short * mostSlim) continue;
      kept.set(run, { top: row[run]!, left: new Int32Array(height).fill(65535), right: new Int32Array(height) });
    }
    const blob = kept.get(first);
    if (!blob) continue;
    const line = row[run]! - blob.top;
    blob.left[line] = Math.min(blob.left[line]!, from[run]!);
    blob.right[line] = Math.max(blob.right[line]!, to[run]!);
  }
  return [...kept.values()];
}
