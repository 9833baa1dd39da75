import { across, side, type Bits } from '../bits.ts';
import { codes } from '../codes.ts';
import type { Dice } from './dice.ts';

/** A printed A5 sheet as the detector's tests imagine it, in mm from its middle, upright. The real one is made by the print page. */
export const sheet = { width: 148, height: 210, square: 120 };

/** How much light the sheet throws back, 0-1. */
const look = { paper: 0.9, ink: 0.06, letter: 0.55 };
const cell = sheet.square / across;
const half = sheet.square / 2;

/** A finger or thumb over the front: a rounded stroke from a place beyond the edge. */
export interface Finger {
  x: number;
  y: number;
  toX: number;
  toY: number;
  thick: number; // half of its width
  look: number;
}

export const bitsOfCard = (card: number): Bits => codes[card - 1]!.bits;

/** Grey letters near the middle of the four edges, here as rings: 7 mm high, 3 mm away from the square or more. */
const letter = { inner: 2.3, outer: 3.5, beside: half + 6.8, above: half + 22 };

function isLetter(x: number, y: number): boolean {
  const [across, along] = [Math.abs(x), Math.abs(y)];
  if (Math.min(across, along) > letter.outer) return false;
  const far = across < along ? Math.hypot(across, along - letter.above) : Math.hypot(across - letter.beside, along);
  return far > letter.inner && far < letter.outer;
}

/** What is printed at a place of a sheet; -1 beyond its edge. */
export function printedAt(bits: Bits, x: number, y: number): number {
  if (Math.abs(x) > sheet.width / 2 || Math.abs(y) > sheet.height / 2) return -1;
  const column = Math.floor((x + half) / cell);
  const row = Math.floor((y + half) / cell);
  if (column < 0 || row < 0 || column >= across || row >= across) return isLetter(x, y) ? look.letter : look.paper;
  const isBorder = column === 0 || row === 0 || column === across - 1 || row === across - 1;
  return !isBorder && bits[(row - 1) * side + column - 1] === 1 ? look.paper : look.ink;
}

export function isUnder({ x, y, toX, toY, thick }: Finger, atX: number, atY: number): boolean {
  const dx = toX - x;
  const dy = toY - y;
  const along = Math.min(1, Math.max(0, ((atX - x) * dx + (atY - y) * dy) / (dx * dx + dy * dy)));
  return (atX - x - along * dx) ** 2 + (atY - y - along * dy) ** 2 < thick * thick;
}

/**
 * Two thumbs. Seven of ten children hold the sheet at its short ends, as printed on it; others take it by the long sides, next to the square;
 * one of twenty reaches over the square's edge.
 */
export function fingersOf(chance: Dice): Finger[] {
  const way = chance.between(0, 1);
  return [-1, 1].map((end) => {
    const thick = chance.between(7, 10);
    const skin = chance.between(0.3, 0.6);
    if (way < 0.7) {
      const x = chance.between(-45, 45);
      const deep = chance.between(10, 34);
      return {
        x,
        y: (end * sheet.height) / 2 + end * 20,
        toX: x + chance.between(-10, 10),
        toY: end * (sheet.height / 2 - deep + thick),
        thick,
        look: skin,
      };
    }
    const over = way < 0.95 ? chance.between(4, 12) : chance.between(13, 22);
    const y = chance.between(-85, 85);
    return {
      x: (end * sheet.width) / 2 + end * 20,
      y,
      toX: end * (sheet.width / 2 - over + thick),
      toY: y + chance.between(-10, 10),
      thick,
      look: skin,
    };
  });
}
