/**
 * The state of a class session as the fold of its log. `Next` walks through the beats of a step and then to the next step;
 * `Back` undoes exactly one Next (or one move), because every position before it is kept.
 */
import type { Step } from '../lesson/schema.ts';
import { beatsOf, type Beat } from './beats.ts';
import type { SessionEvent, SessionLanguages, Together } from './events.ts';
import { openGame, playMove, winner, type GamePlay } from './game-play.ts';
import { stepsOutside, type SessionPlan } from './plan.ts';
import { counted, handsOf, isCounted, stepAt, voteKey } from './vote.ts';
import type { AnswerWay } from './ways.ts';

/** Where the class is; replaced whole, never changed. */
export interface Position {
  step: number; // index into lesson.steps
  beat: Beat;
  game?: GamePlay; // while the step is a game
  round?: number; // from 2: the vote is taken again
}

export interface SessionState {
  phase: 'running' | 'ended';
  at: Position;
  past: Position[]; // one for each Next that Back can undo
  black: boolean;
  counts: Record<string, Record<string, number>>; // vote key -> option -> hands
  way: AnswerWay; // chosen last
  ways: Record<string, AnswerWay>; // vote key -> way
  barsTo: Record<string, 'class' | 'console'>; // vote key -> who may see its bars
  cut: string[]; // steps that Next passes over
  disc?: { step: string; at: number }; // elapsed ms at which it began
  paused: boolean;
  zero: number; // elapsed ms that the clock shows as 0:00
  languages: SessionLanguages;
  together: Together;
}

export function firstState(plan: SessionPlan): SessionState {
  const cut = stepsOutside(plan);
  const first = plan.lesson.steps.findIndex((step) => !cut.includes(step.id));
  return {
    ...{ phase: 'running', at: arrive(plan, Math.max(0, first)), past: [], black: false, counts: {} },
    ...{ way: 'hands', ways: {}, barsTo: {}, cut, paused: false, zero: 0, languages: {}, together: 'none' },
  };
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
      return count(plan, state, { [event.option]: (handsOf(plan, state)[event.option] ?? 0) + event.by });
    case 'tally':
      return count(plan, state, event.counts);
    case 'again':
      return state.at.beat === 'bars' ? moveTo(state, { ...state.at, beat: 'count', round: (state.at.round ?? 1) + 1 }) : state;
    case 'move':
      return move(plan, state, event.step, event.move);
    case 'level':
      return otherLevel(plan, state, event.step, event.level);
    case 'black':
      return { ...state, black: event.on };
    case 'end':
      return { ...state, phase: 'ended', black: false };
    default:
      return arrange(plan, state, event);
  }
}

/** What changes how the lesson runs, not where it is; an event of a newer version changes nothing. */
function arrange(plan: SessionPlan, state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case 'way':
      return { ...state, way: event.way, ways: { ...state.ways, [voteKey(plan, state)]: event.way } };
    case 'bars':
      return { ...state, barsTo: { ...state.barsTo, [voteKey(plan, state)]: event.to } };
    case 'cut': {
      const without = state.cut.filter((id) => id !== event.step);
      return { ...state, cut: event.on ? [...without, event.step] : without };
    }
    case 'disc': {
      const { disc: _, ...rest } = state;
      return event.at === undefined ? rest : { ...rest, disc: { step: stepAt(plan, state).id, at: event.at } };
    }
    case 'pause':
      return event.on === state.paused ? state : { ...state, paused: event.on };
    case 'zero':
      return { ...state, zero: event.at };
    case 'languages':
      return { ...state, languages: event.languages };
    case 'together':
      return { ...state, together: event.as };
    default:
      return state;
  }
}

function arrive(plan: SessionPlan, index: number, level?: string): Position {
  const step = plan.lesson.steps[index] as Step;
  const game = step.kind === 'game' ? openGame(plan, index, level) : undefined;
  return { step: index, beat: beatsOf(plan, step)[0] as Beat, ...(game ? { game } : {}) };
}

function moveTo(state: SessionState, at: Position): SessionState {
  return { ...state, at, past: [...state.past, state.at] };
}

function next(plan: SessionPlan, state: SessionState): SessionState {
  const { at } = state;
  if (at.game) return nextInGame(plan, state, at.game);
  const beats = beatsOf(plan, stepAt(plan, state));
  // without hands counted there are no bars to show
  const following = beats.slice(beats.indexOf(at.beat) + 1).find((beat) => beat !== 'bars' || isCounted(plan, state));
  return following ? moveTo(state, { ...at, beat: following }) : leaveStep(plan, state);
}

/** The step after this one that is not cut; undefined at the end. */
export function stepAfter(plan: SessionPlan, state: SessionState): number | undefined {
  const following = plan.lesson.steps.findIndex((step, index) => index > state.at.step && !state.cut.includes(step.id));
  return following < 0 ? undefined : following;
}

function leaveStep(plan: SessionPlan, state: SessionState): SessionState {
  const following = stepAfter(plan, state);
  return following === undefined ? { ...state, phase: 'ended' } : moveTo(state, arrive(plan, following));
}

function nextInGame(plan: SessionPlan, state: SessionState, game: GamePlay): SessionState {
  const { at } = state;
  const hands = handsOf(plan, state);
  switch (at.beat) {
    case 'look':
      return game.options.length > 1 ? moveTo(state, { ...at, beat: 'count' }) : played(plan, state, game, winner(plan, game, {}));
    case 'count':
      return isCounted(plan, state) ? moveTo(state, { ...at, beat: 'bars' }) : played(plan, state, game, winner(plan, game, {}));
    case 'bars':
      return played(plan, state, game, winner(plan, game, hands));
    case 'told':
      return moveTo(state, { ...at, beat: game.outcome ? 'end' : 'look' });
    default:
      return leaveStep(plan, state);
  }
}

/** A move that says nothing new, as "to the next story", leads on at once. */
function played(plan: SessionPlan, state: SessionState, before: GamePlay, id: string): SessionState {
  const game = playMove(plan, before, id);
  const isSaid = game.told !== undefined && game.told.turn !== before.told?.turn;
  return moveTo(state, { step: state.at.step, beat: isSaid ? 'told' : game.outcome ? 'end' : 'look', game });
}

function move(plan: SessionPlan, state: SessionState, stepId: string, moveId: string): SessionState {
  const { at } = state;
  const game = at.game;
  if (!game || stepAt(plan, state).id !== stepId || at.beat === 'end' || !game.options.some((option) => option.id === moveId)) return state;
  return played(plan, state, game, moveId);
}

function otherLevel(plan: SessionPlan, state: SessionState, stepId: string, level: string): SessionState {
  const game = plan.lesson.levels.find((known) => known.id === level)?.game;
  const isHere = state.at.game && stepAt(plan, state).id === stepId;
  return isHere && game && plan.rules[game] ? moveTo(state, arrive(plan, state.at.step, level)) : state;
}

function back(state: SessionState): SessionState {
  if (state.black) return { ...state, black: false };
  const before = state.past.at(-1);
  return before ? { ...state, at: before, past: state.past.slice(0, -1) } : state;
}

function count(plan: SessionPlan, state: SessionState, changes: Record<string, number>): SessionState {
  const hands = counted(plan, state, changes);
  return hands ? { ...state, counts: { ...state.counts, [voteKey(plan, state)]: hands } } : state;
}
