/** The one database. A released `version(n)` is never edited: add n + 1 with an upgrade, and a test of the old rows. */
import { base } from '$app/paths';
import Dexie, { type Table } from 'dexie';

/** Rows of any room; each room's repository knows its own shapes. Ids are strings made by us, so that imports merge. */
export class BirgeDatabase extends Dexie {
  declare sessions: Table<Record<string, unknown>, string>;
  declare sessionLines: Table<Record<string, unknown>, [string, number]>;
  declare checkpoints: Table<Record<string, unknown>, string>;
  declare records: Table<Record<string, unknown>, string>;
  declare classes: Table<Record<string, unknown>, string>;

  constructor(name: string) {
    // strict: "saved" is said only after the disk has it
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      sessions: 'id, startedWall',
      sessionLines: '[session+seq], session',
      checkpoints: 'session',
    });
    this.version(3).stores({ records: 'id', classes: 'id' });
    // an old window must not write into a newer database
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}

let opened: BirgeDatabase | undefined;

/** The database of this app under this base path: one origin may hold several apps. */
export function database(): BirgeDatabase {
  return (opened ??= new BirgeDatabase(`birge${base}`));
}
