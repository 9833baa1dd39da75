/** Facts in memory: gone with the window. */
import type { Book, Entry, Facts } from './facts.ts';
import type { FamilyRepository } from './repository.ts';

const keys: { [Kind in keyof Facts]: (fact: Facts[Kind][number]) => string } = {
  families: (family) => family.id,
  plans: (plan) => `${plan.family} ${plan.month}`,
  weeks: (week) => `${week.family} ${week.monday}`,
  days: (mark) => `${mark.family} ${mark.day}`,
  weights: (weight) => `${weight.family} ${weight.item} ${weight.from}`,
  entries: (entry) => entry.id,
};
const kinds = Object.keys(keys) as (keyof Facts)[];

const byDay = (one: Entry, two: Entry) => one.day.localeCompare(two.day) || one.madeAt - two.madeAt || one.id.localeCompare(two.id);

export function memoryRepository(): FamilyRepository {
  const kept = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as { [Kind in keyof Facts]: Map<string, Facts[Kind][number]> };
  const watchers = new Set<() => void>();
  const tell = () => watchers.forEach((look) => look());
  const of = <Fact extends { family: string }>(facts: Map<string, Fact>, family: string) =>
    [...facts.values()].filter((fact) => fact.family === family);

  function put(facts: Partial<Facts>): void {
    for (const kind of kinds) {
      for (const fact of facts[kind] ?? []) {
        const key = (keys[kind] as (fact: unknown) => string)(fact);
        if (kind !== 'entries' || !kept.entries.has(key)) (kept[kind] as Map<string, unknown>).set(key, structuredClone(fact));
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
      return [...kept.families.values()].sort((one, two) => one.created.localeCompare(two.created) || one.id.localeCompare(two.id));
    },
    async book(id): Promise<Book | undefined> {
      const family = kept.families.get(id);
      if (!family) return undefined;
      const { plans, weeks, days, weights } = kept;
      return { family, plans: of(plans, id), weeks: of(weeks, id), days: of(days, id), weights: of(weights, id) };
    },
    async entries(family, from = '', to = '9999') {
      const entries = of(kept.entries, family).filter(({ day }) => day >= from && day <= to);
      return entries.sort(byDay);
    },
    async save(facts) {
      put(facts);
      tell();
    },
    async remove({ entries = [], weeks = [], days = [] }) {
      const taken = [
        ...entries.map((id) => kept.entries.delete(id)),
        ...weeks.map(({ family, monday }) => kept.weeks.delete(`${family} ${monday}`)),
        ...days.map(({ family, day }) => kept.days.delete(`${family} ${day}`)),
      ];
      tell();
      return taken.filter(Boolean).length;
    },
    async restore(facts) {
      for (const { id } of facts.families) drop(id);
      put(facts);
      tell();
    },
    async removeFamily(family) {
      drop(family);
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
