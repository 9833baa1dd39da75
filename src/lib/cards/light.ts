import { across } from './bits.ts';
import { paperSpots, type Cells } from './sample.ts';

/** Brightness that grows evenly over the square: light comes from one side. */
interface Slope {
  middle: number;
  right: number; // more per cell to the right
  down: number; // more per cell downwards
}
/** A place on the square, in cells from its top left. */
interface Spot {
  u: number;
  v: number;
}

/** Of the looks at the white paper, the darkest are fingers, letters and shadows: this share of them is left out. */
const notPaper = 0.3;
/** Of the looks at the black border, the brightest are fingers: this share is left out. */
const notBorder = 0.15;
/** Least difference between what is left of paper and border, of 255. */
const leastContrast = 12;
/** Cells of the border that may look white: of 28. */
const mostBad = 4;

const centre = across / 2;
const at = ({ middle, right, down }: Slope, { u, v }: Spot) => middle + right * (u - centre) + down * (v - centre);
const spots: readonly Spot[] = Array.from({ length: across * across }, (_, cell) => ({
  u: (cell % across) + 0.5,
  v: Math.floor(cell / across) + 0.5,
}));
const isBorder = ({ u, v }: Spot) => Math.min(u, v) < 1 || Math.max(u, v) > across - 1;
const border = spots.flatMap((spot, cell) => (isBorder(spot) ? [cell] : []));
const borderSpots = border.map((cell) => spots[cell]!);

/** The slope nearest to the values from `least` to `most` (least squares; where these lie on one line, flat). */
function slopeOf(places: readonly Spot[], values: Float32Array, least: number, most: number): Slope {
  let [count, u0, v0, mean] = [0, 0, 0, 0];
  for (let sample = 0; sample < values.length; sample += 1) {
    const value = values[sample]!;
    if (value < least || value > most) continue;
    count += 1;
    u0 += places[sample]!.u;
    v0 += places[sample]!.v;
    mean += value;
  }
  u0 /= count;
  v0 /= count;
  mean /= count;
  let [uu, uv, vv, ux, vx] = [0, 0, 0, 0, 0];
  for (let sample = 0; sample < values.length; sample += 1) {
    const value = values[sample]!;
    if (value < least || value > most) continue;
    const u = places[sample]!.u - u0;
    const v = places[sample]!.v - v0;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    ux += u * (value - mean);
    vx += v * (value - mean);
  }
  const whole = uu * vv - uv * uv;
  const right = whole > 1 ? (ux * vv - vx * uv) / whole : 0;
  const down = whole > 1 ? (vx * uu - ux * uv) / whole : 0;
  return { middle: mean + right * (centre - u0) + down * (centre - v0), right, down };
}

/** The value that a share of the values does not exceed. */
const sharePoint = (values: Float32Array, share: number) => values.slice().sort()[Math.round((values.length - 1) * share)]!;

/** The cells of the square between black (0) and white (1), whatever the light, or nothing if there is no black border on white paper. */
export function evened({ inside, around }: Cells): Float32Array | undefined {
  const rim = Float32Array.from(border, (cell) => inside[cell]!);
  const [darkest, brightest] = [sharePoint(rim, 1 - notBorder), sharePoint(around, notPaper)];
  if (brightest - darkest < leastContrast) return undefined;
  const black = slopeOf(borderSpots, rim, 0, darkest);
  const white = slopeOf(paperSpots, around, brightest, 255);
  const out = inside.map((value, cell) => {
    const dark = at(black, spots[cell]!);
    return (value - dark) / Math.max(leastContrast / 2, at(white, spots[cell]!) - dark);
  });
  return border.filter((cell) => out[cell]! > 0.5).length > mostBad ? undefined : out;
}
