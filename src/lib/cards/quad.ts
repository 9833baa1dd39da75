import type { Point, Quad } from './contract.ts';
import { areaOf, bend } from './hull.ts';

/** Corners of a hull that are looked at; with more, those are left out that change its area least. */
const mostCorners = 20;
/** Of the hull's area, what its largest four-cornered figure must fill: a circle has 0.64, a card whose sides are 10 px long may have 0.76, because its rim is made of steps. */
export const leastShare = 0.74;

/** The hull with at most `most` corners. */
function simplified(hull: readonly Point[], most: number): Point[] {
  const left = [...hull];
  while (left.length > most) {
    const loss = left.map((corner, at) => Math.abs(bend(left.at(at - 1)!, corner, left[(at + 1) % left.length]!)));
    left.splice(loss.indexOf(Math.min(...loss)), 1);
  }
  return left;
}

/** The largest four-cornered figure with its corners on those of the hull, clockwise, or nothing if the hull is no such figure. */
export function quadOf(hull: readonly Point[]): Quad | undefined {
  const corners = simplified(hull, mostCorners);
  const count = corners.length;
  let best = 0;
  let quad: Quad | undefined;
  for (let a = 0; a < count - 2; a += 1) {
    for (let c = a + 2; c < count; c += 1) {
      const [one, other] = [corners[a]!, corners[c]!];
      const between = farthest(corners, a + 1, c, one, other);
      const beyond = farthest(corners, c + 1, count + a, other, one);
      if (!between || !beyond || between.far + beyond.far <= best) continue;
      best = between.far + beyond.far;
      quad = [one, between.corner, other, beyond.corner];
    }
  }
  return quad && best / 2 >= leastShare * areaOf(hull) ? quad : undefined;
}

/** Among corners `from` to `to`, the one farthest from the line through two others; `far` is twice the area of the triangle. */
function farthest(corners: readonly Point[], from: number, to: number, one: Point, other: Point) {
  let found: { far: number; corner: Point } | undefined;
  for (let at = from; at < to; at += 1) {
    const corner = corners[at % corners.length]!;
    const far = bend(one, corner, other);
    if (far > (found?.far ?? 0)) found = { far, corner };
  }
  return found;
}
