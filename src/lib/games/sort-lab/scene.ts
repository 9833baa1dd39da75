/** Sort Lab drawn: a belt brings things, stands take them. Compares two states and shows what changed; decides nothing. */
import type Phaser from 'phaser';
import lab from 'picture:scene-lab';
import { pressable } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { arc, nod, pop, puff, rain, sparkle, wiggle } from '../effects.ts';
import { smooth } from '../motion.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf, beltTile } from './art.ts';
import { allItems, beltTop, changeOf, isOffered, minis, mouthOf, poses, sizes, standTop, standX, type Change } from './look.ts';
import type { SortLevel, SortState } from './rules.ts';

type Image = Phaser.GameObjects.Image;
interface Stand {
  board: Image;
  way: Image;
}

export const mount: MountScene = async (host, context) => {
  const level = context.level as SortLevel;
  const stage = await openStage(host, artOf(level, context.pictures, lab));
  const view = new SortLab(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as SortState, previous as SortState | undefined),
    destroy: () => stage.destroy(),
  };
};

class SortLab {
  #stage: Stage;
  #level: SortLevel;
  #context: SceneContext;
  #stands: Record<string, Stand> = {};
  #things: Record<string, Image> = {};
  #minis: Record<string, Image> = {};
  #belt: Image[] = [];

  constructor(stage: Stage, level: SortLevel, context: SceneContext) {
    this.#stage = stage;
    this.#level = level;
    this.#context = context;
    stage.image('lab', design.width / 2, design.height / 2);
    for (let x = 0; x <= design.width + beltTile.width; x += beltTile.width) {
      // a hair wider than its place, so that no gap opens while it rolls
      this.#belt.push(stage.image('belt', x, beltTop + beltTile.height / 2).setScale(stage.unit * 1.01, stage.unit));
    }
    for (const { id } of level.ways) this.#stands[id] = this.#stand(id);
    for (const { id } of allItems(level)) {
      this.#minis[id] = stage.image(`mini:${id}`, 0, 0).setVisible(false);
      this.#things[id] = stage.image(`thing:${id}`, 0, 0).setDepth(10).setVisible(false);
      pressable(this.#things[id] as Image, (at) => this.#context.onmove('apart', at));
    }
  }

  draw(now: SortState, before: SortState | undefined): void {
    this.#stage.motions.stop();
    const change = changeOf(now, before);
    if (this.#context.calm || change === 'jumped') return this.#place(now);
    if (before) this.#place(before);
    const show: Record<Exclude<Change, 'jumped'>, () => void> = {
      arrived: () => this.#arrive(now, 0),
      sorted: () => this.#sort(now, before as SortState),
      missed: () => this.#miss(now),
      apart: () => this.#takeApart(now),
    };
    show[change]();
  }

  #stand(id: string): Stand {
    const x = standX(this.#level, id);
    const board = this.#stage.image('stand', x, standTop + sizes.standHeight / 2);
    const way = this.#stage.image(`way:${id}`, x, standTop + 74);
    pressable(board, (at) => this.#context.onmove(id, at));
    return { board, way };
  }

  /** Everything at rest in this state. */
  #place(state: SortState): void {
    const { unit } = this.#stage;
    for (const [id, pose] of Object.entries(poses(state))) {
      this.#things[id]
        ?.setPosition(pose.x, pose.y)
        .setScale(pose.scale * unit)
        .setVisible(pose.isShown)
        .setAlpha(1)
        .setAngle(0);
    }
    const placed = minis(state);
    for (const [id, image] of Object.entries(this.#minis)) {
      const at = placed[id];
      image
        .setVisible(at !== undefined)
        .setPosition(at?.x ?? 0, at?.y ?? 0)
        .setScale(unit);
    }
    this.#light(state);
    for (const [at, tile] of this.#belt.entries()) tile.x = at * beltTile.width;
  }

  #light(state: SortState): void {
    for (const [id, { board, way }] of Object.entries(this.#stands)) {
      const alpha = isOffered(state, id) ? 1 : 0.4;
      board.setAlpha(alpha < 1 ? 0.85 : 1).setAngle(0);
      way
        .setAlpha(alpha)
        .setAngle(0)
        .setPosition(standX(this.#level, id), standTop + 74);
    }
  }

  /** The belt rolls and brings what comes next; then the open stands nod. */
  #arrive(state: SortState, delay: number): void {
    if (delay === 0) this.#place(state);
    if (state.phase === 'finished') return rain(this.#stage);
    const thing = this.#things[state.item] as Image;
    const to = poses(state)[state.item];
    if (!to) return;
    const isNew = !thing.visible || delay === 0;
    const from = isNew ? -110 : thing.x;
    if (isNew)
      thing
        .setPosition(from, to.y)
        .setVisible(true)
        .setScale(to.scale * this.#stage.unit);
    this.#roll(to.x - from, delay);
    arc(this.#stage, thing, to, 0, 650, () => this.#invite(state), delay);
  }

  #roll(distance: number, delay: number): void {
    this.#stage.motions.add({
      delay,
      duration: 650,
      ease: smooth,
      show: (at) => {
        const moved = (at * distance) % beltTile.width;
        for (const [at, tile] of this.#belt.entries()) tile.x = (at - 1) * beltTile.width + moved;
      },
    });
  }

  #invite(state: SortState): void {
    this.#place(state);
    const open = this.#level.ways.filter((way) => isOffered(state, way.id));
    for (const [at, way] of open.entries()) nod(this.#stage, this.#stands[way.id]?.way as Image, at * 110);
    if (state.phase === 'apart') wiggle(this.#stage, this.#things[state.item] as Image);
  }

  #sort(now: SortState, before: SortState): void {
    const went = now.sorted.at(-1);
    if (!went || before.phase === 'finished') return this.#place(now);
    const mouth = mouthOf(this.#level, went.way);
    const thing = this.#things[went.item] as Image;
    arc(this.#stage, thing, mouth, 90, 560, () => {
      thing.setVisible(false);
      const mini = this.#minis[went.item] as Image;
      const spots = minis(now);
      for (const [id, at] of Object.entries(spots)) this.#minis[id]?.setPosition(at.x, at.y).setVisible(true);
      pop(this.#stage, mini, 0.2, 260);
      const way = this.#stands[went.way]?.way as Image;
      wiggle(this.#stage, way);
      if (now.told?.tone === 'right') sparkle(this.#stage, way.x, way.y);
      this.#light(now);
    });
    this.#arrive(now, 620);
  }

  /** To the wrong stand, and gently back. */
  #miss(now: SortState): void {
    const way = now.phase === 'deciding' ? now.misses.at(-1) : undefined;
    if (now.phase !== 'deciding' || way === undefined) return this.#place(now);
    const thing = this.#things[now.item] as Image;
    const mouth = mouthOf(this.#level, way);
    arc(this.#stage, thing, { ...mouth, y: mouth.y - 30, scale: 0.6 }, 80, 460, () => {
      puff(this.#stage, mouth.x, mouth.y - 10);
      this.#light(now);
      const home = poses(now)[now.item];
      if (home) arc(this.#stage, thing, home, 60, 620, () => this.#place(now), 120);
    });
  }

  #takeApart(now: SortState): void {
    const target = poses(now);
    const middle = { x: design.width / 2, y: 162 };
    puff(this.#stage, middle.x, middle.y);
    for (const image of Object.values(this.#things)) image.setVisible(false);
    for (const [id, pose] of Object.entries(target)) {
      if (!pose.isShown || pose.x < 0) continue;
      const image = (this.#things[id] as Image)
        .setVisible(true)
        .setPosition(middle.x, middle.y)
        .setScale(0.4 * this.#stage.unit);
      arc(this.#stage, image, pose, 70, 520, id === (now.phase === 'finished' ? '' : now.item) ? () => this.#invite(now) : undefined);
    }
  }
}
