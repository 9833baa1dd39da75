import type { Point, Quad } from './contract.ts';

/** From places on a flat square (0-1 to the right, 0-1 downwards) to places in the picture: nine numbers, row by row. */
export type View = readonly [number, number, number, number, number, number, number, number, 1];

/** How a square is seen whose corners stand at these places (P. Heckbert, 1989), or nothing if no square can look like that. */
export function viewOf([a, b, c, d]: Quad): View | undefined {
  const [x1, y1, x2, y2] = [b.x - c.x, b.y - c.y, d.x - c.x, d.y - c.y];
  const [x3, y3] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const whole = x1 * y2 - x2 * y1;
  if (Math.abs(whole) < 1) return undefined;
  const g = (x3 * y2 - x2 * y3) / whole;
  const h = (x1 * y3 - x3 * y1) / whole;
  if (Math.min(1 + g, 1 + h, 1 + g + h) <= 0.1) return undefined;
  return [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x, b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y, g, h, 1];
}

/** Where a place on the square stands in the picture. */
export function seenAt(view: View, u: number, v: number): Point {
  const depth = view[6] * u + view[7] * v + 1;
  return { x: (view[0] * u + view[1] * v + view[2]) / depth, y: (view[3] * u + view[4] * v + view[5]) / depth };
}

/** What a step to the right and a step down on the square, taken in its middle, become in the picture. */
function stepsOf(view: View): { right: Point; down: Point } {
  const { x, y } = seenAt(view, 0.5, 0.5);
  return {
    right: { x: view[0] - x * view[6], y: view[3] - y * view[6] },
    down: { x: view[1] - x * view[7], y: view[4] - y * view[7] },
  };
}

const degrees = (across: number, along: number): number => (Math.atan2(across, along) * 180) / Math.PI;

/**
 * By how many degrees, clockwise, the square is turned in the picture: the turn nearest to how its middle is stretched and squeezed. How much
 * nearer one side is than the other, which could tell a little more of a leaning sheet, is lost in the noise when it is small.
 */
export function angleOf(view: View): number {
  const { right, down } = stepsOf(view);
  return degrees(right.y - down.x, right.x + down.y);
}

/** The same by height alone: how far up and down the picture the square's own directions lead. It does not care how far the sheet is turned away. */
export function climbOf(view: View): number {
  const { right, down } = stepsOf(view);
  return degrees(right.y, down.y);
}
