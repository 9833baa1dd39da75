/** From a checked backup to stored facts: what it would change, and the change itself with a look at what really arrived. */
import { monthOf, type Month } from '../base/local-day.ts';
import { canonical } from './check-facts.ts';
import type { Facts } from './facts.ts';
import type { FamilyRepository } from './repository.ts';

/** How long a restore can be taken back, in ms. */
export const undoTime = 24 * 3600 * 1000;

export const canUndo = (copiedAt: number | undefined, now: number): boolean => copiedAt !== undefined && now - copiedAt < undoTime;

/** Everything kept about one family. */
export async function factsOf(repository: FamilyRepository, id: string): Promise<Facts | undefined> {
  const { family, ...book } = (await repository.book(id)) ?? {};
  return family && ({ families: [family], ...book, entries: await repository.entries(id) } as Facts);
}

/** What stands in a file, beside what is here now. */
export interface Preview {
  animals: string[];
  entries: number;
  months: [first: Month, last: Month] | undefined; // of its entries
  here: number | undefined; // entries of the same family on this device; undefined when it is not here
  missing: number; // entries here that the file does not have: a restore would lose them
  isSame: boolean;
}

export function previewOf(file: Facts, here: Facts | undefined): Preview {
  const months = file.entries.map(({ day }) => monthOf(day)).sort();
  const [first, last] = [months[0], months.at(-1)];
  const known = new Set(file.entries.map(({ id }) => id));
  return {
    animals: file.families.flatMap(({ members }) => members.map(({ animal }) => animal)),
    entries: file.entries.length,
    months: first && last ? [first, last] : undefined,
    here: here?.entries.length,
    missing: here?.entries.filter(({ id }) => !known.has(id)).length ?? 0,
    isSame: here !== undefined && canonical(here) === canonical(file),
  };
}

/** Stores the facts of a backup and reads them back. False when something else arrived: then everything is as it was before. */
export async function restored(repository: FamilyRepository, facts: Facts, now: number): Promise<boolean> {
  const [family] = facts.families;
  if (!family) return false;
  await repository.restore(facts, now);
  const arrived = await factsOf(repository, family.id);
  if (arrived && canonical(arrived) === canonical(facts)) return true;
  await repository.takeBack(family.id);
  return false;
}
