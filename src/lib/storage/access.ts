/** The way in to the database: opened in time or not at all, read with a guard, written in one strict transaction or not at all. */
import type { Table } from 'dexie';
import { tell } from './changes.ts';
import type { BirgeDatabase } from './db.ts';
import { claim, dataId, remember } from './guard.ts';
import { isClosed, problemOf, StorageProblem } from './problem.ts';

/** How long an answer of the browser is waited for, in ms. */
const patience = 8000;

/** Opens the database. Rejects with `replaced`, `blocked` or `missing`. */
async function opened(db: BirgeDatabase): Promise<void> {
  if (db.isReplaced) throw new StorageProblem('replaced');
  if (db.isOpen()) return;
  let isBlocked = false;
  const block = () => {
    isBlocked = true;
  };
  db.on('blocked', block);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageProblem(isBlocked ? 'blocked' : 'missing')), patience);
  });
  try {
    await Promise.race([db.open(), late]);
  } catch (error) {
    throw problemOf(error);
  } finally {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(block);
  }
}

/** One more try when the browser has closed the connection; everything written has an id of its own, so nothing comes twice. */
async function tried<Value>(db: BirgeDatabase, work: () => Promise<Value>): Promise<Value> {
  const once = async () => {
    await opened(db);
    return work();
  };
  try {
    return await once().catch((error: unknown) => {
      if (!isClosed(error) || db.isReplaced) throw error;
      return once();
    });
  } catch (error) {
    throw problemOf(error);
  }
}

/** Reads. Rejects with a `StorageProblem` when the data vanished or cannot be reached; data of a newer app can be read. */
export const reading = <Value>(db: BirgeDatabase, tables: Table[], work: () => PromiseLike<Value>): Promise<Value> =>
  tried(db, () =>
    db.transaction('r', [...tables, db.meta], async () => {
      await dataId(db);
      return work();
    }),
  );

/**
 * Writes: resolves when the disk has all of it. `work` awaits nothing but the database, else the transaction ends too early.
 * With `anew` it may begin new data after the old ones vanished.
 */
export async function writing<Value>(
  db: BirgeDatabase,
  tables: Table[],
  work: () => PromiseLike<Value>,
  { anew = false, now = Date.now() } = {},
): Promise<Value> {
  const { value, data } = await tried(db, () => {
    if ((db.backendDB()?.version ?? 0) > db.own * 10) throw new StorageProblem('newer');
    return db.transaction('rw', [...tables, db.meta], async () => {
      const data = await claim(db, anew);
      return { value: await work(), data };
    });
  });
  remember(data.id, now);
  // the browser is asked not to clear us away only when there is something to keep
  if (data.isNew) void navigator.storage?.persist?.().catch(() => false);
  tell();
  return value;
}

/** What stands in the way of writing now; undefined when nothing does. */
export async function obstacle(db: BirgeDatabase): Promise<StorageProblem | undefined> {
  try {
    await reading(db, [], () => Promise.resolve());
    return (db.backendDB()?.version ?? 0) > db.own * 10 ? new StorageProblem('newer') : undefined;
  } catch (problem) {
    if (problem instanceof StorageProblem) return problem;
    throw problem;
  }
}
