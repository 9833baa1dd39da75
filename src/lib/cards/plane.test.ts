import { describe, expect, it } from 'vitest';
import type { Quad } from './contract.ts';
import { angleOf, climbOf, seenAt, viewOf } from './plane.ts';
import { axesOf, imageOf, lensOf } from './scene/lens.ts';
import { agreedTurn, mostTilt } from './tilt.ts';

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
    const alike = (angle: number) => agreedTurn(angle, angle);
    expect(alike(-100)).toEqual({ turn: 3, tilt: 10 });
    expect(alike(180)).toEqual({ turn: 2, tilt: 0 });
    expect(alike(-170)).toEqual({ turn: 2, tilt: 10 });
    expect(alike(50)).toEqual({ turn: 1, tilt: 40 });
    expect(mostTilt).toBeLessThan(45);
  });

  it('is trusted only as far as both ways to tell it agree', () => {
    expect(agreedTurn(10, -20)).toEqual({ turn: 0, tilt: 20 });
    expect(agreedTurn(60, 30).tilt).toBeGreaterThan(mostTilt);
  });

  it('is not taken from a sheet in a corner that leans so far, turned away, that the edge beside seems to be up', () => {
    const lens = lensOf(1920, 1080, 70);
    const pose = { at: { x: 1150, y: -600, z: 2000 }, yaw: -35, pitch: 35, roll: 33 };
    const { right, down } = axesOf(pose);
    const corner = (h: number, v: number) =>
      imageOf(lens, {
        x: pose.at.x + 60 * (h * right.x + v * down.x),
        y: pose.at.y + 60 * (h * right.y + v * down.y),
        z: pose.at.z + 60 * (h * right.z + v * down.z),
      });
    const view = viewOf([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)])!;
    const alone = agreedTurn(angleOf(view), angleOf(view));
    expect([alone.turn, alone.tilt < mostTilt], `${angleOf(view)} ${climbOf(view)}`).toEqual([1, true]);
    expect(agreedTurn(angleOf(view), climbOf(view)).tilt).toBeGreaterThan(mostTilt);
  });
});
