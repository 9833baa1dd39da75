import { describe, expect, it } from 'vitest';
import type { Quad } from './contract.ts';
import { angleOf, seenAt, viewOf } from './plane.ts';
import { mostTilt, upright } from './tilt.ts';

const quad = (...corners: [number, number][]) => corners.map(([x, y]) => ({ x, y })) as Quad;
const turned = (degrees: number, squeeze = 1) => {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return quad(
    ...([
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([x = 0, y = 0]) => [50 + 10 * (x * cosine - y * sine), 50 + 10 * squeeze * (x * sine + y * cosine)]) as [number, number][]),
  );
};

describe('how a square is seen', () => {
  it('puts its corners where they are, and its middle where the diagonals cross', () => {
    const view = viewOf(quad([0, 0], [100, 10], [80, 90], [10, 60]))!;
    const places = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ].map(([u = 0, v = 0]) => seenAt(view, u, v));
    expect(places.map(({ x, y }) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6])).toEqual([
      [0, 0],
      [100, 10],
      [80, 90],
      [10, 60],
    ]);
    const { x, y } = seenAt(view, 0.5, 0.5);
    expect(x / y).toBeCloseTo(80 / 90); // on the diagonal from 0,0 to 80,90
  });

  it('is no view at all when three corners lie on one line', () => {
    expect(viewOf(quad([0, 0], [10, 0], [20, 0], [5, 5]))).toBeUndefined();
  });
});

describe('the turn', () => {
  it('is told clockwise, whether or not the sheet leans', () => {
    expect(angleOf(viewOf(turned(30))!)).toBeCloseTo(30);
    expect(angleOf(viewOf(turned(-100))!)).toBeCloseTo(-100);
    expect(Math.abs(angleOf(viewOf(turned(30, 0.8))!) - 30)).toBeLessThan(4);
  });

  it('goes to the nearest quarter, and tells how far from it', () => {
    expect(upright(-100)).toEqual({ turn: 3, tilt: 10 });
    expect(upright(180)).toEqual({ turn: 2, tilt: 0 });
    expect(upright(-170)).toEqual({ turn: 2, tilt: 10 });
    expect(upright(50)).toEqual({ turn: 1, tilt: 40 });
    expect(mostTilt).toBeLessThan(45);
  });
});
