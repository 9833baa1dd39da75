/**
 * The data guard. A browser may delete a database without a word, and then quietly makes an empty one. So the data carry an id, and a copy of
 * that id stands in localStorage: a copy without data means that they vanished, and nothing is written before a person has decided.
 */
import { base } from '$app/paths';
import { newId } from '../base/random.ts';
import type { BirgeDatabase } from './db.ts';
import { StorageProblem } from './problem.ts';

const mirrorKey = `birge${base}.data`;
const rowKey = 'data';

/** What is remembered outside of the database. */
interface Mirror {
  id: string;
  savedAt: number; // ms; the last time that something was kept
}

function mirror(): Mirror | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(mirrorKey) ?? 'null') as Partial<Mirror> | null;
    return typeof kept?.id === 'string' ? { id: kept.id, savedAt: Number(kept.savedAt) || 0 } : undefined;
  } catch {
    return undefined; // no localStorage: no guard, but the data work
  }
}

/** Remembers that these data exist. */
export function remember(id: string, now: number): void {
  try {
    localStorage.setItem(mirrorKey, JSON.stringify({ id, savedAt: now } satisfies Mirror));
  } catch {
    // see mirror()
  }
}

/** The person knows that the old data are gone and wants to begin anew. */
export function forget(): void {
  try {
    localStorage.removeItem(mirrorKey);
  } catch {
    // see mirror()
  }
}

/** When something was last kept here, in ms; undefined on a device that never kept anything. */
export const lastKept = (): number | undefined => mirror()?.savedAt;

/** The id of the data, looked at inside a transaction that includes `meta`; undefined when nothing was ever kept. Throws when they vanished. */
export async function dataId(db: BirgeDatabase): Promise<string | undefined> {
  const row = await db.meta.get(rowKey);
  if (!row && mirror()) throw new StorageProblem('vanished');
  return row?.['id'] as string | undefined;
}

/** The same before a write: new data get their id. `anew`: a restore may begin again after a loss. */
export async function claim(db: BirgeDatabase, anew: boolean): Promise<{ id: string; isNew: boolean }> {
  const row = await db.meta.get(rowKey);
  if (row) return { id: row['id'] as string, isNew: false };
  if (mirror() && !anew) throw new StorageProblem('vanished');
  const id = newId();
  await db.meta.add({ key: rowKey, id });
  return { id, isNew: true };
}
