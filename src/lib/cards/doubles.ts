import type { Seen } from './contract.ts';

/** Of each card the surest sight: it was found in several passes, or its number stands in the picture twice. In order of number. */
export function withoutDoubles(found: readonly Seen[]): Seen[] {
  const surest = new Map<number, Seen>();
  for (const seen of found) {
    if (seen.sureness > (surest.get(seen.card)?.sureness ?? 0)) surest.set(seen.card, seen);
  }
  return [...surest.values()].sort((one, other) => one.card - other.card);
}
