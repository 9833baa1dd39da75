/** Where everything of Steppe Picnic lies: places follow from the state alone, so any state can be drawn at any time. */
import { design } from '../stage.ts';
import { hasPrices, leftovers, paid, paidOn, piecesOf, totalOf, type Leftover } from './leftovers.ts';
import type { PicnicLevel, PicnicState } from './state.ts';

export interface Pose {
  x: number;
  y: number;
  scale: number;
  isShown: boolean;
}

export const sizes = { thing: 104, piece: 58, slot: 62, guest: 168, card: 136, sack: 190, coin: 34, letter: 76 };
export const cloth = { x: design.width / 2, y: 404, width: 680, height: 214 };
export const cardY = 84;
export const seatY = 262;
export const letterAt = { x: 62, y: 66 };
export const sackOut = { x: 96, y: 430 };
export const sackMouth = { x: 176, y: 372, scale: 0.5 };
export const doorstep = { x: 860, y: seatY + 14 }; // where the goat and the crane come to stand
const middle = design.width / 2;

/** `count` things side by side around the middle. */
const spread = (at: number, count: number, step: number): number => middle + (at - (count - 1) / 2) * step;

export const cardX = (at: number, count: number): number => spread(at, count, 164);
export const seatX = (at: number, count: number): number => spread(at, count, 176);
export const spotOf = (level: PicnicLevel, slot: string) => {
  const at = level.slots.findIndex((known) => known.id === slot);
  return { x: spread(at, level.slots.length, 142), y: cloth.y - 12 };
};

export const isCounting = ({ phase }: PicnicState): boolean => phase === 'counting' || phase === 'counted' || phase === 'finished';
export const nameOf = (slot: string, way: string): string => `${slot}.${way}`;

/** Every way's picture: on its card, on the cloth, going home, or in the sack. */
export function poses(state: PicnicState): Record<string, Pose> {
  const { level } = state;
  const placed: Record<string, Pose> = {};
  let kept = 0;
  for (const slot of level.slots) {
    slot.ways.forEach((way, at) => {
      const isTaken = state.chosen[slot.id] === way.id;
      const isOffered = state.phase === 'packing' && state.slot === slot.id;
      const comesHome = isTaken && isCounting(state) && piecesOf(way) === 0;
      const card = { x: cardX(at, slot.ways.length), y: cardY, scale: 0.95, isShown: isOffered };
      const home = { x: design.width - 44 - kept * 62, y: 486, scale: 0.56, isShown: true };
      if (comesHome) kept += 1;
      const onCloth = { ...spotOf(level, slot.id), scale: 1, isShown: !isCounting(state) };
      placed[nameOf(slot.id, way.id)] = comesHome ? home : isTaken ? onCloth : card;
    });
  }
  const caught = state.phase === 'trip' && state.happening.id === 'wind' ? state.happening : undefined;
  if (caught?.slot && caught.way) {
    placed[nameOf(caught.slot, caught.way)] = { x: seatX(1, level.party.length) + 66, y: seatY + 30, scale: 0.66, isShown: true };
  }
  return placed;
}

/** The kinds that are out of the sack, as single pieces. */
export function piecesOut(state: PicnicState): string[] {
  if (!isCounting(state)) return [];
  const kinds = leftovers(state.level, state.chosen);
  return singles(state.phase === 'counting' ? kinds.slice(0, state.out) : kinds);
}

export const singles = (kinds: readonly Leftover[]): string[] =>
  kinds.flatMap(({ item, pieces }) => Array.from({ length: pieces }, () => item));

export const totalPieces = ({ level, chosen }: PicnicState): number => totalOf(leftovers(level, chosen));

/** Pieces lie on the cloth in one or two rows, so that they can be counted: eight in a row, twelve smaller ones if there are many. */
export function cellOf(at: number, count: number): { x: number; y: number; scale: number } {
  const [inRow, step, scale] = count > 16 ? [12, 46, 0.8] : [8, 66, 1];
  const rows = Math.max(1, Math.ceil(count / inRow));
  const row = Math.floor(at / inRow);
  return { x: spread(at % inRow, inRow, step), y: cloth.y - 14 + (row - (rows - 1) / 2) * 54, scale };
}

/** The packing before, small and in one line, to compare. */
export const beforeX = (at: number, count: number): number => spread(at, count, Math.min(40, 700 / Math.max(1, count)));

/** Coins of 100 that lie open now. */
export function coins(state: PicnicState): number {
  const { level, chosen } = state;
  if (!hasPrices(level)) return 0;
  return Math.round((isCounting(state) ? paid(level, chosen) : paidOn(level, chosen, state.phase === 'trip' ? state.trip : 1)) / 100);
}

export type Change = 'begun' | 'taken' | 'trip' | 'out' | 'counted' | 'again' | 'finished' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: PicnicState, before: PicnicState | undefined): Change {
  if (now.phase === 'packing' && now.past.length === 0 && Object.keys(now.chosen).length === 0) return 'begun';
  if (!before || (now.told?.turn ?? 0) > (before.told?.turn ?? 0) + 1) return 'jumped';
  if (now.phase === 'finished' || now.phase === 'counted' || now.phase === 'trip') return now.phase;
  if (now.phase === 'counting') return 'out';
  if (before.phase === 'counted') return 'again';
  return before.phase === 'packing' && Object.keys(now.chosen).length === Object.keys(before.chosen).length + 1 ? 'taken' : 'jumped';
}
