import { describe, expect, it } from 'vitest';
import type { Quad } from './contract.ts';
import { withoutDoubles } from './doubles.ts';
import { sharpened } from './edges.ts';
import { brightnessAt } from './sample.ts';

/** A dark square on white whose sides lie between the pixels: a pixel is as grey as it is covered. */
function square(from: number, to: number) {
  const covered = (pixel: number) => Math.max(0, Math.min(pixel + 1, to) - Math.max(pixel, from));
  const data = Uint8Array.from({ length: 1600 }, (_, at) => 200 - 180 * covered(at % 40) * covered(Math.floor(at / 40)));
  return { width: 40, height: 40, data };
}
const quad = (least: number, most: number): Quad => [
  { x: least, y: least },
  { x: most, y: least },
  { x: most, y: most },
  { x: least, y: most },
];
const farthest = (one: Quad, other: Quad) => Math.max(...one.map(({ x, y }, at) => Math.hypot(x - other[at]!.x, y - other[at]!.y)));

describe('corners between the pixels', () => {
  it('are found to less than half a pixel from a guess that is one pixel off', () => {
    const found = sharpened(square(10.3, 28.6), quad(9.4, 29.5));
    expect(farthest(found, quad(10.3, 28.6))).toBeLessThan(0.45);
  });

  it('stay where a finger covers part of a side', () => {
    const grey = square(10.3, 28.6);
    for (let y = 6; y < 13; y += 1) for (let x = 16; x < 20; x += 1) grey.data[y * 40 + x] = 110;
    expect(farthest(sharpened(grey, quad(10, 29)), quad(10.3, 28.6))).toBeLessThan(0.5);
  });

  it('stay as guessed where there is no edge', () => {
    const flat = { width: 40, height: 40, data: new Uint8Array(1600).fill(90) };
    expect(farthest(sharpened(flat, quad(10, 30)), quad(10, 30))).toBeLessThan(1e-6);
  });
});

it('between two pixels the brightness lies between theirs, and outside it is that of the rim', () => {
  const grey = { width: 2, height: 2, data: Uint8Array.of(0, 100, 0, 100) };
  expect(brightnessAt(grey, 0.5, 0.5)).toBe(0);
  expect(brightnessAt(grey, 1, 1)).toBe(50);
  expect(brightnessAt(grey, 9, 9)).toBeCloseTo(100, 0);
});

it('of one card found twice the surer sight stays; the list is in order of number', () => {
  const seen = (card: number, sureness: number) => ({ card, turn: 0 as const, tilt: 0, corners: quad(0, 9), sureness });
  expect(withoutDoubles([seen(9, 0.8), seen(2, 0.9), seen(9, 0.95)])).toEqual([seen(2, 0.9), seen(9, 0.95)]);
});
