import { draw } from '../../base/random.ts';

/** Chance for making scenes: the same seed gives the same throws. */
export interface Dice {
  between(least: number, most: number): number;
  chance(share: number): boolean;
  pick<Item>(list: readonly Item[]): Item;
  bell(): number; // about 0, spread 1
}

export function dice(seed: number): Dice {
  // neighbouring seeds would begin with similar throws
  let now = draw(Math.imul(seed, 0x9e3779b1)).seed;
  const next = () => {
    const { value, seed } = draw(now);
    now = seed;
    return value;
  };
  return {
    between: (least, most) => least + (most - least) * next(),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    bell: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
