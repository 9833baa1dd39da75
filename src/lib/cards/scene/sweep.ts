import type { Grey, Quad, Turn } from '../contract.ts';
import { shuffle } from '../../base/random.ts';
import { paintSheet, wall } from './canvas.ts';
import { heldBy, shownAs, truthOf, type Held } from './card.ts';
import { addClutter } from './clutter.ts';
import { dice } from './dice.ts';
import { lensOf } from './lens.ts';
import { captured, webcam } from './sensor.ts';

/** Two dozen cards at one distance in front of all kinds of things: how far does the detector read? */
export interface Sweep {
  seed: number;
  width: number;
  height: number;
  metres: number;
  tilt: number; // most degrees askew, about each of three axes
}
export interface Shot {
  grey: Grey;
  cards: { card: number; turn: Turn; square: Quad }[]; // what is in the picture; the black square's corners from its printed top left
}

const [columns, rows] = [6, 4];
const turns: readonly Turn[] = [0, 1, 2, 3];
export const allCards = Array.from({ length: 40 }, (_, at) => at + 1);

/** One picture; with another `frame` the same children a moment later, for hands are never still. */
export function sweepShot({ seed, width, height, metres, tilt }: Sweep, frame = 0): Shot {
  const chance = dice(seed);
  const lens = lensOf(width, height, chance.between(65, 78));
  const sensor = webcam(chance, height);
  const [level, right, down] = [chance.between(90, 190), chance.between(-0.6, 0.6), chance.between(-0.4, 0.4)];
  const canvas = wall(width, height, level, right, down);
  addClutter(canvas, chance, 60);
  const numbers = shuffle(allCards, seed);
  const held = Array.from({ length: columns * rows }, (_, place) => {
    const deep = metres * 1000 * chance.between(0.97, 1.03);
    const across = ((place % columns) + chance.between(0.35, 0.65)) / columns - 0.5;
    const along = (Math.floor(place / columns) + chance.between(0.35, 0.65)) / rows - 0.5;
    const at = { x: (across * width * deep) / lens.focus, y: (along * height * deep) / lens.focus, z: deep };
    return heldBy(chance, numbers[place]!, chance.pick(turns), at, tilt, lens);
  });
  const moment = dice(seed * 1000 + frame);
  const now = held.map((one) => (frame === 0 ? one : moved(one, moment)));
  for (const one of now) paintSheet(canvas, shownAs(lens, one));
  return { grey: captured(canvas, sensor, moment), cards: now.map((one) => truthOf(lens, one)) };
}

/** The same hands a moment later. */
export function moved(held: Held, moment: ReturnType<typeof dice>): Held {
  const { at, yaw, pitch, roll } = held.pose;
  return {
    ...held,
    pose: {
      at: { x: at.x + 15 * moment.bell(), y: at.y + 15 * moment.bell(), z: at.z },
      yaw: yaw + 4 * moment.bell(),
      pitch: pitch + 4 * moment.bell(),
      roll: roll + 4 * moment.bell(),
    },
    motion: { x: moment.bell(), y: moment.bell() },
  };
}
