/** A picture on a white disc that can be pressed: a zone to guess, a stopper to place. */
import type Phaser from 'phaser';
import type { Stage } from '../stage.ts';
import type { Spot } from './look.ts';

export class Badge {
  readonly parts: Phaser.GameObjects.Image[];
  #unit: number;
  constructor(stage: Stage, key: string, onpress: (at: number) => void) {
    this.#unit = stage.unit;
    this.parts = [stage.image('disc', 0, 0).setDepth(20), stage.image(key, 0, 0).setDepth(21)];
    // a press counts where it began, and on release
    let isPressed = false;
    const disc = this.parts[0] as Phaser.GameObjects.Image;
    disc.setInteractive({ useHandCursor: true });
    disc.on('pointerdown', () => (isPressed = true));
    disc.on('pointerout', () => (isPressed = false));
    disc.on('pointerup', (pointer: Phaser.Input.Pointer) => {
      if (isPressed) onpress(pointer.event.timeStamp);
      isPressed = false;
    });
  }
  show(spot: Spot | undefined, alpha = 1, scale = 1): void {
    for (const part of this.parts)
      part
        .setVisible(spot !== undefined)
        .setPosition(spot?.x ?? 0, (spot?.y ?? 0) - (part === this.parts[1] ? 1 : 0))
        .setAlpha(alpha)
        .setScale(scale * this.#unit);
  }
}
