/** What single-use plastic weighs: the pieces that games, lessons and the family's log count alike. Sources stand in the JSON file. */
import type { Lang } from './lang.ts';
import data from './plastic-items.json' with { type: 'json' };

export interface PlasticItem {
  names: Record<Lang, string>;
  grams: number; // of plastic, empty and dry; shown only with its range
  low: number;
  high: number;
  quality: string; // how good the source is: A study, B manufacturer or press, C trade page, E estimate
  source: string;
  core: boolean; // one of the common ones that a family's tally shows first
  countAsPlastic: boolean; // a rubber balloon is litter, but not plastic: it has pieces and no grams
}

export const plasticItems: ReadonlyMap<string, PlasticItem> = new Map(
  data.items.map(({ id, names, grams, low, high, quality, source, core, countAsPlastic }) => [
    id,
    { names, grams, low, high, quality, source, core, countAsPlastic },
  ]),
);
