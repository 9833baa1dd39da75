/** The dots a thing leaves behind on its way. */
import type Phaser from 'phaser';
import type { Stage } from '../stage.ts';
import { trail, type Run } from './look.ts';

export class Trail {
  #stage: Stage;
  #dots: Phaser.GameObjects.Image[] = [];
  #steps: ReturnType<typeof trail> = [];
  #path: unknown;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  hide(): void {
    for (const dot of this.#dots) dot.setVisible(false);
  }

  draw(run: Run, tick: number): void {
    if (this.#path !== run.path) {
      this.#path = run.path;
      this.#steps = trail(run.level, run.path);
      for (const [at, step] of this.#steps.entries()) {
        this.#dots[at] ??= this.#stage.image('dot', 0, 0).setDepth(6);
        this.#dots[at].setPosition(step.x, step.y);
      }
    }
    for (const [at, dot] of this.#dots.entries()) {
      const step = this.#steps[at];
      dot.setVisible(step !== undefined && step.tick < tick);
    }
  }
}
