/** How far away a card is, from how large it is in the picture. Pure. */
import type { Seen } from '../../cards/contract.ts';
import { square } from '../../cards/print/sizes.ts';

/** Most cameras of laptops see about 72 degrees from corner to corner; nobody tells, so a distance is a guess of one part in six. */
const diagonalView = (72 * Math.PI) / 180;

/** Metres, to half a metre. */
export function distanceOf({ corners }: Pick<Seen, 'corners'>, width: number, height: number): number {
  const sides = corners.map((corner, at) => {
    const next = corners[(at + 1) % 4] ?? corner;
    return Math.hypot(next.x - corner.x, next.y - corner.y);
  });
  // a card that is turned sideways is narrow, not far
  const longest = Math.max(...sides);
  const focus = Math.hypot(width, height) / 2 / Math.tan(diagonalView / 2);
  return Math.round(((square / 1000) * focus * 2) / longest) / 2;
}
