/** What can be pressed in a scene, and a picture on a white disc that can. */
import type Phaser from 'phaser';
import { svg, type Art } from './drawings.ts';
import type { Stage } from './stage.ts';

export const discSize = 88;
const disc = svg(
  discSize,
  discSize,
  '<circle cx="44" cy="47" r="40" fill="#1d2b53" fill-opacity=".18"/><circle cx="44" cy="43" r="40" fill="#fffdf7"/><circle cx="44" cy="43" r="38" stroke="#c4532b" stroke-width="4"/>',
);

export const badgeArt: Record<string, Art> = { disc: { address: disc, width: discSize, height: discSize } };

/** A press counts where it began, and on release. `at` is the time stamp of its event. */
export function pressable(image: Phaser.GameObjects.Image, onpress: (at: number) => void): void {
  let isPressed = false;
  image.setInteractive({ useHandCursor: true });
  image.on('pointerdown', () => (isPressed = true));
  image.on('pointerout', () => (isPressed = false));
  image.on('pointerup', (pointer: Phaser.Input.Pointer) => {
    if (isPressed) onpress(pointer.event.timeStamp);
    isPressed = false;
  });
}

export class Badge {
  readonly parts: Phaser.GameObjects.Image[];
  #unit: number;
  constructor(stage: Stage, key: string, onpress: (at: number) => void) {
    this.#unit = stage.unit;
    this.parts = [stage.image('disc', 0, 0).setDepth(20), stage.image(key, 0, 0).setDepth(21)];
    pressable(this.parts[0] as Phaser.GameObjects.Image, onpress);
  }
  show(spot: { x: number; y: number } | undefined, alpha = 1, scale = 1): void {
    for (const part of this.parts)
      part
        .setVisible(spot !== undefined)
        .setPosition(spot?.x ?? 0, (spot?.y ?? 0) - (part === this.parts[1] ? 1 : 0))
        .setAlpha(alpha)
        .setScale(scale * this.#unit);
  }
}
