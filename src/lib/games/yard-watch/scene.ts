/** Yard Watch drawn: a wordless story, three lamps for the clues, badges for what it is. Compares two states; decides nothing. */
import type Phaser from 'phaser';
import { Badge, pressable } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { nod, pop, puff, rain, sparkle, wiggle } from '../effects.ts';
import { openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import { afterKey, changeOf, frameKey, lamps, marks, panels, verdictSpots, type Change } from './look.ts';
import { clues, verdicts, type Clue, type Verdict, type YardLevel, type YardState } from './state.ts';

type Image = Phaser.GameObjects.Image;
interface Lamp {
  ring: Image;
  sign: Image;
  cross: Image;
}

export const mount: MountScene = async (host, context) => {
  const level = context.level as YardLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new YardWatch(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as YardState, previous as YardState | undefined),
    destroy: () => stage.destroy(),
  };
};

class YardWatch {
  #stage: Stage;
  #context: SceneContext;
  #panels: Record<string, Image> = {};
  #lamps = {} as Record<Clue, Lamp>;
  #verdicts = {} as Record<Verdict, Badge>;
  #marks: { plate: Image; sign: Image }[];

  constructor(stage: Stage, level: YardLevel, context: SceneContext) {
    [this.#stage, this.#context] = [stage, context];
    for (const { id, frames } of level.cases) {
      for (const key of [...frames.map((_, at) => frameKey(id, at)), afterKey(id)]) this.#panels[key] = stage.image(key, 0, 0);
      // the good end is a door to the next story
      pressable(this.#panels[afterKey(id)] as Image, (at) => context.onmove('on', at));
    }
    for (const clue of clues) {
      const lamp = { ring: stage.image('lamp:open', 0, 0), sign: stage.image(`clue:${clue}`, 0, 0), cross: stage.image('cross', 0, 0) };
      pressable(lamp.ring, (at) => context.onmove(clue, at));
      this.#lamps[clue] = lamp;
    }
    for (const id of verdicts) this.#verdicts[id] = new Badge(stage, `verdict:${id}`, (at) => context.onmove(id, at));
    this.#marks = Array.from({ length: 6 }, () => ({
      plate: stage.image('plate', 0, 0).setDepth(10),
      sign: stage.image('mark:again', 0, 0).setDepth(11),
    }));
  }

  draw(now: YardState, before: YardState | undefined): void {
    this.#stage.motions.stop();
    this.#place(now);
    const change = changeOf(now, before);
    if (this.#context.calm || change === 'jumped') return;
    const show: Record<Exclude<Change, 'jumped'>, () => void> = {
      arrived: () => this.#arrive(now),
      looked: () => this.#shine(now, before as YardState),
      judging: () => this.#offer(),
      missed: () => this.#miss(now),
      solved: () => this.#solve(now),
      ended: () => rain(this.#stage),
    };
    show[change]();
  }

  /** Everything at rest in this state. */
  #place(state: YardState): void {
    const { unit } = this.#stage;
    const put = (image: Image, spot: { x: number; y: number; scale: number } | undefined, alpha = 1) =>
      image
        .setVisible(spot !== undefined)
        .setPosition(spot?.x ?? 0, spot?.y ?? 0)
        .setScale((spot?.scale ?? 1) * unit)
        .setAlpha(alpha)
        .setAngle(0);
    const shown = panels(state);
    for (const [key, image] of Object.entries(this.#panels)) put(image, shown[key]);
    const lights = lamps(state);
    for (const clue of clues) {
      const [lamp, spot] = [this.#lamps[clue], lights[clue]];
      put(lamp.ring.setFrame(`lamp:${spot?.light ?? 'open'}`), spot);
      put(lamp.sign, spot, spot?.light === 'dark' ? 0.45 : 1);
      put(lamp.cross, spot?.light === 'dark' ? spot : undefined);
    }
    const badges = verdictSpots(state);
    for (const id of verdicts) this.#verdicts[id].show(badges[id], badges[id]?.isFaded ? 0.45 : 1, badges[id]?.scale);
    const found = marks(state);
    for (const [at, { plate, sign }] of this.#marks.entries()) {
      put(plate, found[at]);
      put(found[at] ? sign.setFrame(`mark:${found[at].clue}`) : sign, found[at]);
    }
  }

  /** The story draws itself, picture after picture; then the lamps nod. */
  #arrive(state: YardState): void {
    const shown = Object.keys(panels(state)).map((key) => this.#panels[key] as Image);
    for (const [at, image] of shown.entries()) this.#pop(image, at * 650);
    for (const [at, clue] of clues.entries()) this.#greet(this.#lamps[clue], shown.length * 650 + at * 120);
  }

  /** The lamp that was asked answers, and the pictures show where. */
  #shine(now: YardState, before: YardState): void {
    const fresh = clues.filter((clue) => lamps(now)[clue]?.light !== lamps(before)[clue]?.light);
    for (const clue of fresh) {
      const spot = lamps(now)[clue];
      if (spot?.light === 'lit') sparkle(this.#stage, spot.x, spot.y);
      else if (spot) puff(this.#stage, spot.x, spot.y);
    }
    for (const [at, mark] of marks(now).entries()) {
      const { plate, sign } = this.#marks[at] ?? {};
      if (fresh.includes(mark.clue)) for (const part of [plate, sign]) if (part) this.#pop(part, 150);
    }
    if (now.phase === 'verdict') this.#offer();
  }

  #offer(): void {
    for (const [at, id] of verdicts.entries()) for (const part of this.#verdicts[id].parts) nod(this.#stage, part, at * 110);
  }

  #miss(now: YardState): void {
    const miss = now.phase === 'verdict' ? now.misses.at(-1) : undefined;
    if (miss === undefined) return;
    for (const part of this.#verdicts[miss].parts) wiggle(this.#stage, part);
    for (const [at] of marks(now).entries()) {
      const { plate, sign } = this.#marks[at] ?? {};
      for (const part of [plate, sign]) if (part) nod(this.#stage, part, 250, 10);
    }
  }

  #solve(now: YardState): void {
    const [key] = Object.keys(panels(now));
    const image = this.#panels[key ?? ''];
    if (!image) return;
    this.#pop(image, 0);
    if (now.told?.tone === 'right') sparkle(this.#stage, image.x, image.y);
  }

  #greet({ ring, sign }: Lamp, delay: number): void {
    for (const part of [ring, sign]) nod(this.#stage, part, delay);
  }

  #pop(image: Image, delay: number): void {
    pop(this.#stage, image, 0.6, 320, delay);
  }
}
