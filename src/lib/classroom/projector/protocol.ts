/**
 * What presenter and projector say to each other over a channel of their session. The state goes one way only; keys and taps come back as
 * requests. Nothing here reads a clock or a channel: both are arguments.
 */
import { isLang, type Lang } from '../../base/lang.ts';
import type { Focus } from '../../ui/key-place.ts';
import type { CardsTold } from '../cards/card-channel.svelte.ts';
import type { SessionState } from '../fold.ts';
import type { Press } from '../keys.ts';

export const protocolVersion = 1;
export const pulseEvery = 2_000;
export const deadAfter = 5_500;
/** So many pulses must have stayed without an answer, too: a window that slept itself has not asked, and knows nothing of the other. */
export const askedBefore = 2;

/** All that the class sees; enough to draw it from nothing. */
export interface Shown {
  programme: string;
  lesson: string;
  lang: Lang;
  seed: number;
  day: string; // on which the session began: the claims of the lesson are as on that day
  part?: number;
  state: SessionState; // its past stays with the presenter
  elapsed: number; // ms, for the disc
  cards?: CardsTold; // while cards are up; never an event, so that nothing of it is kept
  isHelpOpen: boolean; // "where to get help": never an event, so that nothing of it is kept
}

export type FromPresenter = { say: 'state'; shown: Shown } | { say: 'pulse' } | { say: 'bye' };
export type FromProjector =
  | { say: 'hello' } // answered by the whole state
  | { say: 'pulse' }
  | { say: 'key'; press: Omit<Press, 'at'>; focus: Focus }
  | { say: 'move'; step: string; move: string }
  | { say: 'bye' };

export type Side = 'presenter' | 'projector';

/** The envelope; its first five fields stay as they are in every later version, so that old and new understand that they differ. */
export interface Letter<Body = FromPresenter | FromProjector> {
  version: number;
  build: string;
  session: string;
  from: Side;
  run: string; // one window from load to unload
  count: number; // grows within a run
  isAnswer?: boolean; // to a pulse; answers are not answered
  body: Body;
}

export interface Me {
  build: string;
  session: string;
  from: Side;
  run: string;
}

export function write<Body>(me: Me, count: number, body: Body, isAnswer = false): Letter<Body> {
  return { version: protocolVersion, ...me, count, ...(isAnswer ? { isAnswer } : {}), body };
}

/** What was heard last: letters of the same run with a smaller count are old. */
export interface Heard {
  run: string;
  count: number;
  at: number; // ms, monotonic
}

export type Reading<Body> =
  { kind: 'fresh'; heard: Heard; letter: Letter<Body> } | { kind: 'stale' } | { kind: 'foreign' } | { kind: 'other-version' };

type Fields = Record<string, unknown>;
const isFields = (data: unknown): data is Fields => typeof data === 'object' && data !== null && !Array.isArray(data);
const are = (type: 'string' | 'boolean' | 'number', fields: Fields, ...names: string[]) =>
  names.every((name) => typeof fields[name] === type);
const isPlace = (at: unknown) => isFields(at) && Number.isInteger(at['step']) && (at['step'] as number) >= 0 && are('string', at, 'beat');

/** The outline that a window needs to draw anything; what stands inside comes from the same build. */
function isState(state: unknown): boolean {
  if (!isFields(state) || !isPlace(state['at'])) return false;
  const lists = ['past', 'cut'].every((name) => Array.isArray(state[name]));
  const tables = ['counts', 'ways', 'barsTo', 'languages'].every((name) => isFields(state[name]));
  return (
    lists &&
    tables &&
    are('boolean', state, 'black', 'paused') &&
    are('string', state, 'phase', 'way', 'together') &&
    are('number', state, 'zero')
  );
}
const isShown = (shown: unknown): boolean =>
  isFields(shown) &&
  are('string', shown, 'programme', 'lesson') &&
  are('number', shown, 'seed', 'elapsed') &&
  are('boolean', shown, 'isHelpOpen') &&
  isLang(shown['lang'] as string) &&
  isState(shown['state']);

const focuses: readonly unknown[] = ['page', 'field', 'control', 'twin'] satisfies Focus[];
const isPress = (press: unknown): boolean =>
  isFields(press) && are('string', press, 'code') && are('boolean', press, 'repeat', 'shift', 'other');

/** Whether the other side can have said this. A garbled letter is dropped, as if it had never come: the next state is whole again. */
function isBody(from: Side, body: unknown): boolean {
  if (!isFields(body)) return false;
  if (body['say'] === 'pulse' || body['say'] === 'bye') return true;
  if (from === 'presenter') return body['say'] === 'state' && isShown(body['shown']);
  if (body['say'] === 'hello') return true;
  if (body['say'] === 'key') return isPress(body['press']) && focuses.includes(body['focus']);
  return body['say'] === 'move' && are('string', body, 'step', 'move');
}

/** Judges what came over the channel. Foreign: another session, my own side, or no letter at all. */
export function read<Body>(me: Me, heard: Heard | undefined, data: unknown, now: number): Reading<Body> {
  if (!isFields(data)) return { kind: 'foreign' };
  const letter = data as Partial<Letter<Body>>;
  const { from, run, count } = letter;
  if (letter.session !== me.session || from === me.from || (from !== 'presenter' && from !== 'projector')) return { kind: 'foreign' };
  if (letter.version !== protocolVersion || letter.build !== me.build) return { kind: 'other-version' };
  if (typeof run !== 'string' || !Number.isSafeInteger(count) || !isBody(from, letter.body)) return { kind: 'foreign' };
  if (heard?.run === run && count! <= heard.count) return { kind: 'stale' };
  return { kind: 'fresh', heard: { run, count: count!, at: now }, letter: letter as Letter<Body> };
}

export type Health = 'none' | 'connected' | 'lost' | 'other-version';

/** `heard`: undefined when nobody was there yet, or said goodbye. `asked`: pulses sent since then, without an answer. */
export function healthOf(heard: Heard | undefined, isOther: boolean, now: number, asked: number): Health {
  if (isOther) return 'other-version';
  if (!heard) return 'none';
  return now - heard.at <= deadAfter || asked < askedBefore ? 'connected' : 'lost';
}
