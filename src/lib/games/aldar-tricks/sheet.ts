/** One poster: paper, what it is about, and its signs; several pictures that move as one. */
import type Phaser from 'phaser';
import { pressable } from '../badge.ts';
import type { Stage } from '../stage.ts';
import type { signs, Spot } from './look.ts';

type Image = Phaser.GameObjects.Image;
type Sign = ReturnType<typeof signs>[number];

export class Sheet {
  readonly spot: Spot = { x: 0, y: 0, scale: 1 };
  readonly signs: { shine: Image; sign: Image }[];
  #unit: number;
  #paper: Image;
  #subject: Image;
  #shown: readonly Sign[] = [];

  constructor(stage: Stage, subject: string, onpress: (at: number) => void) {
    this.#unit = stage.unit;
    this.#paper = stage.image('sheet', 0, 0);
    this.#subject = stage.image(subject, 0, 0);
    this.signs = Array.from({ length: 3 }, () => ({ shine: stage.image('shine', 0, 0), sign: stage.image(subject, 0, 0) }));
    pressable(this.#paper, onpress);
  }

  show(spot: Spot | undefined, subject: string | undefined, shown: readonly Sign[]): void {
    this.#shown = spot ? shown : [];
    for (const part of [this.#paper, this.#subject]) part.setVisible(spot !== undefined);
    if (subject !== undefined) this.#subject.setFrame(subject);
    for (const [at, { shine, sign }] of this.signs.entries()) {
      const one = this.#shown[at];
      shine.setVisible(one?.shines === true).setAngle(0);
      sign.setVisible(one !== undefined).setAngle(0);
      if (one) sign.setFrame(`sign:${one.picture}`).setAlpha(one.isPale ? 0.4 : 1);
    }
    if (spot) this.move(spot);
  }

  move({ x, y, scale }: Spot): void {
    Object.assign(this.spot, { x, y, scale });
    const lone = this.#shown.length === 0; // on a heap only the subject is seen, larger
    this.#paper.setPosition(x, y).setScale(scale * this.#unit);
    this.#subject.setPosition(x, y - (lone ? 12 : 70) * scale).setScale((lone ? 1.35 : 1) * scale * this.#unit);
    for (const [at, { shine, sign }] of this.signs.entries()) {
      const one = this.#shown[at];
      for (const part of [shine, sign]) if (one) part.setPosition(x + one.x * scale, y + one.y * scale).setScale(scale * this.#unit);
    }
  }
}
