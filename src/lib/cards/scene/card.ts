import type { Quad, Turn } from '../contract.ts';
import type { Shown } from './canvas.ts';
import type { Dice } from './dice.ts';
import { axesOf, imageOf, type Lens, type Pose } from './lens.ts';
import { bitsOfCard, fingersOf, sheet, type Finger } from './sheet.ts';

/** A card in a child's hands. */
export interface Held {
  card: number;
  turn: Turn;
  pose: Pose; // besides the quarter turn
  fingers: Finger[];
  light: number; // on white paper
  slope: number;
  shadow: Shown['shadow'] | undefined;
  motion: Shown['motion'];
}

/** Corners in the picture of the sheet, or of a box round its middle, from the printed top left; sides in mm. */
function cornersOf(lens: Lens, { turn, pose }: Held, wide: number, high: number): Quad {
  const { right, down } = axesOf({ ...pose, roll: pose.roll + 90 * turn });
  const { x, y, z } = pose.at;
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([h = 0, v = 0]) => {
    const [across, along] = [(h * wide) / 2, (v * high) / 2];
    return imageOf(lens, {
      x: x + across * right.x + along * down.x,
      y: y + across * right.y + along * down.y,
      z: z + across * right.z + along * down.z,
    });
  }) as Quad;
}

/** Somebody's way to hold a card: up to `most` degrees askew about each axis, in some light, some still, some not. */
export function heldBy(chance: Dice, card: number, turn: Turn, at: Pose['at'], most: number, lens: Lens): Held {
  const shade = chance.between(0, 2 * Math.PI);
  const speed = chance.between(0, 2) * (lens.height > 720 ? 1.5 : 1);
  const way = chance.between(0, 2 * Math.PI);
  return {
    card,
    turn,
    pose: { at, yaw: chance.between(-most, most), pitch: chance.between(-most, most), roll: chance.between(-most, most) },
    fingers: fingersOf(chance),
    light: chance.between(110, 250),
    slope: chance.between(-0.0015, 0.0015),
    shadow: chance.chance(0.2)
      ? { x: Math.cos(shade), y: Math.sin(shade), far: chance.between(-50, 50), share: chance.between(0.5, 0.8) }
      : undefined,
    motion: { x: speed * Math.cos(way), y: speed * Math.sin(way) },
  };
}

export const shownAs = (lens: Lens, held: Held): Shown => ({
  bits: bitsOfCard(held.card),
  corners: cornersOf(lens, held, sheet.width, sheet.height),
  fingers: held.fingers,
  light: held.light,
  slope: held.slope,
  ...(held.shadow && { shadow: held.shadow }),
  motion: held.motion,
});

/** What a perfect reader would say of it. */
export const truthOf = (lens: Lens, held: Held) => ({
  card: held.card,
  turn: held.turn,
  square: cornersOf(lens, held, sheet.square, sheet.square),
});
