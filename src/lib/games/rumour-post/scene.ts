/** Rumour Post drawn: a bird brings a letter, cards are turned up, a stamp sends it on its way. Compares two states; decides nothing. */
import type Phaser from 'phaser';
import { Badge } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { arc, nod, puff, rain, sparkle, wiggle } from '../effects.ts';
import { faster, smooth, springy, toward } from '../motion.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import { Card, Letter } from './desk.ts';
import * as look from './look.ts';
import { checks, stamps, type Check, type PostLevel, type PostState, type Stamp } from './state.ts';

type Image = Phaser.GameObjects.Image;

export const mount: MountScene = async (host, context) => {
  const level = context.level as PostLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new RumourPost(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as PostState, previous as PostState | undefined),
    destroy: () => stage.destroy(),
  };
};

class RumourPost {
  #stage: Stage;
  #context: SceneContext;
  #letter: Letter;
  #cards = {} as Record<Check, Card>;
  #stamps = {} as Record<Stamp, Badge>;
  #headings = {} as Record<Stamp, Image>;
  #villagers: { calm: Image; worried: Image }[];
  #adult: Image;
  #box: Image;
  #bird: Image;
  #heaps: { letter: Letter; again: Image }[];

  constructor(stage: Stage, level: PostLevel, context: SceneContext) {
    [this.#stage, this.#context] = [stage, context];
    stage.image('steppe', design.width / 2, design.height / 2);
    this.#adult = stage.image('adult', look.adultAt.x, look.adultAt.y);
    this.#box = stage.image('box', look.boxAt.x, look.boxAt.y);
    this.#villagers = look.villagers.map((name) => ({ calm: stage.image(name, 0, 0), worried: stage.image(`${name}:worried`, 0, 0) }));
    this.#bird = stage.image('bird', 0, 0).setDepth(13);
    const first = `subject:${level.letters[0]?.id ?? ''}`;
    // the letter leads on: to the stamps, and from its goal to the next one
    this.#letter = new Letter(stage, first, (at) => {
      context.onmove('decide', at);
      context.onmove('on', at);
    });
    for (const check of checks) this.#cards[check] = new Card(stage, check, (at) => context.onmove(check, at));
    for (const stamp of stamps) {
      this.#stamps[stamp] = new Badge(stage, `stamp:${stamp}`, (at) => context.onmove(stamp, at));
      this.#headings[stamp] = stage.image(`stamp:${stamp}`, 0, 0);
    }
    this.#heaps = level.letters.map(({ id }) => ({
      letter: new Letter(stage, `subject:${id}`, () => undefined),
      again: stage.image('again', 0, 0).setDepth(14),
    }));
  }

  draw(now: PostState, before: PostState | undefined): void {
    this.#stage.motions.stop();
    this.#place(now);
    const change = look.changeOf(now, before);
    if (this.#context.calm || change === 'jumped') return;
    const show: Record<Exclude<look.Change, 'jumped'>, () => void> = {
      came: () => this.#come(),
      opened: () => this.#open(now, before as PostState),
      judging: () => this.#offer(),
      missed: () => this.#miss(now),
      solved: () => this.#solve(now),
      ended: () => rain(this.#stage),
    };
    show[change]();
  }

  /** Everything at rest in this state. */
  #place(state: PostState): void {
    const { unit } = this.#stage;
    const put = (image: Image, spot: look.Spot | undefined) =>
      image
        .setVisible(spot !== undefined)
        .setPosition(spot?.x ?? 0, spot?.y ?? 0)
        .setScale((spot?.scale ?? 1) * unit)
        .setAlpha(1)
        .setAngle(0);
    const id = 'id' in state ? state.id : undefined;
    this.#letter.show(look.letterSpot(state), id === undefined ? undefined : `subject:${id}`, look.stampOf(state));
    put(this.#bird, state.phase === 'reading' || state.phase === 'stamping' ? { ...look.birdAt, scale: 1 } : undefined);
    put(this.#adult, { ...look.adultAt, scale: 1 });
    put(this.#box, { ...look.boxAt, scale: 1 });
    const cards = look.cardSpots(state);
    for (const check of checks) this.#cards[check].show(cards[check], id === undefined ? undefined : `shown:${id}:${check}`);
    const [badges, heads] = [look.stampSpots(state), look.headings(state)];
    for (const stamp of stamps) {
      this.#stamps[stamp].show(badges[stamp], badges[stamp]?.isFaded ? 0.45 : 1, badges[stamp]?.scale);
      put(this.#headings[stamp], heads[stamp]);
    }
    const isWorried = look.isWorried(state);
    for (const [at, { calm, worried }] of this.#villagers.entries()) {
      put(calm, isWorried ? undefined : look.villagerSpot(at));
      put(worried, isWorried ? look.villagerSpot(at) : undefined);
    }
    const heaps = look.sums(state);
    for (const [at, { letter, again }] of this.#heaps.entries()) {
      const spot = heaps[at];
      letter.show(spot, spot && `subject:${spot.id}`);
      put(again, spot?.wasOther ? { x: spot.x + 58, y: spot.y, scale: 1 } : undefined);
    }
  }

  /** Moves the letter as a whole. */
  #fly(to: look.Spot, lift: number, duration: number, delay: number, then?: () => void): void {
    const from = { ...this.#letter.spot };
    this.#stage.motions.add({
      delay,
      duration,
      ease: smooth,
      show: (at) => {
        const mix = (a: number, b: number) => a + (b - a) * at;
        this.#letter.move({ x: mix(from.x, to.x), y: mix(from.y, to.y) - lift * 4 * at * (1 - at), scale: mix(from.scale, to.scale) });
      },
      ...(then ? { done: then } : {}),
    });
  }

  /** The bird brings the letter; then the cards nod. */
  #come(): void {
    const home = { ...this.#letter.spot };
    const away = { x: look.birdAway.x, y: look.birdAway.y, scale: 0.5 };
    this.#letter.move(away);
    this.#fly(home, 30, 900, 0);
    this.#bird.setPosition(away.x - 80, away.y - 20);
    arc(this.#stage, this.#bird, { ...look.birdAt, scale: 1 }, 34, 900, () => nod(this.#stage, this.#bird));
    for (const [at, check] of checks.entries()) for (const part of this.#cards[check].parts) nod(this.#stage, part, 1000 + at * 130);
  }

  /** The card turns over. */
  #open(now: PostState, before: PostState): void {
    const was = look.cardSpots(before);
    for (const [check, spot] of Object.entries(look.cardSpots(now)) as [Check, look.Spot & { isOpen: boolean }][]) {
      if (!spot.isOpen || was[check]?.isOpen) continue;
      for (const part of this.#cards[check].parts.filter((one) => one.visible)) {
        const { scaleX } = part;
        part.setScale(0.01, part.scaleY);
        this.#stage.motions.add({ duration: 260, ease: springy, show: toward(part, { scaleX }) });
      }
    }
    if (now.phase === 'stamping') this.#offer();
  }

  #offer(): void {
    for (const [at, stamp] of stamps.entries()) for (const part of this.#stamps[stamp].parts) nod(this.#stage, part, 250 + at * 110);
  }

  /** The letter goes where it was sent, finds that it does not belong there, and comes back. */
  #miss(now: PostState): void {
    const stamp = now.phase === 'stamping' ? now.misses.at(-1) : undefined;
    if (stamp === undefined) return;
    for (const part of this.#stamps[stamp].parts) wiggle(this.#stage, part);
    const home = { ...this.#letter.spot };
    const goal = look.goals[stamp];
    this.#fly(goal, 40, 520, 0, () => {
      puff(this.#stage, goal.x, goal.y);
      this.#fly(home, 30, 520, 260);
    });
    if (look.isWorried(now)) for (const { worried } of this.#villagers) nod(this.#stage, worried, 560, -8);
  }

  /** The stamp falls on the letter, the letter flies to its goal, and who waited for it is glad. */
  #solve(now: PostState): void {
    const stamp = look.stampOf(now);
    const goal = look.letterSpot(now);
    if (!stamp || !goal) return;
    this.#letter.move(look.letterAt);
    this.#letter.stamp.setAlpha(0);
    this.#stage.motions.add({ duration: 180, ease: faster, show: toward(this.#letter.stamp, { alpha: 1 }) });
    const glad = { pass: this.#villagers.map((one) => one.calm), stop: [this.#box], ask: [this.#adult] }[stamp];
    this.#fly(goal, 50, 640, 320, () => {
      if (now.told?.tone === 'right') sparkle(this.#stage, goal.x, goal.y);
      for (const [at, image] of glad.entries()) nod(this.#stage, image, at * 120, 18);
    });
  }
}
