/** Our Home Month drawn: rooms with things on a shelf, three ways for each, and a calendar that fills. Decides nothing. */
import type Phaser from 'phaser';
import { pressable } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { nod, puff, rain, sparkle, wiggle } from '../effects.ts';
import { replay } from '../motion.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf } from './art.ts';
import * as look from './look.ts';
import { monthTicks } from './month.ts';
import { ways, type HomeLevel, type HomeState, type Way } from './state.ts';

type Image = Phaser.GameObjects.Image;
interface Pair {
  plate: Image;
  sign: Image;
}

export const mount: MountScene = async (host, context) => {
  const level = context.level as HomeLevel;
  const stage = await openStage(host, artOf(level, context.pictures));
  const view = new HomeMonth(stage, level, context);
  return {
    draw: (state, previous) => view.draw(state as HomeState, previous as HomeState | undefined),
    destroy: () => stage.destroy(),
  };
};

class HomeMonth {
  #stage: Stage;
  #context: SceneContext;
  #back: Image;
  #things: Record<string, Pair> = {};
  #ways = {} as Record<Way, Pair>;
  #cards: Record<string, { card: Image; thing: Image; sign: Image }> = {};
  #suns: Image[];
  #marks: Image[];

  constructor(stage: Stage, level: HomeLevel, context: SceneContext) {
    [this.#stage, this.#context] = [stage, context];
    this.#back = stage.image('sheet', design.width / 2, design.height / 2);
    const pair = (texture: string, id: string): Pair => {
      const made = { plate: stage.image('plate', 0, 0).setDepth(3), sign: stage.image(texture, 0, 0).setDepth(4) };
      pressable(made.plate, (at) => context.onmove(id, at));
      return made;
    };
    for (const { id, plastic } of level.rooms.flatMap((room) => room.things)) {
      this.#things[id] = pair(`thing:${id}`, id);
      if (plastic)
        this.#cards[id] = {
          card: stage.image('card', 0, 0).setDepth(3),
          thing: stage.image(`thing:${id}`, 0, 0).setDepth(4),
          sign: stage.image('way:keep', 0, 0).setDepth(5),
        };
    }
    for (const way of ways) this.#ways[way] = pair(way === 'swap' ? 'way:keep' : `way:${way}`, way);
    this.#suns = look.weekSpots.flatMap(({ x, y }, week) =>
      Array.from({ length: week + 1 }, (_, at) => stage.image('week', x + (at - week / 2) * 28, y - 8).setDepth(2)),
    );
    this.#marks = Array.from({ length: 6 * 4 * 5 }, () => stage.image('mark:without', 0, 0).setDepth(6));
  }

  draw(now: HomeState, before: HomeState | undefined): void {
    if (now.phase === 'month' && before?.phase === 'month' && now.at > before.at) return this.#fill(now, now.at);
    this.#stage.motions.stop();
    this.#place(now);
    if (this.#context.calm) return;
    if (look.isUnseenMonth(now, before)) return this.#replay(now);
    this.#show(look.changeOf(now, before), now, before);
  }

  /** Everything at rest in this state. */
  #place(state: HomeState): void {
    const place = look.placeOf(state);
    this.#back.setFrame(place ? `room:${place}` : 'sheet');
    const shown = look.thingSpots(state);
    const rows = look.rowSpots(state);
    for (const [id, pair] of Object.entries(this.#things)) {
      const row = rows[id];
      const isOpen = row ? row.isOpen : state.phase === 'find';
      this.#put(pair, shown[id] ?? (row && { ...row, scale: row.scale }), isOpen ? 'plate' : 'calm');
    }
    const offered = look.waySpots(state);
    for (const way of ways) {
      if (way === 'swap' && state.phase === 'choose') this.#ways.swap.sign.setFrame(`swap:${state.thing}`);
      this.#put(this.#ways[way], offered[way], 'plate');
    }
    for (const sun of this.#suns) sun.setVisible(look.isCalendar(state));
    this.#placeCards(state);
    this.#fill(state, look.tickOf(state));
  }

  #put({ plate, sign }: Pair, spot: look.Spot | undefined, under: 'plate' | 'calm'): void {
    for (const image of [plate, sign])
      image
        .setVisible(spot !== undefined)
        .setPosition(spot?.x ?? 0, (spot?.y ?? 0) - (image === sign ? 3 * (spot?.scale ?? 1) : 0))
        .setScale((spot?.scale ?? 1) * this.#stage.unit)
        .setAlpha(spot?.isFaded ? 0.45 : 1)
        .setAngle(0);
    plate.setFrame(under);
  }

  /** Cards of the decisions below the room, and the sign of the decision beside each row of the calendar. */
  #placeCards(state: HomeState): void {
    const { unit } = this.#stage;
    const spots = look.cardSpots(state);
    const rows = look.rowSpots(state);
    for (const [id, { card, thing, sign }] of Object.entries(this.#cards)) {
      const [spot, row, way] = [spots[id], rows[id], state.chosen[id]];
      if (way) sign.setFrame(way === 'swap' ? `swap:${id}` : `way:${way}`);
      card.setVisible(spot !== undefined).setPosition(spot?.x ?? 0, spot?.y ?? 0);
      thing
        .setVisible(spot !== undefined)
        .setPosition((spot?.x ?? 0) - 28, (spot?.y ?? 0) - 3)
        .setScale(0.52 * unit);
      sign
        .setVisible(spot !== undefined || row !== undefined)
        .setPosition(row ? row.x + 82 : (spot?.x ?? 0) + 32, row ? row.y : (spot?.y ?? 0) - 3)
        .setScale((row ? row.scale * 0.9 : 0.44) * unit);
    }
  }

  /** The marks of the month up to a tick. */
  #fill(state: HomeState, tick: number): void {
    const all = look.isCalendar(state) ? look.marks(state) : [];
    for (const [at, image] of this.#marks.entries()) {
      const mark = all[at];
      image.setVisible(mark !== undefined && mark.tick < tick);
      if (mark) image.setFrame(`mark:${mark.kind}`).setPosition(mark.x, mark.y);
    }
  }

  #replay(now: HomeState): void {
    const show = (passed: number) => this.#fill(now, passed);
    this.#stage.motions.add(replay(monthTicks, show, () => this.#place(now)));
  }

  #show(change: look.Change, now: HomeState, before: HomeState | undefined): void {
    const things = Object.keys(look.thingSpots(now)).flatMap((id) => this.#things[id] ?? []);
    const offered = ways.map((way) => this.#ways[way]);
    const greet = (pairs: Pair[], delay = 0) => {
      for (const [at, { plate, sign }] of pairs.entries()) for (const part of [plate, sign]) nod(this.#stage, part, delay + at * 110);
    };
    const shows: Record<look.Change, () => void> = {
      begun: () => greet(things),
      found: () => {
        for (const { sign } of things) sparkle(this.#stage, sign.x, sign.y);
        greet(offered, 300);
      },
      missed: () => this.#miss(now),
      decided: () => {
        const last = Object.keys(now.chosen).at(-1) ?? '';
        const { card } = this.#cards[last] ?? {};
        if (card?.visible && now.told?.tone === 'right') sparkle(this.#stage, card.x, card.y);
        greet(things, 250);
      },
      month: () => {},
      wrong: () => this.#miss(now),
      ended: () => {
        const [row] = before?.phase === 'read' ? Object.values(look.rowSpots(now)) : [];
        rain(this.#stage);
        if (row) sparkle(this.#stage, design.width / 2, row.y);
      },
      jumped: () => {},
    };
    shows[change]();
  }

  #miss(now: HomeState): void {
    const miss = 'misses' in now ? now.misses.at(-1) : undefined;
    const pair = miss === undefined ? undefined : now.phase === 'choose' ? this.#ways[miss as Way] : this.#things[miss];
    if (!pair) return;
    puff(this.#stage, pair.sign.x, pair.sign.y);
    for (const part of [pair.plate, pair.sign]) wiggle(this.#stage, part);
  }
}
