/** Facts in memory: gone with the window. */
import type { Book, Facts } from './facts.ts';
import { byDay, monthRows } from '../storage/month-rows.ts';
import { monthSums } from '../storage/month-sums.ts';
import { byAge, withCopy, type Copy, type FamilyRepository } from './repository.ts';

const keys: { [Kind in keyof Facts]: (fact: Facts[Kind][number]) => string } = {
  families: (family) => family.id,
  plans: (plan) => `${plan.family} ${plan.month}`,
  weeks: (week) => `${week.family} ${week.monday}`,
  days: (mark) => `${mark.family} ${mark.day}`,
  weights: (weight) => `${weight.family} ${weight.item} ${weight.from}`,
  entries: (entry) => entry.id,
};
const kinds = Object.keys(keys) as (keyof Facts)[];

export function memoryRepository(): FamilyRepository {
  const kept = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as { [Kind in keyof Facts]: Map<string, Facts[Kind][number]> };
  const watchers = new Set<() => void>();
  const tell = () => watchers.forEach((look) => look());
  const of = <Fact extends { family: string }>(facts: Map<string, Fact>, family: string) =>
    [...facts.values()].filter((fact) => fact.family === family);

  const copies = new Map<string, Copy[]>();
  const backups = new Map<string, number>();
  function factsOf(id: string): Facts | undefined {
    const family = kept.families.get(id);
    const { plans, weeks, days, weights, entries } = kept;
    const rest = { plans: of(plans, id), weeks: of(weeks, id), days: of(days, id), weights: of(weights, id), entries: of(entries, id) };
    return family && { families: [family], ...rest };
  }
  function put(facts: Partial<Facts>): void {
    for (const kind of kinds) {
      for (const fact of facts[kind] ?? []) {
        (kept[kind] as Map<string, unknown>).set((keys[kind] as (fact: unknown) => string)(fact), structuredClone(fact));
      }
    }
  }
  function drop(family: string): void {
    kept.families.delete(family);
    for (const kind of kinds) {
      if (kind === 'families') continue;
      for (const [key, fact] of kept[kind]) if (fact.family === family) kept[kind].delete(key);
    }
  }

  return {
    async families() {
      return [...kept.families.values()].sort(byAge);
    },
    async book(id): Promise<Book | undefined> {
      const { families: [family] = [], entries: _, ...book } = factsOf(id) ?? {};
      return family && ({ family, ...book } as Book);
    },
    async entries(family, from = '', to = '9999') {
      const entries = of(kept.entries, family).filter(({ day }) => day >= from && day <= to);
      return entries.sort(byDay);
    },
    async sums(family) {
      return monthRows(of(kept.entries, family).sort(byDay)).map(monthSums);
    },
    async save(facts) {
      put(facts);
      tell();
    },
    async remove({ entries = [], weeks = [], days = [] }) {
      const taken = [
        ...entries.map(({ id }) => kept.entries.delete(id)),
        ...weeks.map(({ family, monday }) => kept.weeks.delete(`${family} ${monday}`)),
        ...days.map(({ family, day }) => kept.days.delete(`${family} ${day}`)),
      ];
      tell();
      return taken.filter(Boolean).length;
    },
    async restore(facts, now) {
      for (const { id } of facts.families) {
        copies.set(id, withCopy(copies.get(id) ?? [], { at: now, facts: factsOf(id) }));
        drop(id);
      }
      put(facts);
      tell();
    },
    async copiedAt(family) {
      return copies.get(family)?.[0]?.at;
    },
    async takeBack(family) {
      const [copy, ...older] = copies.get(family) ?? [];
      if (!copy) return;
      drop(family);
      put(copy.facts ?? {});
      copies.set(family, older);
      tell();
    },
    async backedUpAt(family) {
      return backups.get(family);
    },
    async noteBackup(family, now) {
      backups.set(family, now);
      tell();
    },
    async removeFamily(family) {
      drop(family);
      copies.delete(family);
      backups.delete(family);
      tell();
    },
    watch(read, show, failed) {
      const look = () => void read().then(show, failed);
      watchers.add(look);
      look();
      return () => watchers.delete(look);
    },
  };
}
