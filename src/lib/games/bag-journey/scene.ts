/** Where does the bag go? drawn: a map, a thing on its way, a flag, and what would have stopped it. Decides nothing. */
import type Phaser from 'phaser';
import type { MountScene, SceneContext } from '../contract.ts';
import { Badge } from '../badge.ts';
import { nod, pop, puff, rain, sparkle } from '../effects.ts';
import { replay, smooth, thereAndBack } from '../motion.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import { blow } from './gusts.ts';
import { Trail } from './trail.ts';
import { heronSpot, isNeverOut, isRun, isTaken, skySpot, stopperSpot, thingAt, unseenRun, type Run, type Spot } from './look.ts';
import { duration, lastIndex, legTicks, roundOf, type BagLevel, type BagState } from './state.ts';

type Image = Phaser.GameObjects.Image;

export const mount: MountScene = async (host, context) => {
  const level = context.level as BagLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new BagJourney(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as BagState, previous as BagState | undefined),
    destroy: () => stage.destroy(),
  };
};

class BagJourney {
  #stage: Stage;
  #level: BagLevel;
  #context: SceneContext;
  #zones: Record<string, Badge> = {};
  #stops: Record<string, Badge> = {};
  #things: Record<string, Image> = {};
  #trail: Trail;
  #carriers: Record<'wind' | 'water', Image>;
  #flag: Image;
  #heron: Image;
  #lens: Phaser.GameObjects.GameObject[] = [];

  constructor(stage: Stage, level: BagLevel, context: SceneContext) {
    [this.#stage, this.#level, this.#context] = [stage, level, context];
    const middle = { x: design.width / 2, y: design.height / 2 };
    stage.image('map', middle.x, middle.y);
    stage.image('ways', middle.x, middle.y);
    stage.image('disc', skySpot.x, skySpot.y).setDepth(8);
    stage.image('sky', skySpot.x, skySpot.y).setDepth(9);
    this.#trail = new Trail(stage);
    this.#heron = stage.image('heron', heronSpot.x, heronSpot.y).setDepth(7);
    this.#carriers = { wind: stage.image('streak', 0, 0).setDepth(14), water: stage.image('ripple', 0, 0).setDepth(14) };
    this.#flag = stage.image('flag', 0, 0).setDepth(16).setOrigin(0.25, 0.94);
    for (const { id } of level.zones) this.#zones[id] = new Badge(stage, `zone:${id}`, (at) => context.onmove(id, at));
    for (const { id } of level.stoppers) this.#stops[id] = new Badge(stage, `stop:${id}`, (at) => context.onmove(id, at));
    for (const { id } of level.rounds) this.#things[id] = stage.image(`thing:${id}`, 0, 0).setDepth(15);
    if (level.lens)
      this.#lens = [
        stage.image('shade', middle.x, middle.y).setDepth(30),
        stage.image('lens', middle.x + 40, middle.y + 40).setDepth(31),
        stage.image('bits', middle.x, middle.y).setDepth(32),
      ];
    blow(stage, level.weather.wind, () => context.calm);
  }

  draw(now: BagState, before: BagState | undefined): void {
    if ('at' in now && before && before.phase === now.phase && before.round === now.round && now.at > before.at) {
      return this.#move(now, now.at);
    }
    this.#stage.motions.stop();
    const run = this.#context.calm ? undefined : unseenRun(now, before);
    if (run) return this.#replay(run, now);
    this.#place(now);
    if (!this.#context.calm && before && before.phase !== now.phase) this.#greet(now);
  }

  /** Shows a whole run that nobody saw, then the state it led to. */
  #replay(run: Run, now: BagState): void {
    this.#place({ ...run, phase: run.stopper === undefined ? 'run' : 'rerun', at: 0 } as BagState);
    const show = (passed: number) => this.#move(run, passed);
    const done = () => {
      this.#place(now);
      this.#greet(now);
    };
    this.#stage.motions.add(replay(duration(run), show, done));
  }

  /** Everything at rest in this state. */
  #place(state: BagState): void {
    const isGuessing = state.phase === 'guess';
    for (const { id, x, y } of this.#level.zones) this.#zones[id]?.show(isGuessing ? { x, y } : undefined);
    for (const { id } of this.#level.stoppers) this.#stops[id]?.show(undefined);
    this.#trail.hide();
    for (const image of [...Object.values(this.#things), this.#flag, ...Object.values(this.#carriers)]) image.setVisible(false);
    this.#heron.setPosition(heronSpot.x, heronSpot.y);
    const isLens = state.phase === 'lens';
    for (const part of this.#lens as Image[]) part.setVisible(isLens);
    if (isGuessing) this.#thingAtRest(state);
    if (!isRun(state)) return;
    const planted = this.#level.zones.find((zone) => zone.id === state.guess);
    this.#flag
      .setVisible(true)
      .setScale(this.#stage.unit)
      .setPosition(planted?.x ?? 0, planted?.y ?? 0);
    if (state.phase === 'stop')
      for (const id of roundOf(state).stoppers) this.#stops[id]?.show(stopperSpot(state, id), state.faded === id ? 0.5 : 1);
    if ('stopper' in state) this.#stops[state.stopper]?.show(stopperSpot(state, state.stopper), 1, 0.8);
    this.#move(state, 'at' in state ? state.at : duration(state));
  }

  #thingAtRest(state: BagState): void {
    const { id, source } = roundOf(state);
    const place = this.#level.places.find((known) => known.id === source);
    this.#things[id]
      ?.setVisible(true)
      .setAlpha(1)
      .setAngle(0)
      .setScale(this.#stage.unit)
      .setPosition(place?.x ?? 0, place?.y ?? 0);
  }

  /** The thing, its trail and what carries it, at a tick of its way. */
  #move(run: Run, tick: number): void {
    const at = thingAt(run, tick, this.#context.calm);
    const thing = this.#things[roundOf(run).id] as Image;
    const end = Math.max(1, lastIndex(run)) * legTicks;
    const isOver = tick >= end || (isNeverOut(run) && tick >= legTicks / 2);
    const isIn = isTaken(run) && isOver;
    thing
      .setVisible(!isIn)
      .setPosition(at.x, at.y)
      .setAngle(at.angle)
      .setScale(this.#stage.unit)
      .setAlpha(isNeverOut(run) && !this.#context.calm ? Math.max(0, 1 - (2 * tick) / legTicks) : 1);
    for (const [by, image] of Object.entries(this.#carriers)) {
      const behind = by === 'wind' ? 58 : 0;
      image
        .setVisible(at.by === by && !isIn)
        .setPosition(at.x - Math.cos(at.heading) * behind, at.y - Math.sin(at.heading) * behind + (by === 'water' ? 26 : 0))
        .setRotation(by === 'wind' ? at.heading : 0)
        .setAlpha(0.9);
    }
    this.#trail.draw(run, Math.min(tick, isNeverOut(run) ? 0 : end));
  }

  /** What a new phase begins with. */
  #greet(state: BagState): void {
    const thing = this.#things[roundOf(state).id] as Image;
    const greetings: Record<BagState['phase'], () => void> = {
      guess: () => {
        nod(this.#stage, thing, 0, 18);
        for (const [at, badge] of Object.values(this.#zones).entries())
          for (const part of badge.parts) nod(this.#stage, part, 300 + at * 120);
      },
      run: () => this.#pop(this.#flag),
      seen: () => (state.told?.tone === 'right' ? sparkle : puff)(this.#stage, thing.x, thing.y),
      stop: () => {
        for (const [at, id] of roundOf(state).stoppers.entries())
          for (const part of this.#stops[id]?.parts ?? []) nod(this.#stage, part, at * 120);
      },
      rerun: () => {
        if ('stopper' in state) for (const part of this.#stops[state.stopper]?.parts ?? []) this.#pop(part);
      },
      held: () => {
        if ('stopper' in state) this.#glad(stopperSpot(state, state.stopper));
      },
      lens: () => {
        const [, lens, bits] = this.#lens as Image[];
        if (lens) this.#pop(lens);
        if (bits) this.#float(bits);
      },
      finished: () => {
        rain(this.#stage);
        if ('stopper' in state) this.#glad(stopperSpot(state, state.stopper));
      },
    };
    greetings[state.phase]();
  }

  #glad(spot: Spot): void {
    sparkle(this.#stage, spot.x, spot.y);
    nod(this.#stage, this.#heron, 350, 20); // nothing floats on: the heron likes it
    nod(this.#stage, this.#heron, 700, 14);
  }

  #pop(image: Image): void {
    pop(this.#stage, image, 0.3, 260);
  }

  /** On and on, as in water. */
  #float(image: Image): void {
    const { y } = image;
    const show = (at: number) => void image.setY(y - 10 * at).setAngle(12 * at - 6);
    this.#stage.motions.add({ duration: 4400, repeat: Infinity, ease: thereAndBack(smooth), show });
  }
}
