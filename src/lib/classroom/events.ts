/** What can happen in a class session. The log of these is the session; everything else is folded from it. */
export type SessionEvent =
  | { kind: 'next' }
  | { kind: 'back' }
  | { kind: 'jump'; step: string }
  | { kind: 'count'; option: string; by: number } // hands counted for the open question or vote
  | { kind: 'move'; step: string; move: string } // the volunteer tapped a move of the game instead of counting
  | { kind: 'black'; on: boolean }
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
  startedWall: number;
  endedWall?: number;
}

/** The last moment known to be lived through; written with every event and every 5 s. */
export interface Checkpoint {
  session: string;
  wall: number;
  elapsed: number;
}
