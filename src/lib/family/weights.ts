/** What pieces weigh: the table's low and high, or what this home weighed itself. Months keep the weights they had. */
import type { Month } from '../base/local-day.ts';
import { plasticItems } from '../base/plastic-items.ts';
import type { OwnWeight } from './facts.ts';

/** Grams; exact sums inside, rounded only to be shown. */
export interface Grams {
  low: number;
  high: number;
}

const none: Grams = { low: 0, high: 0 };

/** The weight of one piece of each item in a month. Unknown items and those that are no plastic weigh nothing. */
export function weightsIn(month: Month, own: readonly OwnWeight[]): (item: string) => Grams {
  const latest = new Map<string, OwnWeight>();
  for (const weight of own) {
    if (weight.from <= month && weight.from >= (latest.get(weight.item)?.from ?? '')) latest.set(weight.item, weight);
  }
  return (item) => {
    const known = plasticItems.get(item);
    if (!known?.countAsPlastic) return none;
    const weighed = latest.get(item)?.grams;
    return weighed === undefined ? known : { low: weighed, high: weighed };
  };
}

/** Grams of pieces by item. A minus stays a minus, and its heavier end is the lower one. */
export function gramsOf(pieces: Iterable<readonly [item: string, count: number]>, weight: (item: string) => Grams): Grams {
  const sum = { low: 0, high: 0 };
  for (const [item, count] of pieces) {
    const { low, high } = weight(item);
    sum.low += count * (count < 0 ? high : low);
    sum.high += count * (count < 0 ? low : high);
  }
  return sum;
}

/** At most two significant figures: the table knows no more. */
const rough = (value: number): number => Number(value.toPrecision(2));

/** The range as it is shown. */
export const shown = ({ low, high }: Grams): Grams => ({ low: rough(low), high: rough(high) });
