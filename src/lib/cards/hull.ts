import type { Blob } from './blobs.ts';
import type { Point } from './contract.ts';

/** Twice the area to the right of the way a -> b -> c (positive where it turns clockwise, as y grows downwards). */
export const bend = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Area of a polygon with clockwise corners. */
export function areaOf(corners: readonly Point[]): number {
  const [first] = corners;
  return first ? corners.reduce((sum, corner, at) => sum + bend(first, corner, corners[(at + 1) % corners.length] ?? first), 0) / 2 : 0;
}

/** The part of a chain that bends clockwise all the way. */
function tightened(chain: readonly Point[]): Point[] {
  const tight: Point[] = [];
  for (const point of chain) {
    while (tight.length > 1 && bend(tight.at(-2)!, tight.at(-1)!, point) <= 0) tight.pop();
    tight.push(point);
  }
  return tight;
}

/** The rubber band around a blob, clockwise. Its rows come in order, so two walks along the sides do. */
export function hullOf({ top, left, right }: Blob): Point[] {
  const down: Point[] = [];
  const up: Point[] = [];
  for (let line = 0; line < left.length; line += 1) {
    const y = top + line;
    down.push({ x: right[line]!, y }, { x: right[line]!, y: y + 1 });
    up.push({ x: left[line]!, y }, { x: left[line]!, y: y + 1 });
  }
  return [...tightened(down), ...tightened(up.reverse())];
}

/** How much of its rubber band a blob fills, 0-1. A square does, whatever the angle; a letter, an arm or a fold of cloth does not. */
export function fullness({ left, right }: Blob, hull: readonly Point[]): number {
  let filled = 0;
  for (let line = 0; line < left.length; line += 1) filled += right[line]! - left[line]!;
  return filled / areaOf(hull);
}
