/** The tally as a table for spreadsheets. It cannot be read back: that is the backup's task. */
import { csvOf } from '../base/csv.ts';
import type { Lang } from '../base/lang.ts';
import { plasticItems } from '../base/plastic-items.ts';
import { m } from '../i18n/text.ts';
import { animalName } from './animals.ts';
import type { Entry, Family } from './facts.ts';
import { swapName } from './swap-names.ts';

export function entriesCsv(lang: Lang, { members }: Family, entries: readonly Entry[]): string {
  const kinds = { thrown: m.data_kind_thrown(), avoided: m.data_kind_avoided(), recycled: m.data_kind_recycled() };
  const animals = new Map(members.map(({ id, animal }) => [id, animalName(animal)]));
  const head = [
    m.data_csv_day(),
    m.data_csv_kind(),
    m.data_csv_item(),
    m.data_csv_swap(),
    m.data_csv_pieces(),
    m.data_csv_who(),
    m.data_csv_made(),
  ];
  const rows = entries.map(({ day, kind, item, swap, pieces, who, madeAt }) => [
    day,
    kinds[kind],
    plasticItems.get(item)?.names[lang] ?? item,
    swap && swapName(swap),
    pieces,
    who && animals.get(who),
    new Date(madeAt).toISOString(),
  ]);
  return csvOf([head, ...rows], lang === 'en' ? ',' : ';');
}
