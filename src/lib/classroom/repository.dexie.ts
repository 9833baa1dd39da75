/** Sessions in IndexedDB. Each method is one transaction, so a killed browser leaves all of it or nothing. */
import { database } from '../storage/db.ts';
import type { Checkpoint, LogLine, SessionHead } from './events.ts';
import type { SessionStore } from './session-store.ts';

type Row = Record<string, unknown>;
const row = (value: object): Row => ({ ...value });

export function dexieStore(db = database()): SessionStore {
  return {
    create: (head, checkpoint) =>
      db.transaction('rw', db.sessions, db.checkpoints, async () => {
        await db.sessions.add(row(head));
        await db.checkpoints.put(row(checkpoint));
      }),
    append: (line) =>
      db.transaction('rw', db.sessionLines, db.checkpoints, async () => {
        await db.sessionLines.add(row(line));
        await db.checkpoints.put({ session: line.session, wall: line.wall, elapsed: line.elapsed });
      }),
    mark: (checkpoint) =>
      db.transaction('rw', db.checkpoints, async () => {
        await db.checkpoints.put(row(checkpoint));
      }),
    end: (session, wall) =>
      db.transaction('rw', db.sessions, async () => {
        await db.sessions.update(session, { endedWall: wall });
      }),
    discard: (session) =>
      db.transaction('rw', db.sessions, db.sessionLines, db.checkpoints, async () => {
        await db.sessionLines.where('session').equals(session).delete();
        await db.checkpoints.delete(session);
        await db.sessions.delete(session);
      }),
    async open(session) {
      return db.transaction('r', db.sessions, db.sessionLines, db.checkpoints, async () => {
        const head = (await db.sessions.get(session)) as SessionHead | undefined;
        if (!head) return undefined;
        const lines = (await db.sessionLines.where('session').equals(session).sortBy('seq')) as unknown as LogLine[];
        return { head, lines, checkpoint: (await db.checkpoints.get(session)) as Checkpoint | undefined };
      });
    },
    async unfinished() {
      const heads = (await db.sessions.orderBy('startedWall').reverse().toArray()) as unknown as SessionHead[];
      return heads.filter((head) => head.endedWall === undefined);
    },
    async ended(programme, lesson, most) {
      const heads = (await db.sessions.orderBy('startedWall').reverse().toArray()) as unknown as SessionHead[];
      const mine = heads.filter((head) => head.programme === programme && head.lesson === lesson && head.endedWall !== undefined);
      const kept = await Promise.all(mine.slice(0, most).map((head) => this.open(head.id)));
      return kept.filter((session) => session !== undefined);
    },
    async endedHeads() {
      const heads = (await db.sessions.toArray()) as unknown as SessionHead[];
      return heads.filter((head) => head.endedWall !== undefined);
    },
  };
}
