/** Sessions in IndexedDB. Each method is one transaction, so a killed browser leaves all of it or nothing. */
import { keeping, looking } from '../storage/access.ts';
import { database, type BirgeDatabase } from '../storage/db.ts';
import type { Checkpoint, LogLine, SessionHead } from './events.ts';
import type { SessionStore } from './session-store.ts';

type Row = Record<string, unknown>;
const row = (value: object): Row => ({ ...value });

/** Resolves with no heads when the database is made at this moment, which a first lesson need not wait for; otherwise never. */
const noneYet = (db: BirgeDatabase) =>
  // told out of the transaction that makes it, for what follows is not part of that
  new Promise<never[]>((answer) => db.on('populate', () => void setTimeout(answer, 0, [])));

export function dexieStore(db = database()): SessionStore {
  const newestHeads = () =>
    looking(db, [db.sessions], () => db.sessions.orderBy('startedWall').reverse().toArray()) as Promise<unknown> as Promise<SessionHead[]>;
  return {
    create: (head, checkpoint) =>
      keeping(db, [db.sessions, db.checkpoints], async () => {
        await db.sessions.add(row(head));
        await db.checkpoints.put(row(checkpoint));
      }),
    append: (line, isLast) =>
      keeping(db, [db.sessionLines, db.checkpoints, ...(isLast ? [db.sessions] : [])], async () => {
        await db.sessionLines.add(row(line));
        await db.checkpoints.put({ session: line.session, wall: line.wall, elapsed: line.elapsed });
        if (isLast) await db.sessions.update(line.session, { endedWall: line.wall });
      }),
    mark: (checkpoint) =>
      keeping(db, [db.checkpoints], async () => {
        await db.checkpoints.put(row(checkpoint));
      }),
    end: (session, wall) =>
      keeping(db, [db.sessions], async () => {
        await db.sessions.update(session, { endedWall: wall });
      }),
    discard: (session) =>
      keeping(db, [db.sessions, db.sessionLines, db.checkpoints], async () => {
        await db.sessionLines.where('session').equals(session).delete();
        await db.checkpoints.delete(session);
        await db.sessions.delete(session);
      }),
    async open(session) {
      return looking(db, [db.sessions, db.sessionLines, db.checkpoints], async () => {
        const head = (await db.sessions.get(session)) as SessionHead | undefined;
        if (!head) return undefined;
        const lines = (await db.sessionLines.where('session').equals(session).sortBy('seq')) as unknown as LogLine[];
        return { head, lines, checkpoint: (await db.checkpoints.get(session)) as Checkpoint | undefined };
      });
    },
    async unfinished() {
      const heads = await (db.isOpen() ? newestHeads() : Promise.race([newestHeads(), noneYet(db)]));
      return heads.filter((head) => head.endedWall === undefined);
    },
    async ended(programme, lesson, most) {
      const heads = await newestHeads();
      const mine = heads.filter((head) => head.programme === programme && head.lesson === lesson && head.endedWall !== undefined);
      const kept = await Promise.all(mine.slice(0, most).map((head) => this.open(head.id)));
      return kept.filter((session) => session !== undefined);
    },
    async endedHeads() {
      const heads = await newestHeads();
      return heads.filter((head) => head.endedWall !== undefined);
    },
  };
}
