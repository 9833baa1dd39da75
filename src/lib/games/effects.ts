/** Movements that several games share. None of them is used in calm mode. */
import type Phaser from 'phaser';
import { svg, type Art } from './drawings.ts';
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
  stage.scene.tweens.addCounter({
    from: 0,
    to: 1,
    delay,
    duration,
    ease: 'Sine.easeInOut',
    onUpdate: (tween) => {
      const at = tween.getValue() ?? 0;
      const mix = (a: number, b: number) => a + (b - a) * at;
      image.setPosition(mix(from.x, to.x), mix(from.y, to.y) - lift * 4 * at * (1 - at));
      image.setScale(mix(from.scale, to.scale) * stage.unit);
    },
    ...(then ? { onComplete: then } : {}),
  });
}

/** A picture that appears, moves and is gone: the grain of sparkles, puffs and confetti. */
function grain(stage: Stage, key: string, from: Place, to: Place, duration: number, delay: number, turn: number): void {
  const image = stage.image(key, from.x, from.y).setDepth(50).setVisible(false);
  image.setScale(from.scale * stage.unit);
  stage.scene.tweens.add({
    targets: image,
    x: to.x,
    y: to.y,
    scale: to.scale * stage.unit,
    angle: turn,
    alpha: { from: 1, to: 0, ease: 'Quad.easeIn' },
    ease: 'Quad.easeOut',
    delay,
    duration,
    onStart: () => image.setVisible(true),
    onComplete: () => image.destroy(),
    onStop: () => image.destroy(),
  });
}

/** Stars all round: this went well. */
export function sparkle(stage: Stage, x: number, y: number): void {
  for (let n = 0; n < 10; n += 1) {
    const angle = (n / 10) * Math.PI * 2;
    const far = n % 2 ? 70 : 105;
    const to = { x: x + Math.cos(angle) * far, y: y + Math.sin(angle) * far, scale: n % 2 ? 0.5 : 0.9 };
    grain(stage, stars[n % stars.length] as string, { x, y, scale: 0.2 }, to, 620, 0, 120);
  }
}

/** A soft cloud: not here. */
export function puff(stage: Stage, x: number, y: number): void {
  for (let n = 0; n < 6; n += 1) {
    const angle = (n / 6) * Math.PI * 2 + 0.3;
    grain(stage, 'fx-puff', { x, y, scale: 0.5 }, { x: x + Math.cos(angle) * 52, y: y + Math.sin(angle) * 30, scale: 1.2 }, 480, 0, 0);
  }
}

/** Stars rain once over the whole stage: the level is done. */
export function rain(stage: Stage): void {
  for (let n = 0; n < 28; n += 1) {
    const x = ((n * 137) % design.width) + 10;
    const to = { x: x + ((n * 53) % 80) - 40, y: design.height * 0.55 + ((n * 71) % 220), scale: 1 };
    grain(stage, stars[n % stars.length] as string, { x, y: -30, scale: 0.9 }, to, 1500, (n * 61) % 700, 200);
  }
}

/** A small joyful nod of something that stands. */
export function nod(stage: Stage, image: Image, delay = 0, height = 12): void {
  stage.scene.tweens.add({ targets: image, y: image.y - height, delay, duration: 130, ease: 'Quad.easeOut', yoyo: true });
}

/** A wiggle from side to side. */
export function wiggle(stage: Stage, image: Image): void {
  stage.scene.tweens.add({
    targets: image,
    angle: { from: -7, to: 7 },
    duration: 90,
    yoyo: true,
    repeat: 2,
    onComplete: () => image.setAngle(0),
  });
}
