/** One helper's house: far, with its door open, busy, or lit because somebody listens. */
import type Phaser from 'phaser';
import { pressable } from '../badge.ts';
import type { Stage } from '../stage.ts';
import { houseOf, houseSpot, isTelling, type HouseLook } from './look.ts';
import type { HelperLevel, HelperState } from './state.ts';

type Image = Phaser.GameObjects.Image;

export class House {
  readonly face: Image;
  #id: string;
  #y: number;
  #walls: Record<HouseLook, Image>;
  #clock: Image;

  constructor(stage: Stage, level: HelperLevel, id: string, onpress: (at: number) => void) {
    const { x, y } = houseSpot(level, id);
    const wall = (kind: HouseLook) => stage.image(`house:${kind}`, x, y);
    [this.#id, this.#y] = [id, y + 17];
    this.#walls = { far: wall('far'), open: wall('open'), busy: wall('busy'), lit: wall('lit') };
    this.face = stage.image(`helper:${id}`, x, this.#y);
    this.#clock = stage.image('busy', x + 48, y - 14);
    pressable(this.#walls.open, onpress);
  }

  place(state: HelperState): void {
    const [now, isShown] = [houseOf(state, this.#id), isTelling(state)];
    const isFaded = state.phase === 'helper' && state.faded === this.#id;
    for (const [kind, wall] of Object.entries(this.#walls)) wall.setVisible(isShown && kind === now).setAlpha(isFaded ? 0.5 : 1);
    this.face
      .setVisible(isShown && now !== 'far')
      .setAlpha(now === 'busy' || isFaded ? 0.45 : 1)
      .setY(this.#y);
    this.#clock.setVisible(isShown && now === 'busy');
  }
}
