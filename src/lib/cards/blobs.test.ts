import { describe, expect, it } from 'vitest';
import { blobsOf } from './blobs.ts';
import { areaOf, fullness, hullOf } from './hull.ts';
import { quadOf } from './quad.ts';
import { darkRuns, join } from './runs.ts';

/** A drawing as a picture: # is dark. */
function drawn(...rows: string[]) {
  const data = Uint8Array.from(rows.join('').split(''), (sign) => (sign === '#' ? 0 : 255));
  return { width: rows[0]!.length, height: rows.length, data };
}
function blobsIn(...rows: string[]) {
  const grey = drawn(...rows);
  const runs = darkRuns(grey, new Uint8Array(Math.ceil(grey.width / 4) * Math.ceil(grey.height / 4)).fill(128));
  join(runs);
  return blobsOf(runs, { leastSide: 2, mostSide: 12, mostSlim: 3 });
}

describe('runs', () => {
  it('are the dark stretches of each row', () => {
    const { count, row, from, to } = darkRuns(drawn('.##..#', '######'), Uint8Array.of(128, 128));
    expect(count).toBe(3);
    expect([...row.subarray(0, 3)]).toEqual([0, 0, 1]);
    expect([...from.subarray(0, 3)]).toEqual([1, 5, 0]);
    expect([...to.subarray(0, 3)]).toEqual([3, 6, 6]);
  });
});

describe('blobs', () => {
  it('hang together by corners, and a fork below makes one of two', () => {
    expect(blobsIn('#..#', '#..#', '.##.')).toHaveLength(1);
    expect(blobsIn('##..', '##..', '..##', '..##')).toHaveLength(1);
    expect(blobsIn('##.##', '##.##')).toHaveLength(2);
  });

  it('are told by the rim of each row, so that holes count as inside', () => {
    const [blob] = blobsIn('......', '.####.', '.#..#.', '.####.');
    expect(blob).toMatchObject({ top: 1, left: Int32Array.of(1, 1, 1), right: Int32Array.of(5, 5, 5) });
  });

  it('are left out when too small, too large or too slim', () => {
    expect(blobsIn('#....', '.....')).toEqual([]);
    expect(blobsIn('############.', '#...........#')).toEqual([]);
    expect(blobsIn('#######', '#######')).toEqual([]);
  });
});

describe('the rubber band', () => {
  it('of a full square has its area', () => {
    const [blob] = blobsIn('.....', '.###.', '.###.', '.###.');
    expect(areaOf(hullOf(blob!))).toBe(9);
    expect(fullness(blob!, hullOf(blob!))).toBe(1);
  });

  it('is not filled by an hourglass', () => {
    const [blob] = blobsIn('######', '..##..', '..##..', '..##..', '######');
    expect(fullness(blob!, hullOf(blob!))).toBeLessThan(0.8);
  });
});

describe('four corners', () => {
  it('are found on a square that stands on its tip, clockwise', () => {
    const tip = [
      { x: 5, y: 0 },
      { x: 10, y: 5 },
      { x: 5, y: 10 },
      { x: 0, y: 5 },
    ];
    const blunt = tip.flatMap(({ x, y }, at) => [
      { x: x + (tip[(at + 3) % 4]!.x - x) * 0.05, y: y + (tip[(at + 3) % 4]!.y - y) * 0.05 },
      { x: x + (tip[(at + 1) % 4]!.x - x) * 0.05, y: y + (tip[(at + 1) % 4]!.y - y) * 0.05 },
    ]);
    const quad = quadOf(blunt);
    expect(areaOf(quad!)).toBeGreaterThan(44);
  });

  it('are not found on a circle', () => {
    const round = Array.from({ length: 40 }, (_, at) => ({ x: Math.cos((at * Math.PI) / 20) * 20, y: Math.sin((at * Math.PI) / 20) * 20 }));
    expect(quadOf(round)).toBeUndefined();
  });
});
