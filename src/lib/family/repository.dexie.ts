/** Facts in IndexedDB. Each write is one strict transaction: a killed browser leaves all of it or nothing. */
import Dexie, { type Table } from 'dexie';
import { reading, writing } from '../storage/access.ts';
import { watch } from '../storage/changes.ts';
import { database } from '../storage/db.ts';
import { StorageProblem } from '../storage/problem.ts';
import { monthOf } from '../base/local-day.ts';
import { monthStore } from '../storage/month-store.ts';
import type { Book, Entry, Facts, Family } from './facts.ts';
import { byAge, withCopy, type Copy, type FamilyRepository } from './repository.ts';

type Row = Record<string, unknown>;
// plain copies: what a screen holds may be a proxy that cannot be stored
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const rowsOf = (facts: readonly object[] = []): Row[] => plain(facts) as Row[];

const copiesKey = (family: string) => `copies ${family}`;
const backupKey = (family: string) => `backup ${family}`;

const belonging = ({ plans = [], weeks = [], days = [], weights = [], entries = [] }: Partial<Facts>): { family: string }[] => [
  ...plans,
  ...weeks,
  ...days,
  ...weights,
  ...entries,
];

export function dexieRepository(db = database()): FamilyRepository {
  const { families, familyPlans: plans, familyWeeks: weeks, familyDays: days, familyWeights: weights } = db;
  const months = monthStore<Entry>(db);
  const parts = { plans, weeks, days, weights };
  const small: Table<Row>[] = Object.values(parts);
  const all: Table[] = [families, ...small, ...months.tables];
  const { minKey, maxKey } = Dexie;

  /** The rows whose key begins with the family. */
  const of = (table: Table<Row>, family: string) => table.where(':id').between([family, minKey], [family, maxKey]);

  const copiesOf = async (family: string) => ((await db.meta.get(copiesKey(family)))?.['copies'] ?? []) as Copy[];

  async function bookOf(id: string): Promise<Book | undefined> {
    const family = await families.get(id);
    if (!family) return undefined;
    const read = await Promise.all(Object.entries(parts).map(async ([kind, table]) => [kind, await of(table, id).toArray()]));
    return { family, ...Object.fromEntries(read) } as Book;
  }
  async function factsOf(id: string): Promise<Facts | undefined> {
    const { family, ...book } = (await bookOf(id)) ?? {};
    return family && ({ families: [family], ...book, entries: await months.entries(id) } as Facts);
  }
  async function drop(family: string): Promise<void> {
    for (const table of small) await of(table, family).delete();
    await months.drop(family);
    await families.delete(family);
  }
  /** A family that another window has deleted, or that went with the data, must not come back as a torn piece. */
  async function mustExist(facts: Partial<Facts>): Promise<void> {
    const named = new Set(belonging(facts).map(({ family }) => family));
    const found = await families
      .where('id')
      .anyOf([...named])
      .count();
    if (found < named.size) throw new StorageProblem('vanished');
  }
  async function put(facts: Partial<Facts>): Promise<void> {
    await families.bulkPut(rowsOf(facts.families));
    await mustExist(facts);
    for (const [kind, table] of Object.entries(parts)) await table.bulkPut(rowsOf(facts[kind as keyof typeof parts]));
    await months.add(plain(facts.entries ?? []));
  }

  return {
    async families() {
      const rows = (await reading(db, [families], () => families.toArray())) as unknown as Family[];
      return rows.sort(byAge);
    },
    book: (id) => reading(db, [families, ...small], () => bookOf(id)),
    async entries(family, from = '', to = '9999') {
      const entries = await reading(db, months.tables, () => months.entries(family, monthOf(from), monthOf(to)));
      return entries.filter(({ day }) => day >= from && day <= to);
    },
    sums: (family) => reading(db, months.tables, () => months.sums(family)),
    save: (facts) => writing(db, all, () => put(facts)),
    remove: (gone) =>
      writing(db, all, async () => {
        const taken = [
          months.take(gone.entries ?? []),
          ...(gone.weeks ?? []).map(({ family, monday }) => weeks.where(':id').equals([family, monday]).delete()),
          ...(gone.days ?? []).map(({ family, day }) => days.where(':id').equals([family, day]).delete()),
        ];
        return (await Promise.all(taken)).reduce((sum, count) => sum + count, 0);
      }),
    restore: (facts, now) =>
      writing(
        db,
        all,
        async () => {
          for (const { id } of facts.families) {
            const copies = withCopy(await copiesOf(id), { at: now, facts: await factsOf(id) });
            await db.meta.put({ key: copiesKey(id), copies });
            await drop(id);
          }
          await put(facts);
        },
        { anew: true },
      ),
    copiedAt: (family) => reading(db, [], async () => (await copiesOf(family))[0]?.at),
    takeBack: (family) =>
      writing(db, all, async () => {
        const [copy, ...copies] = await copiesOf(family);
        if (!copy) return;
        await drop(family);
        await put(copy.facts ?? {});
        await db.meta.put({ key: copiesKey(family), copies });
      }),
    backedUpAt: (family) => reading(db, [], async () => (await db.meta.get(backupKey(family)))?.['at'] as number | undefined),
    noteBackup: (family, now) => writing(db, [], () => db.meta.put({ key: backupKey(family), at: now }).then(() => {})),
    removeFamily: (family) =>
      writing(db, all, async () => {
        await drop(family);
        await db.meta.bulkDelete([copiesKey(family), backupKey(family)]);
      }),
    watch,
  };
}
