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

/** Blurs along lines of the picture: `step` from one pixel to the next, `count` of them in a line. */
function blurLines(
  from: Float32Array,
  to: Float32Array,
  starts: number,
  stride: number,
  count: number,
  step: number,
  weights: number[],
): void {
  const reach = (weights.length - 1) / 2;
  for (let line = 0; line < starts; line += 1) {
    for (let at = 0; at < count; at += 1) {
      let sum = 0;
      for (let tap = -reach; tap <= reach; tap += 1) {
        const place = Math.min(count - 1, Math.max(0, at + tap));
        sum += weights[tap + reach]! * from[line * stride + place * step]!;
      }
      to[line * stride + at * step] = sum;
    }
  }
}

function blurred(light: Float32Array, width: number, height: number, spread: number): Float32Array {
  const reach = Math.ceil(2.5 * spread);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * spread * spread)));
  const weights = bell.map((weight) => weight / bell.reduce((sum, one) => sum + one, 0));
  const half = new Float32Array(light.length);
  const whole = new Float32Array(light.length);
  blurLines(light, half, height, width, width, 1, weights);
  blurLines(half, whole, width, 1, height, width, weights);
  return whole;
}

/** Throws of noise, made once; each picture begins somewhere else in them. */
const bells = (() => {
  const chance = dice(5);
  return Float32Array.from({ length: 1 << 16 }, () => chance.bell());
})();

function addNoise(light: Float32Array, { grain, shot }: Sensor, chance: Dice): void {
  let at = 0;
  for (let pixel = 0; pixel < light.length; pixel += 1) {
    // another place in the throws every so often, so that no pattern repeats
    if (pixel % 4096 === 0) at = Math.floor(chance.between(0, bells.length));
    const value = Math.min(255, light[pixel]!);
    light[pixel] = value + bells[(at + pixel) & 0xffff]! * Math.sqrt(grain * grain + shot * value);
  }
}

/** The picture that the camera gives. */
export function captured({ width, height, light }: Canvas, sensor: Sensor, chance: Dice): Grey {
  const corner = width * width + height * height;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      light[at] = light[at]! * (1 - (sensor.dim * ((2 * x - width) ** 2 + (2 * y - height) ** 2)) / corner);
    }
  }
  const seen = blurred(light, width, height, sensor.blur);
  addNoise(seen, sensor, chance);
  if (sensor.crisp > 0) {
    const soft = blurred(seen, width, height, 0.8);
    for (let at = 0; at < seen.length; at += 1) seen[at] = seen[at]! + sensor.crisp * (seen[at]! - soft[at]!);
  }
  throughJpeg(seen, width, height, sensor.quality);
  return { width, height, data: Uint8Array.from(seen, (value) => Math.max(0, Math.min(255, Math.round(value)))) };
}
