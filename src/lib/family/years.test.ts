/** What is drawn from sums is what all entries say, whatever was written in whatever order. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { anyFacts } from '../../../tests/support/family-data.ts';
import { keptLocally } from '../../../tests/support/window.ts';
import { monthOf, mondayOf } from '../base/local-day.ts';
import { monthRows } from '../storage/month-rows.ts';
import { monthSums } from '../storage/month-sums.ts';
import type { Entry, Facts } from './facts.ts';
import { leavesOf } from './growth.ts';
import { memoryRepository } from './repository.memory.ts';
import type { FamilyRepository } from './repository.ts';
import { tallyDays, tallyOf, total, type DayTally } from './tally.ts';
import { dayIn, entriesIn, momentsByMonth, mostAvoided } from './years.ts';

vi.mock('$app/paths', () => ({ base: '' }));
const { dexieRepository } = await import('./repository.dexie.ts');
const { BirgeDatabase } = await import('../storage/db.ts');

/** The sums of months by way of all days. */
function byMonth(entries: readonly Entry[], what: keyof DayTally): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [day, tally] of tallyDays(entries)) sums.set(monthOf(day), (sums.get(monthOf(day)) ?? 0) + total(tally[what]));
  return new Map([...sums].filter(([, count]) => count > 0).sort());
}

it('says of years, plant, scale and days what all entries say', () => {
  fc.assert(
    fc.property(anyFacts, ({ entries }) => {
      const sums = monthRows(entries)
        .map(monthSums)
        .sort((one, two) => (one.month < two.month ? -1 : 1));
      const days = tallyDays(entries);
      expect(momentsByMonth(sums)).toEqual(byMonth(entries, 'moments'));
      expect(mostAvoided(sums)).toBe(Math.max(0, ...byMonth(entries, 'avoided').values()));
      expect(leavesOf(sums)).toBe(new Set(Array.from(days.keys(), mondayOf)).size);
      expect(entriesIn(sums)).toBe(entries.length);
      for (const day of [...days.keys(), '2026-01-01', '2030-05-05']) {
        const { thrown, moments } = tallyOf(days, day);
        expect(dayIn(sums, day)).toEqual({ thrown: total(thrown), moments: total(moments) });
      }
    }),
  );
});

type Write = (kept: FamilyRepository, facts: Facts) => Promise<unknown>;
const part = fc.tuple(fc.nat(40), fc.nat(40));
const some = (entries: Entry[], [from, length]: [number, number]) => entries.slice(from, from + length);
const anyWrite: fc.Arbitrary<Write> = fc.oneof(
  part.map(
    (which): Write =>
      (kept, { entries }) =>
        kept.save({ entries: some(entries, which) }),
  ),
  part.map(
    (which): Write =>
      (kept, { entries }) =>
        kept.remove({ entries: some(entries, which) }),
  ),
  part.map(
    (which): Write =>
      (kept, facts) =>
        kept.restore({ ...facts, entries: some(facts.entries, which) }, 1),
  ),
  fc.constant<Write>((kept, { families: [family] }) => kept.takeBack(family?.id ?? '')),
  fc.constant<Write>((kept, { families: [family] }) => kept.removeFamily(family?.id ?? '')),
);

let made = 0;
it.each<[string, () => FamilyRepository]>([
  ['in memory', memoryRepository],
  ['in IndexedDB', () => dexieRepository(new BirgeDatabase(`years${(made += 1)}`))],
])('keeps sums that are those of its entries after any series of writes (%s)', async (_, make) => {
  await fc.assert(
    fc.asyncProperty(anyFacts, fc.array(anyWrite, { maxLength: 8 }), async (facts, writes) => {
      keptLocally.removeItem('birge.data');
      const kept = make();
      const family = facts.families[0]?.id ?? '';
      await kept.save({ families: facts.families });
      for (const write of writes) {
        // a family that is gone takes no entries: then nothing at all is written
        await write(kept, facts).catch((problem: unknown) => expect(problem).toMatchObject({ reason: 'vanished' }));
        expect(await kept.sums(family)).toEqual(monthRows(await kept.entries(family)).map(monthSums));
      }
    }),
    { numRuns: 40 },
  );
});
