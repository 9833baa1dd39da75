/** Helper Path drawn: a worried child, a letter of three pictures, and a paper plane from house to house. Decides nothing. */
import type Phaser from 'phaser';
import { Badge } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { arc, nod, pop, puff, rain, sparkle, wiggle } from '../effects.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf, optionKey } from './art.ts';
import { House } from './house.ts';
import * as look from './look.ts';
import { rules } from './rules.ts';
import { partOf, type HelperLevel, type HelperState } from './state.ts';

type Image = Phaser.GameObjects.Image;

export const mount: MountScene = async (host, context) => {
  const level = context.level as HelperLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new HelperPath(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as HelperState, previous as HelperState | undefined),
    destroy: () => stage.destroy(),
  };
};

class HelperPath {
  #stage: Stage;
  #level: HelperLevel;
  #context: SceneContext;
  #teller: Record<'glad' | 'worried', Image>;
  #plane: Image;
  #story: Image[];
  #options: Record<string, Badge> = {};
  #houses: Record<string, House> = {};
  #guests: Record<string, Image> = {};
  #message: Image[] = [];

  constructor(stage: Stage, level: HelperLevel, context: SceneContext) {
    [this.#stage, this.#level, this.#context] = [stage, level, context];
    stage.image('hill', design.width / 2, design.height / 2);
    for (const { id } of level.helpers) this.#houses[id] = new House(stage, level, id, (at) => context.onmove(id, at));
    this.#story = level.story.flatMap((_, at) => {
      const { x, y, scale } = look.storySpot(at, level.story.length);
      return ['frame', `story:${at}`].map((key) => stage.image(key, x, y).setScale(scale * stage.unit));
    });
    const { tellerAt, guestAt, letter } = look;
    for (const { id } of level.helpers) this.#guests[id] = stage.image(`guest:${id}`, guestAt.x, guestAt.y).setDepth(9);
    this.#teller = {
      glad: stage.image('teller', tellerAt.x, tellerAt.y).setDepth(10),
      worried: stage.image('teller:worried', tellerAt.x, tellerAt.y).setDepth(10),
    };
    stage.image('letter', letter.x, letter.y).setDepth(11);
    this.#plane = stage.image('plane', 0, 0).setDepth(30);
    for (const part of level.parts)
      for (const { id } of part.options)
        this.#options[optionKey(part.id, id)] = new Badge(stage, optionKey(part.id, id), (at) => context.onmove(id, at));
  }

  draw(now: HelperState, before: HelperState | undefined): void {
    this.#stage.motions.stop();
    this.#place(now);
    const change = look.changeOf(now, before);
    if (this.#context.calm || change === 'jumped') return;
    const show: Record<Exclude<look.Change, 'jumped'>, () => void> = {
      begun: () => this.#begin(now),
      said: () => this.#say(now),
      missed: () => this.#miss(now),
      busy: () => this.#fly(now.tried.at(-1) ?? '', () => this.#comeBack(now)),
      heard: () => this.#hear(now),
    };
    show[change]();
  }

  /** Everything at rest in this state. */
  #place(state: HelperState): void {
    const { unit } = this.#stage;
    const isOver = state.phase === 'finished';
    const isTelling = look.isTelling(state);
    this.#teller.glad.setVisible(isOver).setY(look.tellerAt.y);
    this.#teller.worried.setVisible(!isOver).setY(look.tellerAt.y).setAngle(0);
    for (const part of this.#story) part.setVisible(!isTelling);
    for (const house of Object.values(this.#houses)) house.place(state);
    for (const [id, guest] of Object.entries(this.#guests))
      guest
        .setVisible(isOver && state.helper === id)
        .setPosition(look.guestAt.x, look.guestAt.y)
        .setScale(unit);
    this.#plane
      .setVisible(isTelling && !isOver)
      .setPosition(look.planeAt.x, look.planeAt.y)
      .setScale(unit)
      .setAngle(0);
    for (const image of this.#message) image.destroy();
    const count = this.#level.parts.length;
    this.#message = state.message.map(({ part, choice }, at) => {
      const { x, y } = look.slotSpot(at, count);
      return this.#stage
        .image(optionKey(part, choice), x, y)
        .setDepth(12)
        .setScale((count > 3 ? 0.82 : 1) * unit);
    });
    const part = partOf(state);
    for (const badge of Object.values(this.#options)) badge.show(undefined);
    const offered = part ? rules.moves(state) : [];
    for (const [at, { id, faded }] of offered.entries())
      this.#options[optionKey(part?.id ?? '', id)]?.show(look.optionSpot(at, offered.length), faded ? 0.5 : 1);
  }

  #begin(state: HelperState): void {
    for (const [at, part] of this.#story.entries()) pop(this.#stage, part, 0.01, 300, 150 + Math.floor(at / 2) * 380);
    nod(this.#stage, this.#teller.worried, 500, -8);
    this.#invite(state, 900);
  }

  #invite(state: HelperState, delay: number): void {
    const part = partOf(state);
    for (const [at, { id }] of rules.moves(state).entries()) {
      const parts = part ? (this.#options[optionKey(part.id, id)]?.parts ?? []) : [this.#houses[id]?.face as Image];
      for (const one of parts) nod(this.#stage, one, delay + at * 110);
    }
  }

  /** The picture takes its place on the letter; the whole letter becomes a plane. */
  #say(now: HelperState): void {
    const said = this.#message.at(-1);
    if (!said) return;
    const home = { x: said.x, y: said.y, scale: said.scale / this.#stage.unit };
    const from = look.optionSpot(0, 1);
    said.setPosition(from.x, from.y).setDepth(30);
    arc(this.#stage, said, home, 60, 600, () => sparkle(this.#stage, home.x, home.y));
    if (now.phase === 'helper') this.#flyIn(this.#plane, { ...look.letter, scale: 0.4 }, look.planeAt);
    this.#invite(now, 1000);
  }

  #miss(now: HelperState): void {
    const id = 'misses' in now ? now.misses.at(-1) : undefined;
    if (id === undefined) return;
    if (now.phase === 'helper') return this.#fly(id, () => this.#comeBack(now));
    const { parts } = this.#options[optionKey(partOf(now)?.id ?? '', id)] ?? { parts: [] };
    for (const part of parts) wiggle(this.#stage, part);
    const [disc] = parts;
    if (disc) puff(this.#stage, disc.x, disc.y);
  }

  /** To a door, and what happens there. */
  #fly(id: string, then: () => void): void {
    this.#plane.setVisible(true).setPosition(look.planeAt.x, look.planeAt.y).setAngle(-12);
    arc(this.#stage, this.#plane, look.doorOf(this.#level, id), 70, 900, then);
  }

  #comeBack(now: HelperState): void {
    puff(this.#stage, this.#plane.x, this.#plane.y);
    this.#plane.setAngle(0);
    arc(this.#stage, this.#plane, { ...look.planeAt, scale: 1 }, 40, 800, () => this.#invite(now, 0), 250);
  }

  /** The light goes on, and the helper comes. */
  #hear(now: HelperState): void {
    if (now.phase !== 'finished') return;
    const guest = this.#guests[now.helper];
    const door = look.doorOf(this.#level, now.helper);
    guest?.setVisible(false);
    this.#fly(now.helper, () => {
      this.#plane.setVisible(false);
      sparkle(this.#stage, door.x, door.y);
      if (guest)
        this.#flyIn(guest.setVisible(true), { ...door, scale: 0.35 }, look.guestAt, () => nod(this.#stage, this.#teller.glad, 0, 22));
      rain(this.#stage);
    });
  }

  #flyIn(image: Image, from: { x: number; y: number; scale: number }, to: look.Spot, then?: () => void): void {
    image.setPosition(from.x, from.y).setScale(from.scale * this.#stage.unit);
    arc(this.#stage, image, { ...to, scale: 1 }, 40, 700, then);
  }
}
