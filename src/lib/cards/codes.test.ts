import { describe, expect, it } from 'vitest';
import { allTurns, distance, mirrored, side, type Bits } from './bits.ts';
import { codes } from './codes.ts';

const nearest = (one: Bits, other: Bits) => Math.min(...allTurns(other).map((turned) => distance(one, turned)));
const edges = [0, 1, 2, 3, 4, 5].flatMap((at) => [at, side * (side - 1) + at, at * side, at * side + side - 1]);
const sides = (bits: Bits) => allTurns(bits).map((turned) => turned.slice(0, side).join(''));

describe('the forty codes', () => {
  it('have 36 cells each and go with the cards 1 to 40', () => {
    expect(codes.map(({ card }) => card)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(codes.every(({ bits }) => bits.length === 36)).toBe(true);
  });

  it('differ in 12 cells or more, in every turn, from each other and from themselves turned', () => {
    const pairs = codes.flatMap(({ bits }, at) => codes.slice(at + 1).map((other) => nearest(bits, other.bits)));
    expect(Math.min(...pairs)).toBe(12);
    const selves = codes.flatMap(({ bits }) =>
      allTurns(bits)
        .slice(1)
        .map((turned) => distance(bits, turned)),
    );
    expect(Math.min(...selves)).toBe(12);
  });

  it('are no look-alikes in a mirror: 9 cells or more, so more than twice the four that may be wrong', () => {
    const pairs = codes.flatMap(({ bits }) => codes.map((other) => nearest(mirrored(bits), other.bits)));
    expect(Math.min(...pairs)).toBe(9);
  });

  it('have few white cells beside the border and no four in a row, where blur eats it', () => {
    for (const { bits } of codes) {
      expect([...new Set(edges)].filter((cell) => bits[cell] === 1).length).toBeLessThanOrEqual(8);
      expect(sides(bits).filter((line) => line.includes('1111'))).toEqual([]);
    }
  });
});
