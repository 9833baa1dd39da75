import { describe, expect, it } from 'vitest';
import { across, allTurns, mirrored, side, type Bits } from './bits.ts';
import { codes } from './codes.ts';
import { decode } from './decode.ts';
import { evened } from './light.ts';
import { paperSpots } from './sample.ts';

/** 8 x 8 cells of a perfect card. */
function cellsOf(bits: Bits): Float32Array {
  const cells = new Float32Array(across * across);
  bits.forEach((bit, at) => (cells[(Math.floor(at / side) + 1) * across + (at % side) + 1] = bit));
  return cells;
}
const spoilt = (bits: Bits, cells: number[]): Bits => bits.map((bit, at) => (cells.includes(at) ? 1 - bit : bit));

describe('the code', () => {
  it('of every card is read in every turn', () => {
    for (const { card, bits } of codes) {
      allTurns(bits).forEach((turned, turn) => expect(decode(cellsOf(turned))).toMatchObject({ card, turn }));
    }
  });

  it('is still read with two wrong cells, and not with eight', () => {
    const { card, bits } = codes[4]!;
    expect(decode(cellsOf(spoilt(bits, [8, 27])))).toMatchObject({ card, turn: 0 });
    expect(decode(cellsOf(spoilt(bits, [0, 5, 8, 14, 21, 27, 30, 35])))).toBeUndefined();
  });

  it('of a mirrored card is nobody, in any turn, even with wrong cells', () => {
    for (const { bits } of codes) {
      for (const turned of allTurns(mirrored(bits))) {
        expect(decode(cellsOf(turned))).toBeUndefined();
        expect(decode(cellsOf(spoilt(turned, [7, 22])))).toBeUndefined();
      }
    }
  });

  it('is not found in a plain black or white square', () => {
    expect(decode(new Float32Array(across * across))).toBeUndefined();
    expect(decode(new Float32Array(across * across).fill(1))).toBeUndefined();
  });
});

describe('uneven light', () => {
  const bits = codes[0]!.bits;
  const paper = (light: (u: number, v: number) => number) => Float32Array.from(paperSpots, ({ u, v }) => light(u, v));
  const lit = (light: (u: number, v: number) => number) => ({
    inside: cellsOf(bits).map((white, cell) => (white ? 1 : 0.1) * light((cell % across) + 0.5, Math.floor(cell / across) + 0.5)),
    around: paper(light),
  });

  it('is taken out: black is 0 and white is 1 all over', () => {
    const cells = evened(lit((u, v) => 100 + 10 * u + 5 * v))!;
    expect(Math.max(...cells.map((value, cell) => Math.abs(value - cellsOf(bits)[cell]!)))).toBeLessThan(0.02);
  });

  it('three fingers on the paper and two on the border do not matter', () => {
    const held = lit(() => 200);
    for (const place of [0, 4, 8]) held.around[place] = 80;
    for (const cell of [0, 1]) held.inside[cell] = 90;
    expect(decode(evened(held)!)).toMatchObject({ card: 1 });
  });

  it('without a black border, or without white paper, there is nothing', () => {
    const bright = lit(() => 200);
    for (let cell = 0; cell < 6; cell += 1) bright.inside[cell] = 190;
    expect(evened(bright)).toBeUndefined();
    expect(evened({ ...lit(() => 200), around: paper(() => 20) })).toBeUndefined();
  });
});
