import type { Grey, Measures } from './contract.ts';

/** Every so many pixels one is looked at: a few thousand tell enough of a picture. */
const stride = 3;
/** Darkest and brightest share of the pixels that the contrast leaves out. */
const rim = 0.05;
/** The steepest share of steps that tell whether something is in focus: an edge of paper is rare in a picture. */
const steepest = 0.005;

/** The value below which a share of what was counted lies. */
function below(counts: Uint32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const at = counts.findIndex((count) => (sum += count) > share * total);
  return at < 0 ? counts.length - 1 : at;
}

/** Brightness, contrast and focus of a frame, for "too dark" and "wipe the lens". */
export function measuresOf({ width, height, data }: Grey): Measures {
  const levels = new Uint32Array(256);
  const steps = new Uint32Array(256);
  let [light, count] = [0, 0];
  for (let y = 0; y < height; y += stride) {
    for (let at = y * width; at < (y + 1) * width - 1; at += stride) {
      const value = data[at]!;
      light += value;
      count += 1;
      levels[value]! += 1;
      steps[Math.abs(value - data[at + 1]!)]! += 1;
    }
  }
  const contrast = below(levels, 1 - rim) - below(levels, rim);
  return {
    light: count === 0 ? 0 : light / count,
    contrast,
    sharpness: contrast === 0 ? 0 : Math.min(1, below(steps, 1 - steepest) / contrast),
  };
}
