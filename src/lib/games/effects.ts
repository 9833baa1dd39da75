/** Movements that several games share. None of them is used in calm mode. */
import type Phaser from 'phaser';
import { svg, type Art } from './drawings.ts';
import { slower, smooth, springy, thereAndBack, toward } from './motion.ts';
import { design, type Stage } from './stage.ts';

type Image = Phaser.GameObjects.Image;
export interface Place {
  x: number;
  y: number;
  scale: number; // 1 is the picture's design size
}

const star = (fill: string) =>
  svg(48, 48, `<path fill="${fill}" d="M24 2c3 13 7 18 20 22-13 4-17 9-20 22-3-13-7-18-20-22C17 20 21 15 24 2Z"/>`);
/** Pictures the effects draw with. */
export const effectArt: Record<string, Art> = {
  'fx-sun': { address: star('#f7c548'), width: 30, height: 30 },
  'fx-grass': { address: star('#6fb35f'), width: 30, height: 30 },
  'fx-sky': { address: star('#4ba3e3'), width: 30, height: 30 },
  'fx-clay': { address: star('#e08a5f'), width: 30, height: 30 },
  'fx-puff': {
    address: svg(48, 48, '<circle fill="#f3e8d2" cx="24" cy="24" r="22"/><circle fill="#fff" cx="22" cy="22" r="17"/>'),
    width: 40,
    height: 40,
  },
};
const stars = Object.keys(effectArt).filter((key) => key !== 'fx-puff');

/** Moves a picture in an arc; resolves nothing, calls `then` at the end. */
export function arc(stage: Stage, image: Image, to: Place, lift: number, duration: number, then?: () => void, delay = 0): void {
  const from = { x: image.x, y: image.y, scale: image.scale / stage.unit };
  stage.motions.add({
    duration,
    delay,
    ease: smooth,
    show: (at) => {
      const mix = (a: number, b: number) => a + (b - a) * at;
      image.setPosition(mix(from.x, to.x), mix(from.y, to.y) - lift * 4 * at * (1 - at));
      image.setScale(mix(from.scale, to.scale) * stage.unit);
    },
    ...(then ? { done: then } : {}),
  });
}

/** A picture that appears, moves and is gone. */
interface Grain {
  key: string;
  from: Place;
  to: Place;
  delay: number; // ms
  turn: number; // degrees
}

/** Pictures that have had their turn, for the next burst: to make and destroy a dozen at once is a frame that stutters. */
const resting = new WeakMap<Phaser.Scene, Image[]>();

/** Sparkles, puffs and confetti: all grains in one motion. */
function burst(stage: Stage, duration: number, grains: Grain[]): void {
  const { scene, unit, motions } = stage;
  const spare = resting.get(scene) ?? [];
  resting.set(scene, spare);
  const images = grains.map(({ key }) => (spare.pop()?.setFrame(key) ?? stage.image(key, 0, 0).setDepth(50)).setVisible(false));
  const length = duration + Math.max(...grains.map(({ delay }) => delay));
  const rest = () => void spare.push(...images.splice(0).map((image) => image.setVisible(false)));
  const show = (part: number) =>
    images.forEach((image, n) => {
      const { from, to, delay, turn } = grains[n] as Grain;
      const at = (part * length - delay) / duration;
      if (!image.setVisible(at >= 0 && at < 1).visible) return;
      const eased = slower(at);
      const mix = (start: number, end: number) => start + (end - start) * eased;
      image
        .setPosition(mix(from.x, to.x), mix(from.y, to.y))
        .setScale(mix(from.scale, to.scale) * unit)
        .setAngle(turn * eased)
        .setAlpha(1 - at * at);
    });
  motions.add({ duration: length, show, done: rest, stopped: rest });
}

const round = (n: number, of: number, x: number, y: number) => ({
  x: Math.cos((n / of) * Math.PI * 2) * x,
  y: Math.sin((n / of) * Math.PI * 2) * y,
});
const starOf = (n: number) => stars[n % stars.length] as string;
const some = (count: number, grain: (n: number) => Grain): Grain[] => Array.from({ length: count }, (_, n) => grain(n));

/** Stars all round: this went well. */
export function sparkle(stage: Stage, x: number, y: number): void {
  burst(
    stage,
    620,
    some(10, (n) => {
      const far = round(n, 10, n % 2 ? 70 : 105, n % 2 ? 70 : 105);
      const to = { x: x + far.x, y: y + far.y, scale: n % 2 ? 0.5 : 0.9 };
      return { key: starOf(n), from: { x, y, scale: 0.2 }, to, delay: 0, turn: 120 };
    }),
  );
}

/** A soft cloud: not here. */
export function puff(stage: Stage, x: number, y: number): void {
  burst(
    stage,
    480,
    some(6, (n) => {
      const far = round(n + 0.3, 6, 52, 30);
      return { key: 'fx-puff', from: { x, y, scale: 0.5 }, to: { x: x + far.x, y: y + far.y, scale: 1.2 }, delay: 0, turn: 0 };
    }),
  );
}

/** Stars rain once over the whole stage: the level is done. */
export function rain(stage: Stage): void {
  burst(
    stage,
    1500,
    some(28, (n) => {
      const x = ((n * 137) % design.width) + 10;
      const to = { x: x + ((n * 53) % 80) - 40, y: design.height * 0.55 + ((n * 71) % 220), scale: 1 };
      return { key: starOf(n), from: { x, y: -30, scale: 0.9 }, to, delay: (n * 61) % 700, turn: 200 };
    }),
  );
}

/** A small joyful nod of something that stands. */
export function nod(stage: Stage, image: Image, delay = 0, height = 12): void {
  stage.motions.add({ duration: 260, delay, ease: thereAndBack(slower), show: toward(image, { y: image.y - height }) });
}

/** A wiggle from side to side. */
export function wiggle(stage: Stage, image: Image): void {
  stage.motions.add({
    duration: 180,
    repeat: 2,
    show: (at) => void image.setAngle(7 * Math.sin(at * Math.PI * 2)),
  });
}

/** Comes out of nothing, from this part of its size to what it has now. */
export function pop(stage: Stage, image: Image, part: number, duration: number, delay = 0): void {
  const { scale, alpha } = image;
  image.setScale(scale * part).setAlpha(0);
  const stopped = () => void image.setScale(scale).setAlpha(alpha);
  stage.motions.add({ duration, delay, ease: springy, show: toward(image, { scale, alpha }), stopped });
}
