/** Everything on the stage of Steppe Picnic, put where a state wants it, at rest. */
import type Phaser from 'phaser';
import { design, type Stage } from '../stage.ts';
import * as look from './look.ts';
import type { PicnicLevel, PicnicState } from './state.ts';

type Image = Phaser.GameObjects.Image;
const many = 24;

export class Props {
  readonly stage: Stage;
  readonly level: PicnicLevel;
  readonly party: Image[];
  readonly guests: Record<'goat' | 'camel' | 'crane', Image>;
  readonly ways: Record<string, Image> = {};
  readonly pieces: Image[];
  readonly letter: Image;
  readonly sack: Image;
  readonly go: Image;
  readonly cards: Image[];
  readonly #slots: Record<string, { place: Image; ring: Image; sign: Image }> = {};
  readonly #before: Image[];
  readonly #coins: Image[];
  readonly #coinsBefore: Image[];
  readonly #strip: Image;

  constructor(stage: Stage, level: PicnicLevel) {
    this.stage = stage;
    this.level = level;
    const { width, height } = design;
    stage.image('scene', width / 2, height / 2);
    this.letter = stage.image('letter', look.letterAt.x, look.letterAt.y);
    const guest = (id: string) => stage.image(`guest:${id}`, 0, 0);
    this.guests = { goat: guest('goat'), camel: guest('camel'), crane: guest('crane') };
    this.party = level.party.map((_, at) => stage.image(`party:${at}`, 0, 0));
    stage.image('cloth', look.cloth.x, look.cloth.y);
    for (const slot of level.slots) {
      const { x, y } = look.spotOf(level, slot.id);
      const [place, ring] = [stage.image('place', x, y + 26), stage.image('ring', x, y + 26)];
      this.#slots[slot.id] = { place, ring, sign: stage.image(`slot:${slot.id}`, x, y + 12) };
    }
    this.#strip = stage.image('strip', width / 2, look.cardY - 14);
    this.cards = [0, 1, 2, 3].map(() => stage.image('card', 0, look.cardY));
    this.go = stage.image('go', width / 2, look.cardY);
    this.sack = stage.image('sack', look.sackOut.x, look.sackOut.y);
    for (const slot of level.slots) {
      for (const way of slot.ways) {
        const name = look.nameOf(slot.id, way.id);
        this.ways[name] = stage.image(`way:${name}`, 0, 0).setDepth(5);
      }
    }
    const pool = (key: string) => Array.from({ length: many }, () => stage.image(key, 0, 0));
    [this.#before, this.#coins, this.#coinsBefore] = [pool('card'), pool('coin'), pool('coin')];
    this.pieces = pool('card').map((image) => image.setDepth(6));
  }

  /** Everything at rest in this state. */
  place(state: PicnicState): void {
    const { unit } = this.stage;
    const put = (image: Image, x: number, y: number, isShown: boolean, scale = 1) =>
      image
        .setPosition(x, y)
        .setScale(scale * unit)
        .setVisible(isShown)
        .setAlpha(1)
        .setAngle(0);

    for (const [at, image] of this.party.entries()) put(image, look.seatX(at, this.party.length), look.seatY, true);
    const here = state.phase === 'trip' ? state.happening.id : undefined;
    put(this.guests.goat, look.doorstep.x, look.doorstep.y, here === 'goat');
    put(this.guests.crane, look.doorstep.x, look.doorstep.y, here === 'guests');
    put(this.guests.camel, design.width - look.doorstep.x, look.doorstep.y, here === 'guests');
    put(this.letter, look.letterAt.x, look.letterAt.y, state.phase === 'packing' || state.phase === 'packed');
    this.letter.setAngle(-8);

    const options = state.phase === 'packing' ? (this.level.slots.find((slot) => slot.id === state.slot)?.ways.length ?? 0) : 0;
    const shown = state.phase === 'packed' ? 1 : options;
    for (const [at, image] of this.cards.entries()) put(image, look.cardX(at, shown), look.cardY, at < shown);
    put(this.go, design.width / 2, look.cardY, state.phase === 'packed', 0.95);
    for (const [name, pose] of Object.entries(look.poses(state))) {
      const image = this.ways[name];
      if (image) put(image, pose.x, pose.y, pose.isShown, pose.scale);
    }
    this.#placeSlots(state);
    const isOver = state.phase === 'trip' && state.trip === this.level.trips;
    put(this.sack, look.sackOut.x, look.sackOut.y, isOver || look.isCounting(state));
    if (look.isCounting(state)) this.sack.setAngle(28);
    this.#placePieces(state, put);
  }

  #placeSlots(state: PicnicState): void {
    for (const [id, { place, ring, sign }] of Object.entries(this.#slots)) {
      const isOpen = state.phase === 'packing' && state.chosen[id] === undefined;
      place.setVisible(!look.isCounting(state));
      ring.setVisible(state.phase === 'packing' && state.slot === id);
      sign.setVisible(isOpen).setAlpha(state.phase === 'packing' && state.slot === id ? 0.9 : 0.4);
    }
  }

  #placePieces(state: PicnicState, put: (image: Image, x: number, y: number, isShown: boolean, scale?: number) => Image): void {
    const now = look.piecesOut(state);
    const room = look.totalPieces(state);
    for (const [at, image] of this.pieces.entries()) {
      const item = now[at];
      const { x, y, scale } = look.cellOf(at, room);
      put(item ? image.setFrame(`piece:${item}`) : image, x, y, item !== undefined, scale);
    }
    const past = look.isCounting(state) ? state.past.at(-1) : undefined;
    const before = past ? look.singles(past.left) : [];
    const paid = Math.round((past?.paid ?? 0) / 100);
    this.#strip.setVisible(before.length > 0 || paid > 0);
    for (const [at, image] of this.#before.entries()) {
      const item = before[at];
      const y = look.cardY - 14 - (paid > 0 ? 14 : 0);
      put(item ? image.setFrame(`piece:${item}`) : image, look.beforeX(at, before.length), y, item !== undefined, 0.6);
    }
    const open = look.coins(state);
    const many = look.isCounting(state) ? open : Math.max(open, 1);
    for (const [at, image] of this.#coins.entries()) put(image, design.width / 2 + (at - (many - 1) / 2) * 26, 522, at < open, 0.85);
    for (const [at, image] of this.#coinsBefore.entries())
      put(image, design.width / 2 + (at - (paid - 1) / 2) * 22, look.cardY + 12, at < paid, 0.65);
  }
}
