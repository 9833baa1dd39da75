/** Stand by Me drawn: one large picture, the comic that grows below, and the courage circle. Compares two states; decides nothing. */
import type Phaser from 'phaser';
import { Badge, pressable } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { arc, nod, pop, puff, rain, sparkle } from '../effects.ts';
import { openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import { actSpots, bigSpot, changeOf, circle, current, strip, type Change, type Spot } from './look.ts';
import { momentOf, type StandLevel, type StandState } from './state.ts';

type Image = Phaser.GameObjects.Image;

export const mount: MountScene = async (host, context) => {
  const level = context.level as StandLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new StandByMe(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as StandState, previous as StandState | undefined),
    destroy: () => stage.destroy(),
  };
};

class StandByMe {
  #stage: Stage;
  #context: SceneContext;
  #big: Image;
  #strip: Image[];
  #heart: Image;
  #heads: Image[];
  #badges: Record<string, Badge> = {};

  constructor(stage: Stage, level: StandLevel, context: SceneContext) {
    [this.#stage, this.#context] = [stage, context];
    this.#big = stage.image('heart', 0, 0);
    pressable(this.#big, (at) => context.onmove('on', at));
    this.#strip = Array.from({ length: level.moments.length + 2 }, () => stage.image('heart', 0, 0));
    this.#heart = stage.image('heart', 0, 0);
    this.#heads = level.circle.map((who) => stage.image(`out:${who}`, 0, 0));
    for (const { id, acts } of level.moments)
      for (const act of acts)
        this.#badges[`${id}.${act.id}`] = new Badge(stage, `badge:${act.picture}`, (at) => context.onmove(act.id, at));
  }

  draw(now: StandState, before: StandState | undefined): void {
    this.#stage.motions.stop();
    this.#place(now);
    const change = changeOf(now, before);
    if (this.#context.calm || change === 'jumped') return;
    const show: Record<Exclude<Change, 'jumped'>, () => void> = {
      opened: () => this.#open(now),
      missed: () => {
        this.#pop(this.#big);
        puff(this.#stage, bigSpot.x, bigSpot.y);
      },
      helped: () => this.#help(now, before as StandState),
      drawn: () => this.#page(),
      ended: () => rain(this.#stage),
    };
    show[change]();
  }

  /** Everything at rest in this state. */
  #place(state: StandState): void {
    const { unit } = this.#stage;
    const put = (image: Image, spot: Spot | undefined, alpha = 1) =>
      image
        .setVisible(spot !== undefined)
        .setPosition(spot?.x ?? 0, spot?.y ?? 0)
        .setScale((spot?.scale ?? 1) * unit)
        .setAlpha(alpha)
        .setAngle(0);
    const shown = current(state);
    put(shown === undefined ? this.#big : this.#big.setFrame(shown), shown === undefined ? undefined : bigSpot);
    const comic = strip(state);
    for (const [at, image] of this.#strip.entries()) put(comic[at] ? image.setFrame(comic[at].key) : image, comic[at]);
    const { heart, heads } = circle(state);
    put(this.#heart, heart);
    for (const [at, head] of heads.entries()) {
      const image = this.#heads[at];
      if (image) put(image.setFrame(`${head.isIn ? 'in' : 'out'}:${head.who}`), head, head.isIn ? 1 : 0.8);
    }
    for (const badge of Object.values(this.#badges)) badge.show(undefined);
    for (const spot of actSpots(state)) this.#badgeOf(state, spot.id)?.show(spot, spot.isFaded ? 0.45 : 1, spot.scale);
  }

  #badgeOf(state: StandState, act: string): Badge | undefined {
    return state.phase === 'choosing' ? this.#badges[`${state.moment}.${act}`] : undefined;
  }

  /** A new moment: the picture comes, then the ways to act nod. */
  #open(state: StandState): void {
    this.#pop(this.#big);
    if (state.phase !== 'choosing') return;
    for (const [at, { id }] of momentOf(state.level, state.moment).acts.entries())
      for (const part of this.#badgeOf(state, id)?.parts ?? []) nod(this.#stage, part, 500 + at * 120);
  }

  /** What happens then; it flies into the strip, and who joins lights up one by one. */
  #help(now: StandState, before: StandState): void {
    this.#pop(this.#big);
    const last = this.#strip[strip(now).length - 1];
    if (last) {
      const to = { x: last.x, y: last.y, scale: last.scale / this.#stage.unit };
      last.setPosition(bigSpot.x, bigSpot.y).setScale(this.#stage.unit * 0.5);
      arc(this.#stage, last, to, 20, 600, undefined, 350);
    }
    const known = circle(before).heads;
    const fresh = circle(now).heads.flatMap((head, at) => (head.isIn && !known[at]?.isIn ? [{ head, image: this.#heads[at] }] : []));
    for (const [at, { head, image }] of fresh.entries()) {
      if (!image) continue;
      nod(this.#stage, image, 700 + at * 450, 22);
      if (at === 0) sparkle(this.#stage, head.x, head.y);
    }
    nod(this.#stage, this.#heart, 600, 10);
  }

  #page(): void {
    for (const [at, image] of this.#strip.filter((one) => one.visible).entries()) this.#pop(image, at * 260);
    for (const [at, image] of this.#heads.entries()) nod(this.#stage, image, 1400 + at * 140, 14);
  }

  #pop(image: Image, delay = 0): void {
    pop(this.#stage, image, 0.7, 320, delay);
  }
}
