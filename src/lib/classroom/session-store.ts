/** Where sessions are kept: the port, and its twin in memory for tests and for browsers that keep nothing. */
import type { Checkpoint, LogLine, SessionHead } from './events.ts';

export interface KeptSession {
  head: SessionHead;
  lines: LogLine[];
  checkpoint: Checkpoint | undefined;
}

/** Every method resolves only after the data is really there, and rejects when it is not. */
export interface SessionStore {
  create(head: SessionHead, checkpoint: Checkpoint): Promise<void>;
  append(line: LogLine, isLast?: boolean): Promise<void>; // moves the checkpoint too; the last line ends the session with it
  mark(checkpoint: Checkpoint): Promise<void>;
  end(session: string, wall: number): Promise<void>;
  discard(session: string): Promise<void>;
  open(session: string): Promise<KeptSession | undefined>;
  unfinished(): Promise<SessionHead[]>; // newest first
  ended(programme: string, lesson: string, most: number): Promise<KeptSession[]>; // the last ones of a lesson, newest first
  endedHeads(): Promise<SessionHead[]>;
}

const newestFirst = (one: SessionHead, two: SessionHead) => two.startedWall - one.startedWall;

export function memoryStore(): SessionStore {
  const heads = new Map<string, SessionHead>();
  const lines: LogLine[] = [];
  const checkpoints = new Map<string, Checkpoint>();
  return {
    async create(head, checkpoint) {
      heads.set(head.id, head);
      checkpoints.set(head.id, checkpoint);
    },
    async append(line, isLast) {
      lines.push(line);
      checkpoints.set(line.session, { session: line.session, wall: line.wall, elapsed: line.elapsed });
      if (isLast) await this.end(line.session, line.wall);
    },
    async mark(checkpoint) {
      checkpoints.set(checkpoint.session, checkpoint);
    },
    async end(session, wall) {
      const head = heads.get(session);
      if (head) heads.set(session, { ...head, endedWall: wall });
    },
    async discard(session) {
      heads.delete(session);
    },
    async open(session) {
      const head = heads.get(session);
      return head && { head, lines: lines.filter((line) => line.session === session), checkpoint: checkpoints.get(session) };
    },
    async unfinished() {
      return [...heads.values()].filter((head) => head.endedWall === undefined).sort(newestFirst);
    },
    async ended(programme, lesson, most) {
      const mine = [...heads.values()].filter(
        (head) => head.programme === programme && head.lesson === lesson && head.endedWall !== undefined,
      );
      const kept = await Promise.all(
        mine
          .sort(newestFirst)
          .slice(0, most)
          .map((head) => this.open(head.id)),
      );
      return kept.filter((session) => session !== undefined);
    },
    async endedHeads() {
      return [...heads.values()].filter((head) => head.endedWall !== undefined);
    },
  };
}
