import { expect, test } from 'vitest';
import { pop, rain, sparkle } from './effects.ts';
import { Motions } from './motion.ts';
import type { Stage } from './stage.ts';

/** As much of an image as the effects touch. */
class Picture {
  x = 0;
  y = 0;
  scale = 1;
  alpha = 1;
  angle = 0;
  visible = true;
  key: string;
  constructor(key: string) {
    this.key = key;
  }
  #set = (values: Partial<Picture>) => Object.assign(this, values);
  setFrame = (key: string) => this.#set({ key });
  setDepth = () => this;
  setVisible = (visible: boolean) => this.#set({ visible });
  setPosition = (x: number, y: number) => this.#set({ x, y });
  setScale = (scale: number) => this.#set({ scale });
  setAngle = (angle: number) => this.#set({ angle });
  setAlpha = (alpha: number) => this.#set({ alpha });
}

function stageOf() {
  const made: Picture[] = [];
  const image = (key: string) => made[made.push(new Picture(key)) - 1];
  const motions = new Motions();
  return { stage: { scene: {}, unit: 0.5, motions, image } as unknown as Stage, motions, made };
}

test('what pops up and is cut short stands as it should in the end', () => {
  const { stage, motions } = stageOf();
  const picture = Object.assign(new Picture('kite'), { scale: 0.5, alpha: 0.4 });
  pop(stage, picture as never, 0.1, 300);
  expect([picture.scale, picture.alpha]).toEqual([0.05, 0]);
  motions.step(0);
  motions.step(100);
  motions.stop();
  expect([picture.scale, picture.alpha]).toEqual([0.5, 0.4]);
});

test('stars are gone at their end and when they are cut short, and the next burst takes the same pictures', () => {
  const { stage, motions, made } = stageOf();
  sparkle(stage, 100, 100);
  motions.step(0);
  motions.step(300);
  expect(made.length).toBe(10);
  expect(made.every((star) => star.visible)).toBe(true);
  motions.stop();
  expect(made.some((star) => star.visible)).toBe(false);
  sparkle(stage, 200, 200);
  motions.step(1000);
  motions.step(5000);
  expect(motions.areOver).toBe(true);
  expect(made.some((star) => star.visible)).toBe(false);
  expect(made.length).toBe(10);
  rain(stage);
  expect(made.length).toBe(28);
});
