/** Pieces as pictures, at one scale for all months of a family. */
import { inOrder } from '../base/order.ts';

/** How many pieces one picture stands for, so that the fullest month still fits on a screen. */
export function pieceScale(most: number, pictures = 80): number {
  return [1, 2, 5, 10, 20, 50, 100].find((scale) => most / scale <= pictures) ?? 200;
}

/** The pictures of a pile, most frequent first; a begun picture counts as one. */
export function pileOf(pieces: ReadonlyMap<string, number>, scale: number): string[] {
  return [...pieces]
    .sort(([one, few], [two, many]) => many - few || inOrder(one, two))
    .flatMap(([item, count]) => Array.from({ length: Math.ceil(count / scale) }, () => item));
}
