/**
 * The one door to Phaser: a game in an element, opened with its pictures drawn sharp for this screen, closed without a trace.
 * All places are in units of the design size.
 */
import type Phaser from 'phaser';
import { drawn, type Art } from './drawings.ts';
import { Motions } from './motion.ts';
import { restWhenStill, wake } from './rest.ts';

export const design = { width: 960, height: 540 };

export interface Stage {
  scene: Phaser.Scene;
  motions: Motions;
  unit: number; // the scale at which a picture has its design size
  /** One of the pictures; another one is shown by `setFrame`. */
  image(key: string, x: number, y: number): Phaser.GameObjects.Image;
  destroy(): void;
}

export async function openStage(host: HTMLElement, art: Record<string, Art>): Promise<Stage> {
  const ratio = sharpness(host);
  // Phaser is the largest file of the app: the pictures are drawn while it is on its way
  const [{ default: kit }, sheet] = await Promise.all([import('phaser'), drawn(art, ratio)]);
  return new Promise((resolve, reject) => {
    const game = new kit.Game({
      type: kit.CANVAS, // why: src/README.md
      // Phaser would keep its own for later, and with it all that listens to it: each game that was left, and its page
      canvas: document.createElement('canvas'),
      parent: host,
      width: design.width * ratio,
      height: design.height * ratio,
      scale: { mode: kit.Scale.FIT, autoCenter: kit.Scale.CENTER_BOTH },
      backgroundColor: '#fdf8ee',
      // centred by its margins, not once more as a word; and no black box until something is drawn, which a window behind another waits for
      canvasStyle: 'display: block; visibility: hidden',
      banner: false,
      audio: { noAudio: true },
      // an old tablet draws every second frame, and stays cool
      fps: { limit: (navigator.hardwareConcurrency || 4) <= 4 ? 30 : 60 },
      disableContextMenu: true,
      autoFocus: false,
      // a tap on a dialog above the picture is not a tap on what lies below it
      input: { windowEvents: false, keyboard: false, gamepad: false, mouse: { preventDefaultWheel: false }, touch: { capture: false } },
      scene: {
        create(this: Phaser.Scene) {
          const texture = this.textures.addCanvas('sheet', sheet.canvas);
          for (const [key, { x, y, width, height }] of Object.entries(sheet.places)) texture?.add(key, 0, x, y, width, height);
          this.cameras.main.setOrigin(0, 0).setZoom(ratio);
          const motions = new Motions();
          this.events.on('update', () => motions.step(performance.now()));
          restWhenStill(game, motions, host);
          const unit = 1 / sheet.ratio;
          resolve({
            scene: this,
            motions,
            unit,
            image: (key, x, y) => this.add.image(x, y, 'sheet', key).setScale(unit),
            destroy: () => close(game, host),
          });
        },
      },
    });
    game.events.once('postrender', () => game.canvas.style.removeProperty('visibility'));
    // Phaser itself looks only twice a second, and a cut picture in between is ugly
    const watcher = new ResizeObserver(() => wake(host));
    watcher.observe(host);
    game.events.once('destroy', () => watcher.disconnect());
    if (!game.isBooted) reject(new Error('the game did not boot'));
  });
}

/** Phaser takes itself down at its next frame. */
function close(game: Phaser.Game, host: HTMLElement): void {
  game.destroy(true);
  wake(host);
}

/** Pixels for each design unit: enough for the element's size on this screen, never more than twice. */
function sharpness(host: HTMLElement): number {
  const { width, height } = host.getBoundingClientRect();
  const fit = Math.min(width / design.width, height / design.height) * (window.devicePixelRatio || 1);
  return Math.min(2, Math.max(1, Math.ceil(fit * 2) / 2));
}
