/** Aldar Köse's theatre drawn: tricks come out of his bag, posters hang on the stage, sheep look on. Compares two states; decides nothing. */
import type Phaser from 'phaser';
import { Badge, pressable } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { arc, nod, pop, puff, rain, sparkle, wiggle } from '../effects.ts';
import { springy, toward } from '../motion.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import * as look from './look.ts';
import { verdictsOf } from './offers.ts';
import { Sheet } from './sheet.ts';
import type { BagLevel, BagState, Trick, Verdict } from './state.ts';

type Image = Phaser.GameObjects.Image;

export const mount: MountScene = async (host, context) => {
  const level = context.level as BagLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new Theatre(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as BagState, previous as BagState | undefined),
    destroy: () => stage.destroy(),
  };
};

class Theatre {
  #stage: Stage;
  #level: BagLevel;
  #context: SceneContext;
  #aldar: Image;
  #bag: Image;
  #bundles = {} as Record<Trick, { bundle: Image; plate: Image; trick: Image }>;
  #sheet: Sheet;
  #verdicts = {} as Record<Verdict, Badge>;
  #found: { plate: Image; sign: Image };
  #headings: { bag: Image; flag: Image };
  #heaps: { sheet: Sheet; again: Image }[];
  #sheep: Image[];

  constructor(stage: Stage, level: BagLevel, context: SceneContext) {
    [this.#stage, this.#level, this.#context] = [stage, level, context];
    stage.image('theatre', design.width / 2, design.height / 2);
    this.#aldar = stage.image('aldar', 0, 0);
    stage.image('booth', look.aldarAt.x, look.aldarAt.y + 136);
    this.#bag = stage.image('bag', look.bagAt.x, look.bagAt.y);
    const image = (key: string) => stage.image(key, 0, 0);
    for (const trick of level.tricks) {
      const parts = { bundle: image('bundle'), plate: image('plate'), trick: image(`big:${trick}`) };
      pressable(parts.bundle, (at) => context.onmove(trick, at));
      this.#bundles[trick] = parts;
    }
    // an understood poster is a door to the next one
    this.#sheet = new Sheet(stage, `subject:${level.posters[0]?.id ?? ''}`, (at) => context.onmove('on', at));
    for (const verdict of verdictsOf({ level }))
      this.#verdicts[verdict] = new Badge(stage, `verdict:${verdict}`, (at) => context.onmove(verdict, at));
    this.#found = { plate: image('plate').setDepth(24), sign: image('big:honest').setDepth(25) };
    this.#headings = { bag: image('bag'), flag: image('big:honest') };
    this.#heaps = level.posters.map(({ id }) => ({
      sheet: new Sheet(stage, `subject:${id}`, () => undefined),
      again: image('again').setDepth(14),
    }));
    this.#sheep = [0, 1, 2, 3].map(() => image('sheep').setDepth(15));
  }

  draw(now: BagState, before: BagState | undefined): void {
    this.#stage.motions.stop();
    this.#place(now);
    const change = look.changeOf(now, before);
    if (this.#context.calm || change === 'jumped') return;
    const show: Record<Exclude<look.Change, 'jumped'>, () => void> = {
      begun: () => this.#begin(),
      shown: () => this.#show(now, before as BagState),
      came: () => this.#come(now),
      missed: () => this.#miss(now),
      seen: () => this.#see(now),
      ended: () => this.#end(),
    };
    show[change]();
  }

  /** Everything at rest in this state. */
  #place(state: BagState): void {
    const { unit } = this.#stage;
    const put = (image: Image, spot: look.Spot | undefined, alpha = 1) =>
      image
        .setVisible(spot !== undefined)
        .setPosition(spot?.x ?? 0, spot?.y ?? 0)
        .setScale((spot?.scale ?? 1) * unit)
        .setAlpha(alpha)
        .setAngle(0);
    put(this.#aldar, { ...look.aldarAt, scale: 1 });
    put(this.#bag, { ...look.bagAt, scale: 1 });
    const shown = look.bundles(state);
    for (const id of this.#level.tricks) {
      const [{ bundle, plate, trick }, spot] = [this.#bundles[id], shown[id]];
      put(bundle, spot?.isOut === false ? spot : undefined);
      put(plate, spot?.isOut ? { ...spot, scale: 1.1 } : undefined);
      put(trick, spot?.isOut ? { ...spot, y: spot.y - 3, scale: 0.92 } : undefined);
    }
    const id = 'id' in state ? state.id : undefined;
    this.#sheet.show(look.posterSpot(state), id === undefined ? undefined : `subject:${id}`, look.signs(state));
    const badges = look.verdictSpots(state);
    for (const verdict of verdictsOf(state))
      this.#verdicts[verdict].show(badges[verdict], badges[verdict]?.isFaded ? 0.45 : 1, badges[verdict]?.scale);
    const found = look.foundSpot(state);
    put(this.#found.plate, found);
    put(found ? this.#found.sign.setFrame(`big:${found.verdict}`) : this.#found.sign, found && { ...found, y: found.y - 2, scale: 0.8 });
    const { bag, flag } = look.headings(state);
    put(this.#headings.bag, bag);
    put(this.#headings.flag, flag && { ...flag, scale: 0.74 });
    const heaps = look.sums(state);
    for (const [at, { sheet, again }] of this.#heaps.entries()) {
      const spot = heaps[at];
      sheet.show(spot, spot && `subject:${spot.id}`, []);
      put(again, spot?.wasOther ? { x: spot.x + 44, y: spot.y - 52, scale: 1 } : undefined);
    }
    for (const [at, one] of this.#sheep.entries()) put(one, look.sheepSpot(at));
  }

  /** Aldar comes up behind his booth, and the bundles nod. */
  #begin(): void {
    const { y } = this.#aldar;
    this.#aldar.setY(y + 150);
    this.#stage.motions.add({ duration: 520, ease: springy, show: toward(this.#aldar, { y }) });
    for (const [at, trick] of this.#level.tricks.entries()) nod(this.#stage, this.#bundles[trick].bundle, 600 + at * 130);
  }

  /** The bundle opens: the trick jumps out, Aldar laughs, the sheep look up. */
  #show(now: BagState, before: BagState): void {
    const [was, is] = [look.bundles(before), look.bundles(now)];
    for (const id of this.#level.tricks) {
      const spot = is[id];
      if (!spot?.isOut || was[id]?.isOut) continue;
      for (const part of [this.#bundles[id].plate, this.#bundles[id].trick]) this.#pop(part, 0);
      sparkle(this.#stage, spot.x, spot.y);
    }
    wiggle(this.#stage, this.#aldar);
    this.#cheer(200, 8);
  }

  /** A poster is hung up; what can be said of it nods. */
  #come(now: BagState): void {
    const home = { ...this.#sheet.spot };
    this.#slide({ ...home, y: -260 }, home, 560);
    for (const [at, verdict] of verdictsOf(now).entries())
      for (const part of this.#verdicts[verdict].parts) nod(this.#stage, part, 640 + at * 110);
  }

  #miss(now: BagState): void {
    const miss = now.phase === 'poster' ? now.misses.at(-1) : undefined;
    if (miss === undefined) return;
    for (const part of this.#verdicts[miss].parts) wiggle(this.#stage, part);
    const { x, y } = this.#sheet.spot;
    puff(this.#stage, x, y - 70);
    for (const { shine, sign } of this.#sheet.signs) if (shine.visible) for (const part of [shine, sign]) nod(this.#stage, part, 250, 12);
  }

  /** What gives it away lights up and gets its name; an honest poster gets its flag, and the sheep are glad. */
  #see(now: BagState): void {
    const { plate, sign } = this.#found;
    for (const { shine, sign: one } of this.#sheet.signs) if (shine.visible) for (const part of [shine, one]) nod(this.#stage, part, 0, 14);
    const to = { x: sign.x, y: sign.y, scale: sign.scale / this.#stage.unit };
    sign.setPosition(to.x + 104, to.y + 150);
    this.#pop(plate, 0);
    arc(this.#stage, sign, to, 40, 480, () => {
      if (now.told?.tone === 'right') sparkle(this.#stage, to.x, to.y);
    });
    this.#cheer(420, 16);
  }

  #end(): void {
    rain(this.#stage);
    this.#cheer(0, 16);
  }

  #cheer(delay: number, height: number): void {
    for (const [at, one] of this.#sheep.entries()) nod(this.#stage, one, delay + at * 90, height);
  }

  #pop(image: Image, delay: number): void {
    pop(this.#stage, image, 0.5, 320, delay);
  }

  #slide(from: look.Spot, to: look.Spot, duration: number): void {
    this.#sheet.move(from);
    const show = (at: number) => this.#sheet.move({ ...to, y: from.y + (to.y - from.y) * at });
    this.#stage.motions.add({ duration, ease: springy, show });
  }
}
