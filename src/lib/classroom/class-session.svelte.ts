/** A running class session: takes requests one after the other, stores each event, and only then shows its effect. */
import { newId } from '../base/random.ts';
import type { Lang } from '../base/lang.ts';
import { elapsedAt, hasWallJumped, type Anchor } from './clock.ts';
import { beginning, type LogLine, type SessionEvent, type SessionHead } from './events.ts';
import { apply, fold, type SessionState } from './fold.ts';
import type { SessionPlan } from './plan.ts';
import type { KeptSession, SessionStore } from './session-store.ts';

export interface Clocks {
  mono(): number;
  wall(): number;
}

export class ClassSession {
  state: SessionState;
  saved: 'saving' | 'saved' | 'failed' = $state('saved');
  isClockChanged = $state(false);
  /** What `state` becomes once all that was sent is stored: a press is meant for what the presses before it have made. */
  expected: SessionState;
  readonly lines: LogLine[]; // all of the session so far
  #anchor: Anchor;
  #isKept = true; // the store has the head
  #unsaved: LogLine[] = []; // lines the store refused; tried again, in order, before the next one
  #isOver = false; // the last of them ends the session
  #queue: Promise<void> = Promise.resolve();

  readonly head: SessionHead;
  plan: SessionPlan; // replaced by one with more levels when they are asked for
  readonly #store: SessionStore;
  readonly #clocks: Clocks;

  private constructor(head: SessionHead, plan: SessionPlan, store: SessionStore, clocks: Clocks, lines: LogLine[], elapsed: number) {
    this.head = head;
    this.plan = plan;
    this.#store = store;
    this.#clocks = clocks;
    const events = lines.map((line) => line.event);
    this.state = $state.raw(fold(plan, events));
    this.expected = this.state;
    this.#anchor = { elapsed, mono: clocks.mono(), wall: clocks.wall() };
    this.lines = [...lines];
  }

  /**
   * Starts the clock. The first step is shown while its head is still on the way to the disk; every event waits for that. A store that fails
   * does not stop the lesson: `saved` says so.
   */
  static start(plan: SessionPlan, lang: Lang, store: SessionStore, clocks: Clocks): ClassSession {
    const { programme, id: lesson } = plan.lesson;
    const part = plan.part === undefined ? {} : { part: plan.part };
    const head: SessionHead = { id: newId(), format: 1, programme, lesson, lang, seed: plan.seed, ...part, startedWall: clocks.wall() };
    const session = new ClassSession(head, plan, store, clocks, [], 0);
    session.#isKept = false;
    session.#queue = session.#save();
    return session;
  }

  /** Folds a kept session again; `elapsed` is what the clock goes on from. */
  static resume(plan: SessionPlan, kept: KeptSession, elapsed: number, store: SessionStore, clocks: Clocks): ClassSession {
    return new ClassSession(kept.head, plan, store, clocks, kept.lines, elapsed);
  }

  /** Time lived through since the start, pauses left out. */
  elapsed(): number {
    return this.state.paused ? this.#anchor.elapsed : elapsedAt(this.#anchor, this.#clocks.mono());
  }

  /** What the clock shows: it may have been set to 0:00 on the way. */
  shownTime(): number {
    return this.elapsed() - this.state.zero;
  }

  /** Sessions of a lesson that were given to their end on this device. */
  ended(programme: string, lesson: string, most: number): Promise<KeptSession[]> {
    return this.#store.ended(programme, lesson, most);
  }

  /** Resolves when all that was sent is stored (or refused by the store). */
  settled(): Promise<void> {
    return this.#queue;
  }

  /** Resolves when the event is stored (or refused by the store) and its effect shown. */
  send(event: SessionEvent): Promise<void> {
    const after = apply(this.plan, this.expected, event);
    if (after === this.expected) return this.#queue; // nothing happens, so nothing is told
    this.expected = after;
    this.#queue = this.#queue.then(() => this.#take(event, after));
    return this.#queue;
  }

  /** Every 5 s: keeps the time lived through, and notices a changed clock. */
  async mark(): Promise<void> {
    const [mono, wall] = [this.#clocks.mono(), this.#clocks.wall()];
    if (hasWallJumped(this.#anchor, mono, wall)) {
      this.isClockChanged = true;
      this.#anchor = { elapsed: this.elapsed(), mono, wall };
    }
    if (this.state.phase === 'running')
      await this.#store.mark({ session: this.head.id, wall, elapsed: this.elapsed() }).catch(() => undefined);
  }

  async #take(event: SessionEvent, after: SessionState): Promise<void> {
    const line = { session: this.head.id, seq: this.lines.length, wall: this.#clocks.wall(), elapsed: this.elapsed(), event };
    this.lines.push(line);
    this.#unsaved.push(line);
    this.#isOver = after.phase === 'ended';
    await this.#save();
    if (after.paused !== this.state.paused) this.#anchor = { elapsed: line.elapsed, mono: this.#clocks.mono(), wall: this.#clocks.wall() };
    this.state = after;
  }

  async #save(): Promise<void> {
    this.saved = 'saving';
    try {
      if (!this.#isKept) await this.#store.create(this.head, beginning(this.head));
      this.#isKept = true;
      for (let line = this.#unsaved[0]; line; line = this.#unsaved[0]) {
        await this.#store.append(line, this.#isOver && this.#unsaved.length === 1);
        this.#unsaved.shift();
      }
      this.saved = 'saved';
    } catch {
      this.saved = 'failed';
    }
  }
}
