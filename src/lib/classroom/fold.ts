/**
 * The state of a class session as the fold of its log. `Next` walks through the beats of a step and then to the next step;
 * `Back` undoes exactly one Next (or one move), because every position before it is kept.
 */
import type { Step } from '../lesson/schema.ts';
import { beatsOf, type Beat } from './beats.ts';
import type { SessionEvent } from './events.ts';
import { openGame, playMove, winner, type GamePlay } from './game-play.ts';
import { votable, type SessionPlan } from './plan.ts';

/** Where the class is; replaced whole, never changed. */
export interface Position {
  step: number; // index into lesson.steps
  beat: Beat;
  game?: GamePlay; // while the step is a game
}

export interface SessionState {
  phase: 'running' | 'ended';
  at: Position;
  past: Position[]; // one for each Next that Back can undo
  black: boolean;
  counts: Record<string, Record<string, number>>; // vote key -> option -> hands
}

export function firstState(plan: SessionPlan): SessionState {
  return { phase: 'running', at: arrive(plan, 0), past: [], black: false, counts: {} };
}

/** Folds the whole log. Unknown or impossible events change nothing, so that an old log always opens. */
export function fold(plan: SessionPlan, events: readonly SessionEvent[]): SessionState {
  return events.reduce((state, event) => apply(plan, state, event), firstState(plan));
}

/** The state after one event. Pure; returns the same object when the event changes nothing. */
export function apply(plan: SessionPlan, state: SessionState, event: SessionEvent): SessionState {
  if (state.phase === 'ended') return state;
  switch (event.kind) {
    case 'next':
      return state.black ? { ...state, black: false } : next(plan, state);
    case 'back':
      return back(state);
    case 'jump': {
      const step = plan.lesson.steps.findIndex((known) => known.id === event.step);
      return step < 0 ? state : moveTo(state, arrive(plan, step));
    }
    case 'count':
      return count(plan, state, event.option, event.by);
    case 'move':
      return move(plan, state, event.step, event.move);
    case 'black':
      return { ...state, black: event.on };
    case 'end':
      return { ...state, phase: 'ended', black: false };
  }
}

export function stepAt(plan: SessionPlan, state: SessionState): Step {
  return plan.lesson.steps[state.at.step] as Step;
}

/** The key under which the open vote is counted: one per question, one per decision of a game. */
export function voteKey(plan: SessionPlan, state: SessionState): string {
  const step = stepAt(plan, state);
  return state.at.game ? `${step.id}:${state.at.game.turn}` : step.id;
}

/** The ids that can be voted on now, in the order of the letters. */
export function openOptions(plan: SessionPlan, state: SessionState): string[] {
  const game = state.at.game;
  return game ? game.options.map((option) => option.id) : votable(plan, stepAt(plan, state));
}

function arrive(plan: SessionPlan, index: number): Position {
  const step = plan.lesson.steps[index] as Step;
  const game = step.kind === 'game' ? openGame(plan, index) : undefined;
  return { step: index, beat: beatsOf(plan, step)[0] as Beat, ...(game ? { game } : {}) };
}

function moveTo(state: SessionState, at: Position): SessionState {
  return { ...state, at, past: [...state.past, state.at] };
}

function next(plan: SessionPlan, state: SessionState): SessionState {
  const { at } = state;
  const hands = state.counts[voteKey(plan, state)] ?? {};
  const isCounted = Object.values(hands).some((number) => number > 0);
  if (at.game) return nextInGame(plan, state, at.game, hands, isCounted);
  const beats = beatsOf(plan, stepAt(plan, state));
  const following = beats.slice(beats.indexOf(at.beat) + 1).find((beat) => beat !== 'bars' || hasBars(stepAt(plan, state), hands));
  return following ? moveTo(state, { ...at, beat: following }) : leaveStep(plan, state);
}

function leaveStep(plan: SessionPlan, state: SessionState): SessionState {
  const following = state.at.step + 1;
  return following < plan.lesson.steps.length ? moveTo(state, arrive(plan, following)) : { ...state, phase: 'ended' };
}

function nextInGame(
  plan: SessionPlan,
  state: SessionState,
  game: GamePlay,
  hands: Record<string, number>,
  isCounted: boolean,
): SessionState {
  const { at } = state;
  switch (at.beat) {
    case 'look':
      return moveTo(state, {
        ...at,
        beat: game.options.length > 1 ? 'count' : 'told',
        ...(game.options.length > 1 ? {} : { game: playMove(plan, at.step, game, winner(plan, at.step, game, {})) }),
      });
    case 'count':
      if (isCounted) return moveTo(state, { ...at, beat: 'bars' });
      return moveTo(state, { ...at, beat: 'told', game: playMove(plan, at.step, game, winner(plan, at.step, game, {})) });
    case 'bars':
      return moveTo(state, { ...at, beat: 'told', game: playMove(plan, at.step, game, winner(plan, at.step, game, hands)) });
    case 'told':
      return moveTo(state, { ...at, beat: game.outcome ? 'end' : 'look' });
    default:
      return leaveStep(plan, state);
  }
}

function move(plan: SessionPlan, state: SessionState, stepId: string, moveId: string): SessionState {
  const { at } = state;
  const game = at.game;
  if (!game || stepAt(plan, state).id !== stepId || at.beat === 'end' || !game.options.some((option) => option.id === moveId)) return state;
  return moveTo(state, { ...at, beat: 'told', game: playMove(plan, at.step, game, moveId) });
}

function back(state: SessionState): SessionState {
  if (state.black) return { ...state, black: false };
  const before = state.past.at(-1);
  return before ? { ...state, at: before, past: state.past.slice(0, -1) } : state;
}

function count(plan: SessionPlan, state: SessionState, option: string, by: number): SessionState {
  if (state.at.beat !== 'count' || !openOptions(plan, state).includes(option)) return state;
  const key = voteKey(plan, state);
  const hands = state.counts[key] ?? {};
  const number = Math.min(99, Math.max(0, (hands[option] ?? 0) + Math.trunc(by)));
  if (number === (hands[option] ?? 0)) return state;
  return { ...state, counts: { ...state.counts, [key]: { ...hands, [option]: number } } };
}

/** Without hands counted there are no bars; in a sensitive step a few hands would point at a child, so under five none are shown. */
export function hasBars(step: Step, hands: Record<string, number>): boolean {
  const counted = Object.values(hands).filter((number) => number > 0);
  return counted.length > 0 && !(step.sensitive && counted.some((number) => number < 5));
}
