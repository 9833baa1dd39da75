/** What Where does the bag go? is made of: the level's data, the states, and what follows from them. */
import type { Outcome, Told } from '../contract.ts';
import { placeOf, type JourneyMap, type Stop } from './walk.ts';

export interface Stopper {
  id: string;
  picture: string;
  at: 'source' | string[]; // `source`: the thing never comes to lie there; else the places where it catches things
}
export interface Round {
  id: string;
  picture: string; // the thing
  source: string; // a place
  stoppers: string[];
}
export interface BagLevel extends JourneyMap {
  sky: string; // a picture of the weather
  zones: { id: string; picture: string; x: number; y: number }[]; // where a flag can be planted
  stoppers: Stopper[];
  rounds: Round[];
  lens?: boolean; // ends with a look through the magnifying glass
}

export interface Common {
  seed: number;
  level: BagLevel;
  round: number;
  turn: number;
  counts: Outcome['counts'];
  told?: Told;
}
/** What is known once a flag stands: the whole way, so that a scene can show it at any speed. */
export interface Walked extends Common {
  guess: string;
  path: Stop[];
}
export type BagState =
  | (Common & { phase: 'guess' })
  | (Walked & { phase: 'run'; at: number })
  | (Walked & { phase: 'seen' })
  | (Walked & { phase: 'stop'; misses: string[]; faded?: string })
  | (Walked & { phase: 'rerun'; misses: string[]; stopper: string; isShown: boolean; at: number })
  | (Walked & { phase: 'held' | 'finished'; stopper: string })
  | (Common & { phase: 'lens' }); // the other end: a look through the magnifying glass

export type BagMove = { kind: 'guess'; zone: string } | { kind: 'stop'; stopper: string } | { kind: 'skip' } | { kind: 'on' };

export type Phase = BagState['phase'];
export type In<P extends Phase> = BagState & { phase: P };

/** Ticks from one place to the next, and ticks of rest before the end is told. */
export const legTicks = 26;
const restTicks = 14;

/** The round that is played; a state beyond the last round shows the last one. */
export function roundOf(state: Common): Round {
  const round = state.level.rounds[state.round];
  if (!round) throw new Error('the level has no such round');
  return round;
}

/** A stopper by its id; an unknown id is a bug of the level, which its check refuses. */
export function stopperOf(level: BagLevel, id: string): Stopper {
  const stopper = level.stoppers.find((known) => known.id === id);
  if (!stopper) throw new Error(`the level has no stopper "${id}"`);
  return stopper;
}

/** How far along the path this stopper lets it come: an index, -1 when nothing sets out at all, undefined when it passes by. */
export function heldAt(level: BagLevel, path: Stop[], id: string): number | undefined {
  const { at } = stopperOf(level, id);
  if (at === 'source') return -1;
  const index = path.findIndex((stop) => at.includes(stop.place));
  return index < 0 ? undefined : index;
}

/** The index on the path at which what is shown now comes to its end. */
export function lastIndex(state: Walked & { stopper?: string }): number {
  const held = state.stopper === undefined ? undefined : heldAt(state.level, state.path, state.stopper);
  return Math.max(0, held ?? state.path.length - 1);
}

/** Ticks until what is shown now is over. */
export const duration = (state: Walked & { stopper?: string }): number => Math.max(1, lastIndex(state)) * legTicks + restTicks;
/** What stops it where it begins: the easiest way there is. */
export const answerOf = (state: Common): string =>
  roundOf(state).stoppers.find((id) => stopperOf(state.level, id).at === 'source') ?? (roundOf(state).stoppers[0] as string);

/** The zone where the path ends. */
export const zoneOfEnd = (level: BagLevel, path: Stop[]): string => placeOf(level, path.at(-1)?.place ?? '').zone ?? '';
