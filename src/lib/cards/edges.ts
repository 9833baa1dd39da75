import type { Grey, Point, Quad } from './contract.ts';
import { brightnessAt } from './sample.ts';

/** The ends of a side are left out, as a share of its length: blur rounds the corners. */
const ends = 0.12;
/** How far the edge is looked for to both sides of the rough line, in px: a share of the side, because a blob of a near card is rougher. */
const reach = (length: number) => Math.min(4, Math.max(1.5, length * 0.07));
/** Places along a side where it is looked for. */
const places = (length: number) => Math.min(24, Math.max(8, Math.round(length)));
/** Distance between two looks across the edge, in px. */
const stride = 0.5;
/** Points farther than this from the first line are a finger or a shadow and do not count for the second, in px. */
const astray = 0.7;
/** Least rise in brightness over one px, of 255, that counts as an edge. */
const leastRise = 4;

interface Found extends Point {
  weight: number;
}
interface Line {
  x: number; // a point of it
  y: number;
  dx: number; // its direction, of length 1
  dy: number;
}

/** Where the picture gets brighter fastest on the way out of the square, between the pixels. */
function edgeNear(grey: Grey, x: number, y: number, outX: number, outY: number, far: number): Found | undefined {
  const steps = Math.ceil(far / stride);
  const lookAt = (step: number) => brightnessAt(grey, x + step * stride * outX, y + step * stride * outY);
  let [behind, middle] = [lookAt(-steps - 2), lookAt(-steps - 1)];
  let [best, at, bestBefore, bestAfter, last] = [leastRise, Number.NaN, 0, 0, 0];
  for (let step = -steps - 1; step <= steps + 1; step += 1) {
    const ahead = lookAt(step + 1);
    const rise = ahead - behind; // over two strides, which is one px
    if (at === (step - 1) * stride) bestAfter = rise;
    if (Math.abs(step) <= steps && rise > best) [best, at, bestBefore] = [rise, step * stride, last];
    [last, behind, middle] = [rise, middle, ahead];
  }
  if (Number.isNaN(at)) return undefined;
  const curve = bestBefore - 2 * best + bestAfter;
  const way = at + (curve < 0 ? Math.max(-0.5, Math.min(0.5, (bestBefore - bestAfter) / (2 * curve))) * stride : 0);
  return { x: x + way * outX, y: y + way * outY, weight: best };
}

/** The line nearest to weighted points (least squares of the distances across it). */
function lineThrough(points: readonly Found[]): Line {
  let [sum, x, y] = [0, 0, 0];
  for (const point of points) {
    sum += point.weight;
    x += point.weight * point.x;
    y += point.weight * point.y;
  }
  [x, y] = [x / sum, y / sum];
  let [xx, xy, yy] = [0, 0, 0];
  for (const point of points) {
    xx += point.weight * (point.x - x) ** 2;
    xy += point.weight * (point.x - x) * (point.y - y);
    yy += point.weight * (point.y - y) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { x, y, dx: Math.cos(angle), dy: Math.sin(angle) };
}

/** The line of one side, from its rough ends, or the rough line where no clear edge is found. */
function sideOf(grey: Grey, from: Point, to: Point): Line {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const rough = { x: from.x, y: from.y, dx: (to.x - from.x) / length, dy: (to.y - from.y) / length };
  const count = places(length);
  const found: Found[] = [];
  for (let place = 0; place < count; place += 1) {
    const way = (ends + ((1 - 2 * ends) * (place + 0.5)) / count) * length;
    // the way out of a clockwise figure is to the left
    const edge = edgeNear(grey, rough.x + way * rough.dx, rough.y + way * rough.dy, rough.dy, -rough.dx, reach(length));
    if (edge) found.push(edge);
  }
  if (found.length < count / 2) return rough;
  const first = lineThrough(found);
  const close = found.filter(({ x, y }) => Math.abs((x - first.x) * first.dy - (y - first.y) * first.dx) < astray);
  return close.length < count / 3 ? first : lineThrough(close);
}

function crossing(one: Line, other: Line): Point | undefined {
  const turn = one.dx * other.dy - one.dy * other.dx;
  if (Math.abs(turn) < 0.2) return undefined;
  const way = ((other.x - one.x) * other.dy - (other.y - one.y) * other.dx) / turn;
  return { x: one.x + way * one.dx, y: one.y + way * one.dy };
}

/** The square with its corners between the pixels: a line is laid along each side, and neighbours cross. A corner that would jump stays. */
export function sharpened(grey: Grey, quad: Quad): Quad {
  const lines = quad.map((corner, at) => sideOf(grey, corner, quad[(at + 1) % 4]!));
  return quad.map((corner, at) => {
    const found = crossing(lines[(at + 3) % 4]!, lines[at]!);
    const next = quad[(at + 1) % 4]!;
    const most = Math.max(2.5, 0.15 * Math.hypot(next.x - corner.x, next.y - corner.y));
    return found && Math.hypot(found.x - corner.x, found.y - corner.y) < most ? found : corner;
  }) as Quad;
}
