/** The storm over the friend: a sun, a cloud before it, rain and gloom, all as strong as the chat is mean. */
import type Phaser from 'phaser';
import { smooth, springy, thereAndBack, toward } from '../motion.ts';
import { design, type Stage } from '../stage.ts';
import { cloudAt, sunAt } from './look.ts';

type Image = Phaser.GameObjects.Image;

const dropY = (at: number): number => cloudAt.y + 92 + (at % 3) * 26;

export class Weather {
  #stage: Stage;
  #gloom: Image;
  #cloud: Image;
  #drops: Image[];

  constructor(stage: Stage) {
    this.#stage = stage;
    stage.image('sun', sunAt.x, sunAt.y);
    this.#gloom = stage.image('gloom', design.width / 2, design.height / 2);
    this.#drops = Array.from({ length: 7 }, (_, at) => stage.image('drop', cloudAt.x - 84 + at * 28, 0));
    this.#cloud = stage.image('cloud', cloudAt.x, cloudAt.y);
  }

  /** `force`: 0 is a clear sky, 1 the storm as it began. */
  place(force: number): void {
    this.#gloom.setAlpha(Math.min(0.42, force * 0.34));
    this.#cloud
      .setVisible(force > 0)
      .setPosition(cloudAt.x, cloudAt.y)
      .setScale((0.55 + force * 0.55) * this.#stage.unit);
    for (const [at, drop] of this.#drops.entries())
      drop
        .setVisible(force > at * 0.13)
        .setY(dropY(at))
        .setAlpha(0.85);
  }

  /** Moves for a while, then rests as `place` puts it, so that an old tablet stays cool. */
  drizzle(force: number): void {
    const { motions } = this.#stage;
    for (const [at, drop] of this.#drops.filter((one) => one.visible).entries())
      motions.add({
        delay: at * 170,
        duration: 1500 - force * 300,
        repeat: 3,
        show: (part) => drop.setY(cloudAt.y + 60 + part * 130).setAlpha(0.9 - part * 0.8),
        done: () => drop.setY(dropY(at)).setAlpha(0.85),
      });
    motions.add({ duration: 3000, repeat: 1, ease: thereAndBack(smooth), show: (part) => this.#cloud.setX(cloudAt.x + part * 10) });
  }

  /** It was fed. */
  swell(): void {
    const { scale } = this.#cloud;
    this.#cloud.setScale(scale * 0.85);
    this.#stage.motions.add({ delay: 420, duration: 520, ease: springy, show: toward(this.#cloud, { scale }) });
  }
}
