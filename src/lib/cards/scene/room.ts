import type { Turn } from '../contract.ts';
import { paint, paintSheet, stroke, wall, type Canvas } from './canvas.ts';
import { heldBy, shownAs, truthOf, type Held } from './card.ts';
import { addClutter } from './clutter.ts';
import { dice, type Dice } from './dice.ts';
import { imageOf, lensOf, type Lens, type Spot } from './lens.ts';
import { captured, webcam } from './sensor.ts';
import { moved, type Shot } from './sweep.ts';

/** A class as the camera on the teacher's side sees it: five rows of six, up to forty children, each with a card in the hands. */
export interface Room {
  seed: number;
  width: number;
  height: number;
  camera: number; // its height above the floor, m
  tilt: number; // most degrees askew, about each of three axes
  children: readonly { card: number; turn: Turn }[]; // from the front row to the back, left to right
}

const seats = { beside: 6, apart: 520, first: 2600, behind: 1300 }; // per row, mm between neighbours, to the first row, between rows
const aim = { high: 1150, far: 4600 }; // what the camera is pointed at

interface Child {
  at: Spot; // the middle of the head, in the room: y is the height
  shirt: number;
  stripe: number;
  hair: number;
  skin: number;
  held: Held;
}

/** From the room (y up, z away from the camera's wall) to the camera's own axes. */
function toCamera(camera: number): (spot: Spot) => Spot {
  const slope = Math.atan2(camera * 1000 - aim.high, aim.far);
  const [sine, cosine] = [Math.sin(slope), Math.cos(slope)];
  return ({ x, y, z }) => {
    const down = camera * 1000 - y;
    return { x, y: down * cosine - z * sine, z: z * cosine + down * sine };
  };
}

function childAt(place: number, room: Room, chance: Dice, lens: Lens, seen: (spot: Spot) => Spot): Child {
  const { card, turn } = room.children[place]!;
  const at = {
    x: ((place % seats.beside) - (seats.beside - 1) / 2) * seats.apart + chance.between(-70, 70),
    y: chance.between(960, 1080),
    z: seats.first + Math.floor(place / seats.beside) * seats.behind + chance.between(-150, 150),
  };
  const lift = turn % 2 === 0 ? 105 : 74; // half of the sheet's height as it is held
  const hands = seen({ x: at.x + chance.between(-60, 60), y: at.y + 110 + lift + chance.between(10, 70), z: at.z - 150 });
  return {
    at,
    shirt: chance.between(20, 200),
    stripe: chance.chance(0.3) ? chance.between(20, 200) : -1,
    hair: chance.between(10, 60),
    skin: chance.between(80, 140),
    held: heldBy(chance, card, turn, hands, room.tilt, lens),
  };
}

function paintChild(canvas: Canvas, child: Child, lens: Lens, seen: (spot: Spot) => Spot, sway: Dice, isUp: boolean): Shot['cards'] {
  const shift = 20 * sway.bell();
  const hand = moved(child.held, sway);
  const { x, y, z } = child.at;
  const spot = (right: number, up: number) => imageOf(lens, seen({ x: x + shift + right, y: y + up, z }));
  const scale = lens.focus / seen(child.at).z; // px per mm
  const body = spot(0, -480);
  const { shirt, stripe } = child;
  paint(canvas, body.x, body.y, 170 * scale, 310 * scale, (_, down) => (stripe >= 0 && Math.floor(down * 6) % 2 === 0 ? stripe : shirt));
  const head = spot(0, 0);
  paint(canvas, head.x, head.y, 85 * scale, 115 * scale, (_, down) => (down < -0.25 ? child.hair : child.skin), true);
  if (!isUp) return [];
  const middle = imageOf(lens, hand.pose.at);
  for (const arm of [-1, 1])
    stroke(canvas, spot(arm * 160, -250), { x: middle.x + arm * 95 * scale, y: middle.y + 50 * scale }, 32 * scale, child.shirt * 0.9);
  paintSheet(canvas, shownAs(lens, hand));
  return [truthOf(lens, hand)];
}

/** One picture of the class; the cards that were read already are lowered. */
export function roomShot(room: Room, frame: number, isLowered: (card: number) => boolean = () => false): Shot {
  const { seed, width, height, children } = room;
  const chance = dice(seed);
  const lens = lensOf(width, height, chance.between(65, 78));
  const sensor = webcam(chance, height);
  const seen = toCamera(room.camera);
  const canvas = wall(width, height, chance.between(100, 180), chance.between(-0.5, 0.5), chance.between(-0.3, 0.3));
  addClutter(canvas, chance, 25);
  const pupils = children.map((_, place) => childAt(place, room, chance, lens, seen));
  const moment = dice(seed * 1000 + frame);
  // the back row first: who sits in front hides who sits behind
  const cards = pupils
    .sort((one, other) => other.at.z - one.at.z)
    .flatMap((child) => paintChild(canvas, child, lens, seen, moment, !isLowered(child.held.card)));
  return { grey: captured(canvas, sensor, moment), cards };
}

/** A picture full of things, none of them a card. */
export function clutterShot(seed: number, width: number, height: number): Shot {
  const chance = dice(seed);
  const canvas = wall(width, height, chance.between(90, 190), chance.between(-0.6, 0.6), chance.between(-0.4, 0.4));
  const sensor = webcam(chance, height);
  addClutter(canvas, chance, 160);
  return { grey: captured(canvas, sensor, chance), cards: [] };
}
