import type { Lang } from '../base/lang.ts';
import type { AnswerWay } from './ways.ts';

/** Languages of one session: what the class sees, what the notes are written in, and a second line under prompts. Absent: the page's own, or none. */
export interface SessionLanguages {
  stage?: Lang;
  notes?: Lang;
  second?: Lang;
}

/** What a class works for together instead of a ranking: one goal, or rows with an animal that answer in turn. */
export type Together = 'none' | 'goal' | 'rows';

/** What can happen in a class session. The log of these is the session; everything else is folded from it. */
export type SessionEvent =
  | { kind: 'next' }
  | { kind: 'back' }
  | { kind: 'jump'; step: string }
  | { kind: 'count'; option: string; by: number } // hands counted for the open question or vote
  | { kind: 'move'; step: string; move: string } // the volunteer tapped a move of the game instead of counting
  | { kind: 'level'; step: string; level: string } // another level, or another game of the lesson, is played in this step
  | { kind: 'black'; on: boolean }
  | { kind: 'tally'; counts: Record<string, number> } // whole counts of the open vote, from a way that counts by itself
  | { kind: 'way'; way: AnswerWay } // how the open vote is answered
  | { kind: 'again' } // vote once more; the round before stays
  | { kind: 'bars'; to: 'class' | 'console' } // who may see the result of the open vote
  | { kind: 'cut'; step: string; on: boolean } // Next passes over this step
  | { kind: 'disc'; at: number | undefined } // elapsed ms at which the visible disc began; undefined takes it away
  | { kind: 'pause'; on: boolean } // the clock stands still
  | { kind: 'zero'; at: number } // the clock shows 0:00 at this elapsed ms
  | { kind: 'languages'; languages: SessionLanguages }
  | { kind: 'together'; as: Together }
  | { kind: 'end' };

/** One line of the log. `elapsed`: ms since the session's start by the monotonic clock; `wall`: Date.now() at that moment. */
export interface LogLine {
  session: string;
  seq: number;
  wall: number;
  elapsed: number;
  event: SessionEvent;
}

/** What is known before the first event. The lesson's file version is not kept: steps are found by id. */
export interface SessionHead {
  id: string;
  format: 1;
  programme: string;
  lesson: string;
  lang: 'kk' | 'ru' | 'en';
  seed: number;
  part?: number; // only these ten minutes of 3 x 10
  startedWall: number;
  endedWall?: number;
}

/** The last moment known to be lived through; written with every event and every 5 s. */
export interface Checkpoint {
  session: string;
  wall: number;
  elapsed: number;
}

/** The checkpoint of a session that has just begun. */
export const beginning = (head: SessionHead): Checkpoint => ({ session: head.id, wall: head.startedWall, elapsed: 0 });

/** Whether a level was played that no step names, so that the lesson must be loaded whole before the log is folded. */
export const playsOther = (lines: readonly LogLine[]): boolean => lines.some(({ event }) => event.kind === 'level');
