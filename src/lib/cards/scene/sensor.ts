import type { Grey } from '../contract.ts';
import type { Canvas } from './canvas.ts';
import { dice, type Dice } from './dice.ts';
import { throughJpeg } from './jpeg.ts';

/** What lens and camera make of the light. */
export interface Sensor {
  blur: number; // of the lens, spread in px
  grain: number; // noise in the dark, of 255
  shot: number; // noise that grows with the light: variance per unit of it
  crisp: number; // how much the camera sharpens, 0 not at all
  dim: number; // darker in the corners of the picture, 0-1
  quality: number; // of its JPEG
}

/** A webcam of an old laptop, each a bit different. A larger picture comes from the same lens, so its blur is wider in px. */
export function webcam(chance: Dice, height: number): Sensor {
  return {
    blur: chance.between(0.6, 1) * (height > 720 ? 1.25 : 1),
    grain: chance.between(1, 3),
    shot: chance.between(0.02, 0.08),
    crisp: chance.chance(0.6) ? chance.between(0.2, 0.8) : 0,
    dim: chance.between(0, 0.3),
    quality: Math.round(chance.between(60, 85)),
  };
}

/** Each row blurred along itself; beyond its ends as at its ends. */
function blurRows(from: Float32Array, to: Float32Array, width: number, weights: number[]): void {
  const reach = (weights.length - 1) / 2;
  const line = new Float32Array(width + 2 * reach);
  for (let start = 0; start < from.length; start += width) {
    line.fill(from[start]!, 0, reach);
    line.set(from.subarray(start, start + width), reach);
    line.fill(from[start + width - 1]!, reach + width);
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap += 1) sum += weights[tap]! * line[x + tap]!;
      to[start + x] = sum;
    }
  }
}

/** Each column blurred along itself, row by row because that is how they lie in memory. */
function blurColumns(from: Float32Array, to: Float32Array, width: number, weights: number[]): void {
  const reach = (weights.length - 1) / 2;
  const last = from.length / width - 1;
  for (let y = 0; y <= last; y += 1) {
    for (let tap = -reach; tap <= reach; tap += 1) {
      const start = Math.min(last, Math.max(0, y + tap)) * width;
      const weight = weights[tap + reach]!;
      for (let x = 0, at = y * width; x < width; x += 1, at += 1) to[at]! += weight * from[start + x]!;
    }
  }
}

function blurred(light: Float32Array, width: number, spread: number): Float32Array {
  const reach = Math.ceil(2.5 * spread);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * spread * spread)));
  const total = bell.reduce((sum, one) => sum + one, 0);
  const weights = bell.map((weight) => weight / total);
  const half = new Float32Array(light.length);
  const whole = new Float32Array(light.length);
  blurRows(light, half, width, weights);
  blurColumns(half, whole, width, weights);
  return whole;
}

/** Throws of noise, made once; each picture begins somewhere else in them. */
const bells = (() => {
  const chance = dice(5);
  return Float32Array.from({ length: 1 << 16 }, () => chance.bell());
})();

function addNoise(light: Float32Array, { grain, shot }: Sensor, chance: Dice): void {
  // another place in the throws every so often, so that no pattern repeats
  const stretch = 4096;
  for (let start = 0; start < light.length; start += stretch) {
    const end = Math.min(light.length, start + stretch);
    let at = Math.floor(chance.between(0, bells.length));
    for (let pixel = start; pixel < end; pixel += 1, at += 1) {
      const value = Math.min(255, light[pixel]!);
      light[pixel] = value + bells[at & 0xffff]! * Math.sqrt(grain * grain + shot * value);
    }
  }
}

/** The picture that the camera gives. */
export function captured({ width, height, light }: Canvas, sensor: Sensor, chance: Dice): Grey {
  const dim = sensor.dim / (width * width + height * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const down = (2 * y - height) * (2 * y - height);
    for (let right = -width; right < width; right += 2, at += 1) light[at]! *= 1 - dim * (right * right + down);
  }
  const seen = blurred(light, width, sensor.blur);
  addNoise(seen, sensor, chance);
  if (sensor.crisp > 0) {
    const soft = blurred(seen, width, 0.8);
    for (let at = 0; at < seen.length; at += 1) seen[at] = seen[at]! + sensor.crisp * (seen[at]! - soft[at]!);
  }
  throughJpeg(seen, width, height, sensor.quality);
  const data = new Uint8Array(seen.length);
  for (let at = 0; at < data.length; at += 1) data[at] = Math.max(0, Math.min(255, seen[at]! + 0.5));
  return { width, height, data };
}
