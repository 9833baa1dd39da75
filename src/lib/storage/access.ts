/** The way in to the database: opened in time or not at all, read with a guard, written in one strict transaction or not at all. */
import type { Table } from 'dexie';
import { tell, tellHere } from './changes.ts';
import type { BirgeDatabase } from './db.ts';
import { claim, dataId, remember } from './guard.ts';
import { isClosed, problemOf, StorageProblem } from './problem.ts';

/** How long an answer of the browser is waited for, in ms; less while another window is in the way, hardly at all after it kept silent once. */
const patience = { first: 6000, blocked: 1500, silent: 50 };
const silent = new WeakSet<BirgeDatabase>();

/** Opens the database. Rejects with `replaced`, `blocked` or `missing`. */
async function opened(db: BirgeDatabase): Promise<void> {
  if (db.isReplaced) throw new StorageProblem('replaced');
  if (db.isOpen()) return;
  const opening = db.open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: ((problem: StorageProblem) => void) | undefined;
  const late = new Promise<never>((_, reject) => (giveUp = reject));
  const wait = (reason: 'missing' | 'blocked', ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // should it open after all, everybody reads again
      if (!silent.has(db))
        opening.then(
          () => (silent.delete(db), tellHere()),
          () => undefined,
        );
      silent.add(db);
      giveUp?.(new StorageProblem(reason));
    }, ms);
  };
  const block = () => wait('blocked', patience.blocked);
  db.on('blocked', block);
  wait('missing', silent.has(db) ? patience.silent : patience.first);
  try {
    await Promise.race([opening, late]);
  } catch (error) {
    throw problemOf(error);
  } finally {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(block);
  }
}

/** Opens the database before anybody asks, while a page is still on its way. What is wrong with it is said to those who ask. */
export const warmUp = (db: BirgeDatabase): void => void opened(db).catch(() => undefined);

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

/** Data of a newer app are only read. */
function mustBeOurs(db: BirgeDatabase): void {
  if ((db.backendDB()?.version ?? 0) > db.own * 10) throw new StorageProblem('newer');
}

/** Reads what stands for itself, like a session or a record: the data guard has no say. */
export const looking = <Value>(db: BirgeDatabase, tables: Table[], work: () => PromiseLike<Value>): Promise<Value> =>
  tried(db, () => db.transaction('r', tables, work));

/** Writes what stands for itself, in one strict transaction. */
export const keeping = <Value>(db: BirgeDatabase, tables: Table[], work: () => PromiseLike<Value>): Promise<Value> =>
  tried(db, () => {
    mustBeOurs(db);
    return db.transaction('rw', tables, work);
  });

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
    mustBeOurs(db);
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
    mustBeOurs(db);
    return undefined;
  } catch (problem) {
    if (problem instanceof StorageProblem) return problem;
    throw problem;
  }
}
