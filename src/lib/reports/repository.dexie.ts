/** Records and class totals in IndexedDB; each method is one transaction. */
import * as v from 'valibot';
import { inOrder } from '../base/order.ts';
import { keeping, looking } from '../storage/access.ts';
import { database } from '../storage/db.ts';
import { classSchema, type ClassTotal } from './class-totals.ts';
import { merged, type Merge } from './exchange.ts';
import { recordSchema, type SessionRecord } from './record-schema.ts';

type Row = Record<string, unknown>;
const row = (value: object): Row => ({ ...value });

// what a newer version of the app wrote differently is not shown, and not touched
function readable<Value>(schema: v.GenericSchema<unknown, Value>, rows: readonly unknown[]): Value[] {
  return rows.flatMap((one) => {
    const read = v.safeParse(schema, one);
    return read.success ? [read.output] : [];
  });
}

export interface ReportStore {
  all(): Promise<SessionRecord[]>; // newest first
  get(id: string): Promise<SessionRecord | undefined>;
  keep(record: SessionRecord): Promise<void>; // only when there is none of this session: a correction is never overwritten
  put(record: SessionRecord): Promise<void>;
  remove(id: string): Promise<void>; // with the log of its session, so that it does not come back
  take(records: readonly SessionRecord[]): Promise<Merge>;
  classes(): Promise<ClassTotal[]>; // newest first
  /** Changes a class as it is stored by now (`total` when it is not yet): several changes, also of other windows, add up. Gives what `change` gave. */
  changeClass<Change extends { total: ClassTotal }>(total: ClassTotal, change: (stored: ClassTotal) => Change): Promise<Change>;
  removeClass(id: string): Promise<void>;
}

export function reportStore(db = database()): ReportStore {
  return {
    async all() {
      const records = readable(recordSchema, await looking(db, [db.records], () => db.records.toArray()));
      return records.sort((a, b) => inOrder(b.day, a.day) || b.changed - a.changed);
    },
    async get(id) {
      return readable(recordSchema, [await looking(db, [db.records], () => db.records.get(id))])[0];
    },
    keep: (record) =>
      keeping(db, [db.records], async () => {
        if (!(await db.records.get(record.id))) await db.records.add(row(record));
      }),
    put: (record) => keeping(db, [db.records], async () => void (await db.records.put(row(record)))),
    remove: (id) =>
      keeping(db, [db.records, db.sessions, db.sessionLines, db.checkpoints], async () => {
        await db.records.delete(id);
        await db.sessionLines.where('session').equals(id).delete();
        await db.checkpoints.delete(id);
        await db.sessions.delete(id);
      }),
    take: (records) =>
      keeping(db, [db.records], async () => {
        const merge = merged(readable(recordSchema, await db.records.toArray()), records);
        await db.records.bulkPut([...merge.added, ...merge.updated].map(row));
        return merge;
      }),
    async classes() {
      return readable(classSchema, await looking(db, [db.classes], () => db.classes.toArray())).sort(
        (a, b) => b.startedWall - a.startedWall,
      );
    },
    changeClass: (total, change) =>
      keeping(db, [db.classes], async () => {
        const found = await db.classes.get(total.id);
        const stored = found ? v.parse(classSchema, found) : total;
        const changed = change(stored);
        if (changed.total !== stored) await db.classes.put(row(changed.total));
        return changed;
      }),
    removeClass: (id) => keeping(db, [db.classes], () => db.classes.delete(id)),
  };
}
