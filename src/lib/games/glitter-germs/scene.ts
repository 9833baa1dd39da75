/** Glitter Germs drawn: two rooms of animals that meet, glitter that passes on, and a count below. Decides nothing. */
import type Phaser from 'phaser';
import { Badge } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { nod, rain, sparkle } from '../effects.ts';
import { replay, springy, toward } from '../motion.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import { maxRuns } from './evidence.ts';
import * as look from './look.ts';
import { moves } from './offers.ts';
import { countOf, crowd } from './rooms.ts';
import { runTicks } from './rules.ts';
import { guesses, verdicts, type GermsLevel, type GermsState } from './state.ts';

type Image = Phaser.GameObjects.Image;
interface Room {
  animals: Image[];
  stars: Image[];
  dots: Image[][]; // a row for each run
}

export const mount: MountScene = async (host, context) => {
  const level = context.level as GermsLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new GlitterGerms(stage, context);
  return {
    draw: (state, previous) => view.draw(state as GermsState, previous as GermsState | undefined),
    destroy: () => stage.destroy(),
  };
};

class GlitterGerms {
  #stage: Stage;
  #context: SceneContext;
  #rooms: Record<look.Side, Room>;
  #signs: { plate: Image; sign: Image }[];
  #options: Record<string, Badge> = {};

  constructor(stage: Stage, context: SceneContext) {
    [this.#stage, this.#context] = [stage, context];
    stage.image('lab', design.width / 2, design.height / 2);
    this.#rooms = { without: this.#room('without'), with: this.#room('with') };
    const { x, y } = look.signSpot('without');
    stage.image('none', x, y).setDepth(3);
    this.#signs = [0, 1].map(() => ({ plate: stage.image('sign', 0, 0).setDepth(3), sign: stage.image('sign', 0, 0).setDepth(4) }));
    for (const id of [...guesses, ...verdicts, 'skip', 'on'])
      this.#options[id] = new Badge(stage, `option:${id}`, (at) => context.onmove(id, at));
  }

  #room(side: look.Side): Room {
    const { x, y } = look.roomSpot(side);
    const twelve = <Made>(make: (at: number) => Made): Made[] => Array.from({ length: crowd }, (_, at) => make(at));
    this.#stage.image('room', x, y);
    return {
      animals: twelve((at) => this.#stage.image(`animal:${at}`, 0, 0).setDepth(5)),
      stars: twelve(() => this.#stage.image('star', 0, 0).setDepth(6)),
      dots: Array.from({ length: maxRuns }, () => twelve(() => this.#stage.image('dot:open', 0, 0).setDepth(4))),
    };
  }

  draw(now: GermsState, before: GermsState | undefined): void {
    if (now.phase === 'run' && before?.phase === 'run' && now.at > before.at) return this.#move(now, now.at);
    this.#stage.motions.stop();
    this.#place(now);
    if (this.#context.calm) return;
    if (look.isUnseenRun(now, before)) return this.#replay(now);
    this.#greet(now, before);
  }

  /** Everything at rest in this state. */
  #place(state: GermsState): void {
    const signs = look.signsOf(state);
    for (const [at, { plate, sign }] of this.#signs.entries()) {
      const key = signs[at];
      const { x, y } = look.signSpot('with', at, signs.length);
      for (const part of [plate, sign]) part.setVisible(key !== undefined).setPosition(x, y);
      if (key) sign.setFrame(key);
    }
    const offered = moves(state);
    for (const [id, badge] of Object.entries(this.#options)) {
      const at = offered.findIndex((option) => option.id === id);
      badge.show(at < 0 ? undefined : look.optionSpot(at, offered.length), offered[at]?.faded ? 0.45 : 1);
    }
    this.#count(state);
    this.#move(state, look.tickOf(state));
  }

  /** A row of dots for each run that is over. */
  #count(state: GermsState): void {
    const over = state.phase === 'run' ? state.runs.slice(0, -1) : state.runs;
    const counts = over.map((run) => countOf(state.level, run));
    for (const side of look.sides)
      for (const [row, dots] of this.#rooms[side].dots.entries()) {
        const count = counts[row];
        const spots = look.dotSpots(side, over.length - 1 - row);
        for (const [at, dot] of dots.entries())
          dot
            .setVisible(count !== undefined)
            .setFrame(count && at < count[side] ? 'dot:full' : 'dot:open')
            .setPosition(spots[at]?.x ?? 0, spots[at]?.y ?? 0);
      }
  }

  /** Animals and glitter at a tick of the last run. */
  #move(state: GermsState, tick: number): void {
    const run = state.runs.at(-1);
    const held = look.glitterAt(state.level, run, tick);
    for (const side of look.sides) {
      const { animals, stars } = this.#rooms[side];
      for (const [at, animal] of animals.entries()) {
        const { x, y } = look.animalAt(state.level, run, side, at, tick, this.#context.calm);
        const star = stars[at];
        animal.setPosition(x, y);
        const isNew = star && !star.visible && held[side].has(at);
        star?.setVisible(held[side].has(at)).setPosition(x + 22, y - 20);
        if (star && isNew && tick > 0 && state.phase === 'run' && !this.#context.calm) this.#pop(star);
      }
    }
  }

  #pop(star: Image): void {
    const { unit } = this.#stage;
    star.setScale(0.2 * unit);
    this.#stage.motions.add({ duration: 260, ease: springy, show: toward(star, { scale: unit }), stopped: () => star.setScale(unit) });
  }

  /** Shows a run that nobody saw, then its count. */
  #replay(now: GermsState): void {
    const ticks = runTicks(now.level);
    this.#count({ ...now, phase: 'run', at: 0 });
    const show = (passed: number) => this.#move(now, passed);
    this.#stage.motions.add(replay(ticks, show, () => this.#place(now)));
  }

  #greet(now: GermsState, before: GermsState | undefined): void {
    if (now.phase === 'finished') return rain(this.#stage);
    if (now.phase === 'done' && before?.phase === 'judge') {
      const { x, y } = look.signSpot('with');
      if (now.told?.tone === 'right') sparkle(this.#stage, x, y);
      for (const [at, animal] of this.#rooms.with.animals.entries()) nod(this.#stage, animal, at * 40, 10);
      return;
    }
    if (before?.phase === now.phase) return;
    for (const [at, { id }] of moves(now).entries()) for (const part of this.#options[id]?.parts ?? []) nod(this.#stage, part, at * 110);
  }
}
