/** The letter on the desk and one card of evidence beside it: each is several pictures that move as one. */
import type Phaser from 'phaser';
import { pressable } from '../badge.ts';
import type { Stage } from '../stage.ts';
import type { Spot } from './look.ts';
import type { Check, Stamp } from './state.ts';

type Image = Phaser.GameObjects.Image;

/** What a letter is made of, for a tween over `spot` to move all of it. */
export class Letter {
  readonly spot: Spot = { x: 0, y: 0, scale: 1 };
  readonly stamp: Image;
  #unit: number;
  #paper: Image;
  #subject: Image;

  constructor(stage: Stage, subject: string, onpress: (at: number) => void) {
    this.#unit = stage.unit;
    this.#paper = stage.image('letter', 0, 0).setDepth(10);
    this.#subject = stage.image(subject, 0, 0).setDepth(11);
    this.stamp = stage.image('stamp:pass', 0, 0).setDepth(12).setAngle(-12);
    pressable(this.#paper, onpress);
  }

  show(spot: Spot | undefined, subject?: string, stamp?: Stamp): void {
    for (const part of [this.#paper, this.#subject]) part.setVisible(spot !== undefined).setAlpha(1);
    this.stamp.setVisible(spot !== undefined && stamp !== undefined).setAlpha(1);
    if (subject !== undefined) this.#subject.setFrame(subject);
    if (stamp !== undefined) this.stamp.setFrame(`stamp:${stamp}`);
    if (spot) this.move(spot);
  }

  move({ x, y, scale }: Spot): void {
    Object.assign(this.spot, { x, y, scale });
    this.#paper.setPosition(x, y).setScale(scale * this.#unit);
    this.#subject.setPosition(x, y - 10 * scale).setScale(scale * this.#unit);
    this.stamp.setPosition(x + 78 * scale, y + 44 * scale).setScale(1.25 * scale * this.#unit);
  }
}

export class Card {
  readonly parts: Image[];
  #unit: number;
  #face: Image;
  #sign: Image;
  #shown: Image;

  constructor(stage: Stage, check: Check, onpress: (at: number) => void) {
    this.#unit = stage.unit;
    this.#face = stage.image('card:closed', 0, 0);
    this.#sign = stage.image(`check:${check}`, 0, 0);
    this.#shown = stage.image(`check:${check}`, 0, 0);
    this.parts = [this.#face, this.#sign, this.#shown];
    pressable(this.#face, onpress);
  }

  /** Closed it shows its question large; open, what was found, with the question small in a corner. */
  show(spot: (Spot & { isOpen: boolean }) | undefined, shown?: string): void {
    const { x, y, scale, isOpen } = spot ?? { x: 0, y: 0, scale: 1, isOpen: false };
    const place = (image: Image, dx: number, dy: number, size: number, isShown: boolean) =>
      image
        .setVisible(spot !== undefined && isShown)
        .setPosition(x + dx * scale, y + dy * scale)
        .setScale(size * scale * this.#unit)
        .setAlpha(1);
    place(this.#face.setFrame(isOpen ? 'card:open' : 'card:closed'), 0, 0, 1, true);
    if (shown !== undefined) this.#shown.setFrame(shown);
    place(this.#shown, 6, 12, 1, isOpen);
    place(this.#sign, isOpen ? -42 : 0, isOpen ? -50 : -3, isOpen ? 0.44 : 1, true);
  }
}
