/** What access to the database promises, as far as fake-indexeddb can show it; the rest is in tests/faults. */
import { beforeEach, expect, it, vi } from 'vitest';
import { keptLocally } from '../../../tests/support/window.ts';

vi.mock('$app/paths', () => ({ base: '' }));
const { obstacle, reading, writing } = await import('./access.ts');
const { BirgeDatabase } = await import('./db.ts');
const { forget } = await import('./guard.ts');

let made = 0;
beforeEach(() => keptLocally.removeItem('birge.data'));
const fresh = () => new BirgeDatabase(`access${(made += 1)}`);
const count = (db: InstanceType<typeof BirgeDatabase>) => reading(db, [db.families], () => db.families.count());

it('notices that data vanished, and writes only after a person has decided', async () => {
  const old = fresh();
  await writing(old, [old.families], () => old.families.add({ id: 'a' }));
  const empty = fresh();
  const add = () => writing(empty, [empty.families], () => empty.families.add({ id: 'b' }));
  await expect(add()).rejects.toMatchObject({ reason: 'vanished' });
  await expect(count(empty)).rejects.toMatchObject({ reason: 'vanished' });
  expect(await obstacle(empty)).toMatchObject({ reason: 'vanished' });
  forget();
  expect(await count(empty)).toBe(0);
  await add();
  expect([await count(empty), await obstacle(empty)]).toEqual([1, undefined]);
});

it('begins anew after a loss only where a restore says so', async () => {
  const old = fresh();
  await writing(old, [], async () => {});
  const empty = fresh();
  await writing(empty, [empty.families], () => empty.families.add({ id: 'b' }), { anew: true });
  expect(await count(empty)).toBe(1);
});

it('leaves nothing of a write that fails half way', async () => {
  const db = fresh();
  const torn = writing(db, [db.families], async () => {
    await db.families.add({ id: 'a' });
    throw new Error('half way');
  });
  await expect(torn).rejects.toThrow('half way');
  expect(await count(db)).toBe(0);
});

it('tx-foreign-await: work that awaits anything but the database fails, it is never "saved"', async () => {
  const db = fresh();
  const work = writing(db, [db.families], async () => {
    await db.families.add({ id: 'a' });
    await new Promise((later) => setTimeout(later, 20));
    await db.families.add({ id: 'b' });
  });
  await expect(work).rejects.toThrow();
});

it('upgrade-throws: the old version stays whole and usable', async () => {
  const old = fresh();
  await writing(old, [old.families], () => old.families.bulkAdd([{ id: 'a' }, { id: 'b' }]));
  old.close();
  const newer = new BirgeDatabase(old.name);
  newer.version(99).upgrade(async (transaction) => {
    await transaction.table('families').delete('a');
    throw new Error('row b');
  });
  await expect(count(newer)).rejects.toThrow();
  newer.close();
  const again = new BirgeDatabase(old.name);
  expect(await count(again)).toBe(2);
});

it('dropped-version-line: every table of a released version is still declared as it was', () => {
  const declared = fresh().tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]);
  expect(Object.fromEntries(declared)).toMatchObject({
    // version 1
    sessions: 'id, startedWall',
    sessionLines: '[session+seq], session',
    checkpoints: 'session',
    // version 2
    families: 'id',
    familyPlans: '[family+month]',
    familyWeeks: '[family+monday]',
    familyDays: '[family+day]',
    familyWeights: '[family+item+from]',
    familyEntries: 'id, [family+day]',
    meta: 'key',
    // version 4
    familyMonths: '[family+month]',
    // version 5
    familySums: '[family+month]',
  });
});
