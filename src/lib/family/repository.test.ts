/** One behaviour, two repositories. What only a real browser shows (durability, quotas, lost connections) is in tests/faults. */
import { beforeEach, expect, it, vi } from 'vitest';
import { keptLocally } from '../../../tests/support/window.ts';
import { memoryRepository } from './repository.memory.ts';
import type { FamilyRepository } from './repository.ts';
import { sampleBook, sampleEntry, sampleId } from './sample.ts';

vi.mock('$app/paths', () => ({ base: '' }));
const { dexieRepository } = await import('./repository.dexie.ts');
const { BirgeDatabase } = await import('../storage/db.ts');

// each database of the tests is new, and no other one is missed
beforeEach(() => keptLocally.removeItem('birge.data'));

let made = 0;
const kinds: [string, () => FamilyRepository][] = [
  ['in memory', memoryRepository],
  ['in IndexedDB', () => dexieRepository(new BirgeDatabase(`test${(made += 1)}`))],
];

const { family, plans, weeks } = sampleBook;
const bag = { kind: 'thrown', item: 'bag-carrier-thin' } as const;
const entries = [sampleEntry('2026-12-08', 1, bag), sampleEntry('2026-12-07', 2, bag), sampleEntry('2026-12-07', -1, bag)];
const other = { ...family, id: sampleId(9), created: '2026-11-01' };

it.each(kinds)('keeps what it is given and reads it in order (%s)', async (_, make) => {
  const kept = make();
  await kept.save({ families: [family, other], plans, weeks, entries });
  expect((await kept.families()).map(({ id }) => id)).toEqual([other.id, family.id]);
  expect(await kept.book(family.id)).toEqual({ ...sampleBook, days: [], weights: [] });
  expect((await kept.entries(family.id)).map(({ day, pieces }) => [day, pieces])).toEqual([
    ['2026-12-07', 2],
    ['2026-12-07', -1],
    ['2026-12-08', 1],
  ]);
  expect(await kept.entries(family.id, '2026-12-08', '2026-12-08')).toEqual([entries[0]]);
  expect([await kept.entries(other.id), await kept.book(sampleId(77))]).toEqual([[], undefined]);
  const [december, ...none] = await kept.sums(family.id);
  expect([december?.month, december?.thrown.slice(5, 9), none, await kept.sums(other.id)]).toEqual(['2026-12', [0, 1, 1, 0], [], []]);
});

it.each(kinds)('puts new facts in the place of old ones with the same key (%s)', async (_, make) => {
  const kept = make();
  await kept.save({ families: [family], plans, entries });
  await kept.save({ plans: plans.map((plan) => ({ ...plan, swaps: ['own-bag', 'bar-soap', 'own-mug'] })), entries });
  expect((await kept.book(family.id))?.plans.map(({ swaps }) => swaps[1])).toEqual(['bar-soap']);
  expect(await kept.entries(family.id)).toHaveLength(3);
});

it.each(kinds)('takes one entry away once (%s)', async (_, make) => {
  const kept = make();
  await kept.save({ families: [family], weeks, entries });
  const gone = { entries: entries.slice(0, 1), weeks: [{ family: family.id, monday: '2026-12-07' }] };
  expect([await kept.remove(gone), await kept.remove(gone)]).toEqual([2, 0]);
  expect(await kept.entries(family.id)).toHaveLength(2);
  expect((await kept.book(family.id))?.weeks).toHaveLength(2);
});

it.each(kinds)('restores one family whole and leaves the other alone (%s)', async (_, make) => {
  const kept = make();
  await kept.save({ families: [family, other], plans, weeks, entries });
  await kept.restore({ families: [family], plans: [], weeks: [], days: [], weights: [], entries: entries.slice(0, 1) }, 5);
  expect(await kept.book(family.id)).toEqual({ family, plans: [], weeks: [], days: [], weights: [] });
  expect(await kept.entries(family.id)).toHaveLength(1);
  await kept.removeFamily(family.id);
  expect([await kept.families(), await kept.entries(family.id)]).toEqual([[other], []]);
});

it.each(kinds)('takes a restore back, two generations deep (%s)', async (_, make) => {
  const kept = make();
  const facts = { families: [family], plans, weeks, days: [], weights: [], entries };
  await kept.restore(facts, 1);
  await kept.restore({ ...facts, entries: [] }, 2);
  expect([await kept.copiedAt(family.id), await kept.entries(family.id)]).toEqual([2, []]);
  await kept.takeBack(family.id);
  expect([await kept.copiedAt(family.id), (await kept.entries(family.id)).length]).toEqual([1, 3]);
  await kept.takeBack(family.id);
  expect([await kept.copiedAt(family.id), await kept.families()]).toEqual([undefined, []]);
});

it.each(kinds)('remembers the last backup, and forgets it with the family (%s)', async (_, make) => {
  const kept = make();
  await kept.save({ families: [family] });
  await kept.noteBackup(family.id, 7);
  expect(await kept.backedUpAt(family.id)).toBe(7);
  await kept.removeFamily(family.id);
  expect(await kept.backedUpAt(family.id)).toBeUndefined();
});

it.each(kinds)('shows every change (%s)', async (_, make) => {
  const kept = make();
  await kept.save({ families: [family] });
  const seen: number[] = [];
  const failed = vi.fn();
  const stop = kept.watch(
    () => kept.entries(family.id),
    (read) => seen.push(read.length),
    failed,
  );
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
  await kept.save({ entries });
  await vi.waitFor(() => expect(seen.at(-1)).toBe(3));
  stop();
  await kept.remove({ entries });
  expect(seen.at(-1)).toBe(3);
  expect(failed).not.toHaveBeenCalled();
});

it('writes nothing for a family that another window has deleted', async () => {
  const kept = dexieRepository(new BirgeDatabase('deleted'));
  await expect(kept.save({ entries })).rejects.toMatchObject({ reason: 'vanished' });
  expect(await kept.entries(family.id)).toEqual([]);
});
