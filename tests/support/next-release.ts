/** What other releases do to the database, by the app's own code. Runs inside a page: see in-page.ts. */
/* oxlint-disable no-underscore-dangle -- Dexie has no other way to its list of versions */
import Dexie from 'dexie';
import { writing } from '../../src/lib/storage/access.ts';
import { BirgeDatabase } from '../../src/lib/storage/db.ts';

const name = 'birge';

/** The next release gives every entry a new field, and has a table more. */
class NextDatabase extends BirgeDatabase {
  constructor(each: (row: number) => void = () => {}, after: (later: Dexie.Table) => PromiseLike<void> = () => Promise.resolve()) {
    super(name);
    this.version(this.verno + 1)
      .stores({ later: 'id' })
      .upgrade(async (transaction) => {
        let row = 0;
        await transaction
          .table('familyMonths')
          .toCollection()
          .modify(({ entries }: { entries: Record<string, unknown>[] }) => {
            for (const entry of entries) {
              each((row += 1));
              entry['room'] = 'kitchen';
            }
          });
        await after(transaction.table('later'));
      });
    Object.assign(this, { own: this.verno });
  }
}

/** The next release opens the database and writes; true when it had to wait for another window. */
export async function openNext(): Promise<boolean> {
  const db = new NextDatabase();
  let isBlocked = false;
  db.on('blocked', () => (isBlocked = true));
  await writing(db, [db.table('later')], () => db.table('later').put({ id: 'a' }));
  db.close();
  return isBlocked;
}

/** The upgrade of the next release fails at the third entry; gives what went wrong. */
export async function failNext(): Promise<string> {
  const db = new NextDatabase((row) => {
    if (row === 3) throw new Error(`row ${row}`);
  });
  const told = await db.open().then(
    () => 'nothing',
    (error: Error) => error.message,
  );
  db.close();
  return told;
}

/** The upgrade of the next release has changed every entry and goes on writing for ever; resolves when it is in the midst. */
export function hangNext(): Promise<void> {
  return new Promise((inside) => {
    const onAndOn = async (later: Dexie.Table) => {
      for (let at = 0; ; at += 1) {
        await later.put({ id: String(at) });
        if (at === 50) inside();
      }
    };
    void new NextDatabase(() => {}, onAndOn).open();
  });
}

/** The releases one after the other, as on a device that took every update. */
export async function openStepwise(): Promise<void> {
  type Kept = { _cfg: { version: number; storesSource: Record<string, string>; contentUpgrade: (() => void) | null } };
  const released = (new BirgeDatabase(name) as unknown as { _versions: Kept[] })._versions.sort(
    (one, two) => one._cfg.version - two._cfg.version,
  );
  for (const last of released.keys()) {
    const db = new Dexie(name);
    for (const { _cfg: made } of released.slice(0, last + 1)) {
      const version = db.version(made.version).stores(made.storesSource);
      if (made.contentUpgrade) version.upgrade(made.contentUpgrade);
    }
    await db.open();
    db.close();
  }
}

/** The tables this code declares, as Dexie reads them. */
export const declared = (): Record<string, string> =>
  Object.fromEntries(
    new BirgeDatabase(name).tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]),
  );

/** Work inside a write waits for something else than the database. */
export async function awaitForeign(): Promise<string> {
  const db = new BirgeDatabase(name);
  const told = await writing(db, [db.families], async () => {
    await db.families.add({ id: 'half' });
    await new Promise((later) => setTimeout(later, 20));
    await db.families.add({ id: 'whole' });
  }).then(
    () => 'saved',
    (error: Error) => error.name,
  );
  db.close();
  return told;
}
