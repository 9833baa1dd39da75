import { blobsOf } from './blobs.ts';
import type { Detect, Grey, Quad, Seen } from './contract.ts';
import { decode } from './decode.ts';
import { withoutDoubles } from './doubles.ts';
import { sharpened } from './edges.ts';
import { fullness, hullOf } from './hull.ts';
import { evened } from './light.ts';
import { angleOf, climbOf, viewOf } from './plane.ts';
import { quadOf } from './quad.ts';
import { darkRuns, join } from './runs.ts';
import { cellsOf } from './sample.ts';
import { darkBelow, halved, tilesOf } from './tiles.ts';
import { agreedTurn } from './tilt.ts';

/**
 * The picture is looked at three times, because no limit between dark and bright suits every card: 0.58 keeps small cards whole, 0.40 sets cards
 * apart from what is grey beside them, and 0.28 at half the size frees those whose white margin is covered by fingers or drowned in light.
 */
const passes = [
  { share: 0.58, half: false },
  { share: 0.4, half: false },
  { share: 0.28, half: true },
];
/** Of a blob's rubber band, the part that it must fill. */
const leastFull = 0.8;

/** Four-cornered dark shapes of a picture. */
export function squaresOf(grey: Grey, limits: Uint8Array): Quad[] {
  const runs = darkRuns(grey, limits);
  join(runs);
  return blobsOf(runs, { leastSide: 8, mostSide: grey.height * 0.8, mostSlim: 3 }).flatMap((blob) => {
    const hull = hullOf(blob);
    const quad = fullness(blob, hull) < leastFull ? undefined : quadOf(hull);
    return quad ? [quad] : [];
  });
}

/** The card whose black square has these corners, if it is one. */
export function cardAt(grey: Grey, quad: Quad): Seen | undefined {
  const view = viewOf(quad);
  const cells = view && evened(cellsOf(grey, view));
  const decoded = cells && decode(cells);
  if (!decoded) return undefined;
  // the printed top left corner has moved on clockwise with each quarter turn
  const corners = quad.map((_, at) => quad[(at + decoded.turn) % 4]) as Quad;
  const printed = viewOf(corners);
  return printed && { card: decoded.card, ...agreedTurn(angleOf(printed), climbOf(printed)), corners, sureness: decoded.sureness };
}

const doubled = (quad: Quad) => quad.map(({ x, y }) => ({ x: 2 * x, y: 2 * y })) as Quad;

/** Whether a shape lies on a card that an earlier pass has read. */
function isRead([a, , c]: Quad, found: readonly Seen[]): boolean {
  const [x, y] = [(a.x + c.x) / 2, (a.y + c.y) / 2];
  return found.some(({ corners: [one, , other] }) => {
    const near = Math.hypot(one.x - other.x, one.y - other.y) / 4;
    return Math.hypot((one.x + other.x) / 2 - x, (one.y + other.y) / 2 - y) < near;
  });
}

/** All stages in a row. */
export const detect: Detect = (grey) => {
  const tiles = tilesOf(grey);
  const small = halved(grey);
  const smallTiles = tilesOf(small);
  const found: Seen[] = [];
  for (const { share, half } of passes) {
    const quads = half ? squaresOf(small, darkBelow(smallTiles, share)).map(doubled) : squaresOf(grey, darkBelow(tiles, share));
    const fresh = quads.filter((quad) => !isRead(quad, found));
    found.push(...fresh.flatMap((quad) => cardAt(grey, sharpened(grey, quad)) ?? cardAt(grey, quad) ?? []));
  }
  return withoutDoubles(found);
};
