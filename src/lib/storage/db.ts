/** The one database. A released `version(n)` is never edited: add n + 1 with an upgrade, and a test of the old rows. */
import { base } from '$app/paths';
import Dexie, { type Table, type Transaction } from 'dexie';
import { tellHere } from './changes.ts';
import { monthRows, type MonthRow } from './month-rows.ts';
import { monthSums, type Countable, type MonthSums } from './month-sums.ts';

/** Version 4: the entries, each a row before, become rows of months. */
async function packMonths(within: Transaction): Promise<void> {
  const entries = (await within.table('familyEntries').toArray()) as Countable[];
  await within.table('familyMonths').bulkPut(monthRows(entries));
  await within.table('familyEntries').clear();
}

/** Version 5: each month gets its sums. */
async function sumMonths(within: Transaction): Promise<void> {
  const sums: MonthSums[] = [];
  await within.table('familyMonths').each((row: MonthRow<Countable>) => void sums.push(monthSums(row)));
  await within.table('familySums').bulkPut(sums);
}

/** Rows of any room; each room's repository knows its own shapes. Ids are strings made by us, so that imports merge. */
export class BirgeDatabase extends Dexie {
  declare sessions: Table<Record<string, unknown>, string>;
  declare sessionLines: Table<Record<string, unknown>, [string, number]>;
  declare checkpoints: Table<Record<string, unknown>, string>;
  declare families: Table<Record<string, unknown>, string>;
  declare familyPlans: Table<Record<string, unknown>>;
  declare familyWeeks: Table<Record<string, unknown>>;
  declare familyDays: Table<Record<string, unknown>>;
  declare familyWeights: Table<Record<string, unknown>>;
  declare familyMonths: Table<MonthRow<Countable>, [string, string]>; // these two are written in month-store.ts only
  declare familySums: Table<MonthSums, [string, string]>;
  declare meta: Table<Record<string, unknown>, string>; // about the data themselves: see guard.ts
  declare records: Table<Record<string, unknown>, string>;
  declare classes: Table<Record<string, unknown>, string>;

  /** The version this code was written for; a higher one on the disk belongs to a newer app. */
  readonly own: number;
  /** A newer app has opened the database in another window: this one only reads what it already shows. */
  isReplaced = false;

  constructor(name: string) {
    // strict: "saved" is said only after the disk has it
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      sessions: 'id, startedWall',
      sessionLines: '[session+seq], session',
      checkpoints: 'session',
    });
    this.version(2).stores({
      families: 'id',
      familyPlans: '[family+month]',
      familyWeeks: '[family+monday]',
      familyDays: '[family+day]',
      familyWeights: '[family+item+from]',
      familyEntries: 'id, [family+day]',
      meta: 'key',
    });
    this.version(3).stores({ records: 'id', classes: 'id' });
    this.version(4).stores({ familyMonths: '[family+month]' }).upgrade(packMonths); // familyEntries is empty since then
    this.version(5).stores({ familySums: '[family+month]' }).upgrade(sumMonths);
    this.own = this.verno;
    // an old window must not write into a newer database; when another window deletes it, the guard finds out
    this.on('versionchange', ({ newVersion }) => {
      this.isReplaced = newVersion !== null;
      this.close({ disableAutoOpen: this.isReplaced });
      return false;
    });
    // the browser took the connection away, perhaps the data too: whoever shows them looks again; after an open that failed there is no news
    this.on('close', () => this.isOpen() && queueMicrotask(tellHere));
  }
}

let opened: BirgeDatabase | undefined;

/** The database of this app under this base path: one origin may hold several apps. */
export function database(): BirgeDatabase {
  return (opened ??= new BirgeDatabase(`birge${base}`));
}
