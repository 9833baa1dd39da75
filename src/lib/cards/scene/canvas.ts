import type { Bits } from '../bits.ts';
import { viewOf } from '../plane.ts';
import type { Quad } from '../contract.ts';
import { isUnder, printedAt, sheet, type Finger } from './sheet.ts';

/** Light of a picture before lens and sensor, row by row; white paper in good light is about 210, a window is more than 255. */
export interface Canvas {
  width: number;
  height: number;
  light: Float32Array;
}

/** A picture of nothing, brighter to one side. */
export function wall(width: number, height: number, level: number, right: number, down: number): Canvas {
  const light = new Float32Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) light[at] = level * (1 + right * (x / width - 0.5) + down * (y / height - 0.5));
  }
  return { width, height, light };
}

type Paint = (right: number, down: number) => number; // from -1 to 1 across the shape

/** Paints a box or an oval by its middle and half sides. */
export function paint(
  { width, height, light }: Canvas,
  x: number,
  y: number,
  wide: number,
  high: number,
  colour: Paint,
  isOval = false,
): void {
  for (let row = Math.max(0, Math.ceil(y - high - 0.5)); row < Math.min(height, y + high - 0.5); row += 1) {
    for (let column = Math.max(0, Math.ceil(x - wide - 0.5)); column < Math.min(width, x + wide - 0.5); column += 1) {
      const [right, down] = [(column + 0.5 - x) / wide, (row + 0.5 - y) / high];
      if (!isOval || right * right + down * down < 1) light[row * width + column] = colour(right, down);
    }
  }
}

/** An arm. */
export function stroke(canvas: Canvas, from: { x: number; y: number }, to: { x: number; y: number }, thick: number, level: number): void {
  const { width, height, light } = canvas;
  const line = { x: from.x, y: from.y, toX: to.x, toY: to.y, thick, look: 0 };
  const [left, right] = [Math.min(from.x, to.x) - thick, Math.max(from.x, to.x) + thick];
  const [top, bottom] = [Math.min(from.y, to.y) - thick, Math.max(from.y, to.y) + thick];
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, bottom); row += 1) {
    for (let column = Math.max(0, Math.floor(left)); column < Math.min(width, right); column += 1) {
      if (isUnder(line, column + 0.5, row + 0.5)) light[row * width + column] = level;
    }
  }
}

export interface Shown {
  bits: Bits;
  corners: Quad; // of the whole sheet in the picture, from its printed top left
  fingers: Finger[];
  light: number; // on white paper
  slope: number; // more light per mm to the right
  shadow?: { x: number; y: number; far: number; share: number }; // darker beyond a line across the sheet
  motion: { x: number; y: number }; // px while the shutter is open
}

const fine = 3; // looks per pixel to the right and down
const moments = [0, 4, 7, 2, 8, 3, 6, 1, 5]; // when within the shutter each look is made, mixed so that motion blurs evenly

/** Paints a sheet, with soft edges and blurred by its motion. */
export function paintSheet({ width, height, light }: Canvas, shown: Shown): void {
  const view = viewOf(shown.corners);
  if (!view) return;
  const [a, b, c, d, e, f, g, h] = view;
  // back from the picture to the sheet: the adjugate of the view
  const [xa, xb, xc] = [e - f * h, c * h - b, b * f - c * e];
  const [ya, yb, yc] = [f * g - d, a - c * g, c * d - a * f];
  const [wa, wb, wc] = [d * h - e * g, b * g - a * h, a * e - b * d];
  const [left, right] = [Math.min(...shown.corners.map(({ x }) => x)), Math.max(...shown.corners.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...shown.corners.map(({ y }) => y)), Math.max(...shown.corners.map(({ y }) => y))];
  const wide = Math.abs(shown.motion.x) / 2 + 1;
  const high = Math.abs(shown.motion.y) / 2 + 1;
  for (let row = Math.max(0, Math.floor(top - high)); row < Math.min(height, bottom + high); row += 1) {
    for (let column = Math.max(0, Math.floor(left - wide)); column < Math.min(width, right + wide); column += 1) {
      let sum = 0;
      let count = 0;
      for (let look = 0; look < fine * fine; look += 1) {
        const moment = moments[look]! / (fine * fine - 1) - 0.5;
        const x = column + ((look % fine) + 0.5) / fine - moment * shown.motion.x;
        const y = row + (Math.floor(look / fine) + 0.5) / fine - moment * shown.motion.y;
        const depth = wa * x + wb * y + wc;
        const value = lightAt(
          shown,
          ((xa * x + xb * y + xc) / depth - 0.5) * sheet.width,
          ((ya * x + yb * y + yc) / depth - 0.5) * sheet.height,
        );
        if (value < 0) continue;
        sum += value;
        count += 1;
      }
      if (count > 0) light[row * width + column] = (sum + (fine * fine - count) * light[row * width + column]!) / (fine * fine);
    }
  }
}

/** Light from a place on a sheet, or -1 beyond it. */
function lightAt({ bits, fingers, light, slope, shadow }: Shown, x: number, y: number): number {
  const printed = printedAt(bits, x, y);
  if (printed < 0) return -1;
  let back = printed;
  for (const finger of fingers) if (isUnder(finger, x, y)) back = finger.look;
  const share = shadow && x * shadow.x + y * shadow.y > shadow.far ? shadow.share : 1;
  return (back / 0.9) * light * (1 + slope * x) * share;
}
