/** Calm Kite drawn: a child, a string, a kite that breathes. Holding a finger on it leads the breath; watching does as well. */
import type Phaser from 'phaser';
import type { MountScene, SceneContext } from '../contract.ts';
import { replay } from '../motion.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import { partAt } from './flight.ts';
import { childSpot, kiteAt, stringTo, suns, unseenFlight } from './look.ts';
import type { KiteLevel, KiteState } from './state.ts';

type Image = Phaser.GameObjects.Image;

export const mount: MountScene = async (host, context) => {
  const level = context.level as KiteLevel;
  const stage = await openStage(host, artOf(level.sky));
  const view = new CalmKite(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as KiteState, previous as KiteState | undefined),
    destroy: () => stage.destroy(),
  };
};

class CalmKite {
  #stage: Stage;
  #context: SceneContext;
  #kite: Image;
  #string: Phaser.GameObjects.Graphics;
  #suns: Image[];
  #clouds: Image[];
  #state: KiteState | undefined;
  #isHeld = false;

  constructor(stage: Stage, level: KiteLevel, context: SceneContext) {
    [this.#stage, this.#context] = [stage, context];
    const sky = stage.image('sky', design.width / 2, design.height / 2);
    this.#clouds = [
      { x: 130, y: 92 },
      { x: 420, y: 150 },
      { x: 760, y: 214 },
    ].map(({ x, y }) => stage.image('cloud', x, y).setAlpha(level.sky === 'sea' ? 0.18 : 0.9));
    this.#string = stage.scene.add.graphics().setDepth(4);
    stage.image('child', childSpot.x, childSpot.y).setDepth(5);
    this.#kite = stage.image('kite', 0, 0).setDepth(6);
    this.#suns = Array.from({ length: level.breaths }, () => stage.image('sun:open', 0, 0).setDepth(7));
    this.#holdable(sky);
  }

  draw(now: KiteState, before: KiteState | undefined): void {
    const flight = unseenFlight(now, before);
    this.#state = now;
    this.#stage.motions.stop();
    if (flight > 0) return this.#fly(now, flight);
    this.#place(now);
  }

  /** The whole flight of a class, breath after breath; the breath is the content, so calm mode keeps it. */
  #fly(now: KiteState, ticks: number): void {
    const { seed, level } = now;
    const show = (passed: number) => this.#place({ seed, level, ...partAt(level.breaths, passed) });
    this.#stage.motions.add(replay(ticks, show, () => this.#place(now)));
  }

  #place(state: KiteState): void {
    const isMoving = 'at' in state && !this.#context.calm;
    const sway = isMoving ? (state.breath * 330 + state.at + (state.phase === 'out' ? 120 : 0)) / 16 : 0;
    const { x, y, angle } = kiteAt(state, sway);
    this.#kite.setPosition(x, y).setAngle(angle);
    if (isMoving) for (const [at, cloud] of this.#clouds.entries()) cloud.x = ((130 + at * 310 + sway * 4) % (design.width + 240)) - 60;
    this.#string.clear().lineStyle(3, 0xfffdf7, 0.95).beginPath();
    for (const [at, spot] of stringTo({ x: x - 30, y: y + 34 }).entries())
      if (at === 0) this.#string.moveTo(spot.x, spot.y);
      else this.#string.lineTo(spot.x, spot.y);
    this.#string.strokePath();
    for (const [at, { isDone, ...spot }] of suns(state).entries())
      this.#suns[at]?.setFrame(isDone ? 'sun:done' : 'sun:open').setPosition(spot.x, spot.y);
  }

  /** A finger that goes down breathes in, and out when it is lifted. A short tap lets the breath go its own way. */
  #holdable(sky: Image): void {
    const phase = () => this.#state?.phase;
    sky.setInteractive({ useHandCursor: true });
    sky.on('pointerdown', (pointer: Phaser.Input.Pointer) => {
      this.#isHeld = phase() === 'ready' || phase() === 'out';
      if (this.#isHeld) this.#context.onmove('go', pointer.event.timeStamp);
    });
    sky.on('pointerup', (pointer: Phaser.Input.Pointer) => {
      if (this.#isHeld && phase() === 'in') this.#context.onmove('go', pointer.event.timeStamp);
      this.#isHeld = false;
    });
    sky.on('pointerout', () => (this.#isHeld = false));
  }
}
