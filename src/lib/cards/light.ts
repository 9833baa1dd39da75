import { across } from './bits.ts';
import type { Cells } from './sample.ts';

/** Brightness that grows evenly over the square: light comes from one side. */
interface Slope {
  middle: number;
  right: number; // more per cell to the right
  down: number; // more per cell downwards
}
interface Sample {
  u: number; // in cells from the left
  v: number; // in cells from the top
  value: number;
}

/** Of the looks at the white paper, the darkest are fingers, letters and shadows: this share of them is left out. */
const notPaper = 0.3;
/** Of the looks at the black border, the brightest are fingers: this share is left out. */
const notBorder = 0.15;
/** Least difference of paper and border, of 255. */
const leastContrast = 18;
/** Cells of the border that may look white: of 28. */
const mostBad = 4;

const centre = across / 2;
const middleOf = (samples: readonly Sample[]) => samples.reduce((sum, { value }) => sum + value, 0) / samples.length;
const at = ({ middle, right, down }: Slope, u: number, v: number) => middle + right * (u - centre) + down * (v - centre);

/** The slope nearest to some samples (least squares; where they lie on one line, flat). */
function slopeOf(samples: readonly Sample[]): Slope {
  const count = samples.length;
  const mean = middleOf(samples);
  let [u0, v0] = [0, 0];
  for (const { u, v } of samples) [u0, v0] = [u0 + u / count, v0 + v / count];
  let [uu, uv, vv, ux, vx] = [0, 0, 0, 0, 0];
  for (const { u, v, value } of samples) {
    uu += (u - u0) ** 2;
    uv += (u - u0) * (v - v0);
    vv += (v - v0) ** 2;
    ux += (u - u0) * (value - mean);
    vx += (v - v0) * (value - mean);
  }
  const whole = uu * vv - uv * uv;
  const [right, down] = whole > 1 ? [(ux * vv - vx * uv) / whole, (vx * uu - ux * uv) / whole] : [0, 0];
  return { middle: mean + right * (centre - u0) + down * (centre - v0), right, down };
}

const isBorder = (row: number, column: number) => Math.min(row, column) === 0 || Math.max(row, column) === across - 1;

function borderOf(inside: Float32Array): Sample[] {
  const border: Sample[] = [];
  for (let row = 0; row < across; row += 1) {
    for (let column = 0; column < across; column += 1) {
      if (isBorder(row, column)) border.push({ u: column + 0.5, v: row + 0.5, value: inside[row * across + column]! });
    }
  }
  return border;
}

/** The cells of the square between black (0) and white (1), whatever the light, or nothing if there is no black border on white paper. */
export function evened({ inside, around }: Cells): Float32Array | undefined {
  const border = borderOf(inside);
  const darkest = border.toSorted((one, other) => one.value - other.value).slice(0, Math.round(border.length * (1 - notBorder)));
  const brightest = around.toSorted((one, other) => other.value - one.value).slice(0, Math.round(around.length * (1 - notPaper)));
  if (middleOf(brightest) - middleOf(darkest) < leastContrast) return undefined;
  const [black, white] = [slopeOf(darkest), slopeOf(brightest)];
  const even = (value: number, u: number, v: number) => {
    const dark = at(black, u, v);
    return (value - dark) / Math.max(leastContrast / 2, at(white, u, v) - dark);
  };
  if (border.filter(({ u, v, value }) => even(value, u, v) > 0.5).length > mostBad) return undefined;
  return inside.map((value, cell) => even(value, (cell % across) + 0.5, Math.floor(cell / across) + 0.5));
}
