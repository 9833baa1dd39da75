/** Where does the bag go? Predict, watch, and find what would have stopped it. A wrong prediction is no failure. */
import type { GameRules, Told } from '../contract.ts';
import { moves } from './offers.ts';
import { answerOf, duration, heldAt, roundOf, stopperOf, zoneOfEnd } from './state.ts';
import type { BagLevel, BagMove, BagState, Common, In, Walked } from './state.ts';
import { walk } from './walk.ts';

const common = ({ seed, level, round, turn, counts }: Common): Common => ({ seed, level, round, turn, counts });
const walked = (state: Walked): Walked => ({ ...common(state), guess: state.guess, path: state.path });

function tell(state: Common, key: string, tone: Told['tone'], picture: string, hintKey?: string): { turn: number; told: Told } {
  const turn = state.turn + 1;
  return { turn, told: { key, tone, turn, picture, ...(hintKey ? { hintKey } : {}) } };
}

function guess(state: In<'guess'>, zone: string): BagState {
  const { id, source, picture } = roundOf(state);
  const { path, seed } = walk(state.level, source, state.seed);
  const counts = { ...state.counts, [id]: { first: zone, tries: 0 } };
  return { ...common(state), ...tell(state, 'go', 'plain', picture), phase: 'run', seed, counts, guess: zone, path, at: 0 };
}

function seen(state: Walked): BagState {
  const { id, picture } = roundOf(state);
  const zone = zoneOfEnd(state.level, state.path);
  const isSame = zone === state.guess;
  const said = tell(state, isSame ? 'same' : `thought.${state.guess}`, isSame ? 'right' : 'plain', picture, `end.${id}.${zone}`);
  return { ...walked(state), ...said, phase: 'seen' };
}

function place(state: In<'stop'>, stopper: string): BagState {
  const { id } = roundOf(state);
  const known = state.counts[id] ?? { first: state.guess, tries: 0 };
  const stop = state.counts[`${id}-stop`];
  const tries = known.tries + 1;
  const counts = { ...state.counts, [id]: { ...known, tries }, [`${id}-stop`]: { first: stop?.first ?? stopper, tries } };
  return { ...walked(state), counts, phase: 'rerun', misses: state.misses, stopper, isShown: false, at: 0 };
}

/** The second run is over: the stopper held, or the thing went by and the ladder of failure leads on. */
function judge(state: In<'rerun'>): BagState {
  const { stopper } = state;
  const { id } = roundOf(state);
  const { picture } = stopperOf(state.level, stopper);
  const held = heldAt(state.level, state.path, stopper);
  const isLast = state.round + 1 === state.level.rounds.length;
  if (held !== undefined) {
    // the later it is caught, the harder: fine, but only stopping it where it begins is the easy way
    const tone = state.isShown ? 'shown' : held <= 0 ? 'right' : 'plain';
    return {
      ...walked(state),
      ...tell(state, `holds.${id}.${stopper}`, tone, picture),
      phase: isLast && !state.level.lens ? 'finished' : 'held',
      stopper,
    };
  }
  const misses = [...state.misses, stopper];
  const say = (hintKey?: string) => tell(state, `passes.${id}.${stopper}`, 'again', picture, hintKey);
  if (misses.length >= 3) return { ...walked(state), ...say(), phase: 'rerun', misses, stopper: answerOf(state), isShown: true, at: 0 };
  if (misses.length === 2) return { ...walked(state), ...say('hint'), phase: 'stop', misses, faded: stopper };
  return { ...walked(state), ...say(), phase: 'stop', misses };
}

function next(state: Common): BagState {
  if (state.round + 1 < state.level.rounds.length) return { ...common(state), round: state.round + 1, phase: 'guess' };
  return { ...common(state), ...tell(state, 'lens', 'plain', 'plastic-bits'), phase: 'lens' };
}

function goOn(state: BagState): BagState {
  if (state.phase === 'seen') return { ...walked(state), phase: 'stop', misses: [] };
  return state.phase === 'held' ? next(state) : state;
}

function land(state: BagState): BagState {
  if (state.phase === 'run') return seen(state);
  return state.phase === 'rerun' ? judge(state) : state;
}

export const rules: GameRules<BagLevel, BagState, BagMove> = {
  start: (level, seed) => ({ seed, level, round: 0, turn: 0, counts: {}, phase: 'guess' }),

  moves,

  play(state, move) {
    if (move.kind === 'skip') return land(state);
    if (move.kind === 'on') return goOn(state);
    if (move.kind === 'guess') {
      const isOffered = state.phase === 'guess' && state.level.zones.some((zone) => zone.id === move.zone);
      return isOffered ? guess(state, move.zone) : state;
    }
    const isOffered = state.phase === 'stop' && roundOf(state).stoppers.includes(move.stopper);
    return isOffered ? place(state, move.stopper) : state;
  },

  tick(state) {
    if (state.phase !== 'run' && state.phase !== 'rerun') return state;
    return state.at + 1 >= duration(state) ? land(state) : { ...state, at: state.at + 1 };
  },

  outcome: (state) => (state.phase === 'finished' || state.phase === 'lens' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest: (state) => (state.phase === 'stop' ? answerOf(state) : moves(state)[0]?.id),

  asks(state) {
    if (state.phase === 'lens' || state.phase === 'finished' || state.phase === 'seen' || state.phase === 'held') return undefined;
    const { id, picture } = roundOf(state);
    const keys = { guess: `ask.${id}`, run: 'watch', rerun: 'watch', stop: 'easiest' };
    return { key: keys[state.phase], picture };
  },

  told: (state) => state.told,
};
