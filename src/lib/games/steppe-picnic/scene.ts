/** Steppe Picnic drawn: a cloth on the steppe, things that fly onto it, a trip, and a sack that is emptied. Decides nothing. */
import type Phaser from 'phaser';
import { pressable } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { nod, pop, rain, sparkle, wiggle } from '../effects.ts';
import { springy, toward } from '../motion.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import { flyIn, happen } from './happen.ts';
import * as look from './look.ts';
import { Props } from './props.ts';
import type { PicnicLevel, PicnicState } from './state.ts';

type Image = Phaser.GameObjects.Image;

export const mount: MountScene = async (host, context) => {
  const level = context.level as PicnicLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new Picnic(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as PicnicState, previous as PicnicState | undefined),
    destroy: () => stage.destroy(),
  };
};

class Picnic {
  #stage: Stage;
  #props: Props;
  #context: SceneContext;
  #state: PicnicState | undefined;

  constructor(stage: Stage, level: PicnicLevel, context: SceneContext) {
    this.#stage = stage;
    this.#context = context;
    this.#props = new Props(stage, level);
    for (const [at, card] of this.#props.cards.entries()) this.#pressable(card, () => this.#optionAt(at));
    this.#pressable(this.#props.sack, () => (this.#state?.phase === 'trip' ? 'sack' : 'next'));
  }

  draw(now: PicnicState, before: PicnicState | undefined): void {
    this.#state = now;
    this.#stage.motions.stop();
    this.#props.place(now);
    const change = look.changeOf(now, before);
    if (this.#context.calm || change === 'jumped') return;
    const show: Record<Exclude<look.Change, 'jumped'>, () => void> = {
      begun: () => this.#begin(),
      taken: () => this.#take(now, before as PicnicState),
      trip: () => this.#travel(now),
      out: () => this.#pour(now, before as PicnicState),
      counted: () => this.#count(now),
      again: () => this.#deal(),
      finished: () => rain(this.#stage),
    };
    show[change]();
  }

  /** The open slot's way on this card, or the road. */
  #optionAt(at: number): string | undefined {
    const state = this.#state;
    if (state?.phase === 'packed') return 'go';
    return state?.phase === 'packing' ? state.level.slots.find((slot) => slot.id === state.slot)?.ways[at]?.id : undefined;
  }

  #pressable(image: Image, option: () => string | undefined): void {
    pressable(image, (at) => {
      const id = option();
      if (id !== undefined) this.#context.onmove(id, at);
    });
  }

  /** The invitation comes down, then the first cards. */
  #begin(): void {
    flyIn(this.#stage, this.#props.letter, { x: design.width / 2, y: -60, scale: 2.2 }, 0, 900);
    this.#deal();
  }

  #deal(): void {
    const { cards, ways, party } = this.#props;
    const shown = [...cards, ...Object.values(ways)].filter((image) => image.visible && image.y === look.cardY);
    for (const image of shown) pop(this.#stage, image, 0.01, 260, Math.abs(image.x) * 0.25);
    for (const [at, one] of party.entries()) nod(this.#stage, one, at * 120);
  }

  #take(now: PicnicState, before: PicnicState): void {
    const slot = before.phase === 'packing' ? before.slot : '';
    const name = look.nameOf(slot, now.chosen[slot] ?? '');
    const thing = this.#props.ways[name];
    const from = look.poses(before)[name];
    this.#deal();
    if (!thing || !from) return;
    flyIn(this.#stage, thing, from, 40, 560, 0, () => {
      wiggle(this.#stage, thing);
      if (now.told?.tone === 'right') sparkle(this.#stage, thing.x, thing.y);
    });
  }

  /** Everybody is merry; then something happens. */
  #travel(now: PicnicState): void {
    if (now.phase !== 'trip') return;
    const { party, ways, sack } = this.#props;
    for (const round of [0, 1]) for (const [at, one] of party.entries()) nod(this.#stage, one, round * 420 + at * 140, 18);
    for (const name of Object.keys(ways).filter((known) => ways[known]?.visible)) nod(this.#stage, ways[name] as Image, 300, 14);
    happen[now.happening.id](this.#props, now.happening);
    if (!sack.visible) return;
    pop(this.#stage, sack, 0.01, 360, 2300);
  }

  /** The new pieces hop out of the sack one by one and lie down in their row. */
  #pour(now: PicnicState, before: PicnicState): void {
    const { pieces, sack } = this.#props;
    const known = look.piecesOut(before).length;
    const fresh = pieces.slice(known, look.piecesOut(now).length);
    const isFirst = before.phase === 'trip';
    if (isFirst) {
      sack.setAngle(0);
      this.#stage.motions.add({ duration: 380, ease: springy, show: toward(sack, { angle: 28 }) });
    } else nod(this.#stage, sack);
    for (const [at, piece] of fresh.entries())
      flyIn(this.#stage, piece, { ...look.sackMouth, scale: 0.05 }, 80, 520, (isFirst ? 380 : 120) + at * 190);
  }

  /** Counted piece by piece; everybody is glad when little is left. */
  #count(now: PicnicState): void {
    const { pieces, party } = this.#props;
    for (const [at, piece] of pieces.filter((one) => one.visible).entries()) nod(this.#stage, piece, at * 90, 16);
    if (now.told?.tone !== 'right') return;
    for (const [at, one] of party.entries()) {
      nod(this.#stage, one, 200 + at * 160, 24);
      sparkle(this.#stage, one.x, one.y - 60);
    }
  }
}
