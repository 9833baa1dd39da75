/** The months of the families' tally: the one place that writes them, each together with its sums. Call it inside a transaction. */
import Dexie, { type Table } from 'dexie';
import type { BirgeDatabase } from './db.ts';
import { monthRows, type MonthRow } from './month-rows.ts';
import { monthSums, type Countable, type MonthSums } from './month-sums.ts';

type Key = [family: string, month: string];
type Named = Pick<Countable, 'id' | 'family' | 'day'>;

/** The keys of the months in which these entries lie, each once. */
const keysOf = (entries: readonly Named[]): Key[] =>
  [...new Set(entries.map(({ family, day }) => `${family} ${day.slice(0, 7)}`))].map((key) => key.split(' ') as Key);

export function monthStore<Entry extends Countable>(db: BirgeDatabase) {
  const months = db.familyMonths as unknown as Table<MonthRow<Entry>, Key>;
  const sums = db.familySums;
  const of = <Row>(table: Table<Row, Key>, family: string, from: unknown = Dexie.minKey, to: unknown = Dexie.maxKey) =>
    table.where(':id').between([family, from], [family, to], true, true);

  /** A month without entries goes. */
  async function write(rows: MonthRow<Entry>[]): Promise<void> {
    const full = rows.filter(({ entries }) => entries.length > 0);
    const empty = rows.filter(({ entries }) => entries.length === 0).map(({ family, month }): Key => [family, month]);
    await Promise.all([months.bulkPut(full), sums.bulkPut(full.map(monthSums)), months.bulkDelete(empty), sums.bulkDelete(empty)]);
  }

  return {
    tables: [months, sums] as Table[],
    /** The entries of these months (both included; all without them), in order. */
    async entries(family: string, from?: string, to?: string): Promise<Entry[]> {
      return (await of(months, family, from, to).toArray()).flatMap(({ entries }) => entries);
    },
    /** The sums of all months, the oldest first. */
    sums: (family: string): PromiseLike<MonthSums[]> => of(sums, family).toArray(),
    async add(entries: readonly Entry[]): Promise<void> {
      if (entries.length > 0) await write(monthRows(entries, await months.bulkGet(keysOf(entries))));
    },
    /** Gives how many were there. */
    async take(gone: readonly Named[]): Promise<number> {
      const ids = new Set(gone.map(({ id }) => id));
      const kept = (await months.bulkGet(keysOf(gone))).filter((row) => row !== undefined);
      const left = kept.map((row) => ({ ...row, entries: row.entries.filter(({ id }) => !ids.has(id)) }));
      const changed = left.filter((row, at) => row.entries.length < (kept[at]?.entries.length ?? 0));
      await write(changed);
      const count = (rows: MonthRow<Entry>[]) => rows.reduce((sum, { entries }) => sum + entries.length, 0);
      return count(kept) - count(left);
    },
    async drop(family: string): Promise<void> {
      await Promise.all([of(months, family).delete(), of(sums, family).delete()]);
    },
  };
}
