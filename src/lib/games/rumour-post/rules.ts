/**
 * Rumour Post: turn up who says it, how they know and what others say, then pass the letter on, stop it or ask first.
 * Half of the letters are true; stopping one of those is a mistake like passing on a false one.
 */
import { shuffle } from '../../base/random.ts';
import type { GameRules, Told } from '../contract.ts';
import { counted } from '../decision-rules.ts';
import { moves } from './offers.ts';
import {
  checks,
  letterOf,
  right,
  stamps,
  type Check,
  type Common,
  type PostLevel,
  type PostMove,
  type PostState,
  type Stamp,
} from './state.ts';
import { tally } from './tally.ts';

type In<P extends PostState['phase']> = PostState & { phase: P };

const common = ({ seed, level, waiting, done, counts, turn }: PostState): Common => ({ seed, level, waiting, done, counts, turn });

/** Brings the next letter, or the end. */
function next(state: Common): PostState {
  const [id, ...waiting] = state.waiting;
  return id === undefined ? sum(state) : { ...state, waiting, phase: 'reading', id, opened: [] };
}

/** The end tells apart what became of true letters and of false ones. */
function sum(state: Common): PostState {
  const all = tally(state.level, state.counts);
  const values = {
    passed: all.true.pass,
    true: all.true.of,
    stopped: all.false.stop,
    false: all.false.of,
    asked: all.open.ask,
    open: all.open.of,
  };
  const turn = state.turn + 1;
  const told: Told = { key: 'sum', tone: 'plain', turn, values, ...(all.open.of > 0 ? { hintKey: 'sum-open' } : {}) };
  return { ...state, turn, told, phase: 'finished' };
}

function tell(
  state: PostState & { id: string },
  key: string,
  tone: Told['tone'],
  more: Pick<Told, 'hintKey' | 'picture'> = {},
): { turn: number; told: Told } {
  const turn = state.turn + 1;
  return { turn, told: { key, tone, turn, picture: letterOf(state.level, state.id).picture, ...more } };
}

function open(state: In<'reading'>, check: Check): PostState {
  const { id, level } = state;
  const opened = checks.filter((known) => known === check || state.opened.includes(known));
  const said = tell(state, `card.${id}.${check}`, 'plain', { picture: letterOf(level, id).cards[check] });
  return opened.length === checks.length
    ? { ...common(state), ...said, phase: 'stamping', id, opened, misses: [] }
    : { ...state, ...said, opened };
}

function stampIt(state: In<'stamping'>, stamp: Stamp): PostState {
  const { id, level } = state;
  const now = { ...common(state), counts: counted(state.counts, id, stamp) };
  const answer = right[letterOf(level, id).is];
  const settled = (tone: Told['tone']): PostState => ({
    ...now,
    done: [...now.done, id],
    ...tell(state, `why.${id}.${answer}`, tone),
    phase: 'arrived',
    id,
  });
  if (stamp === answer) return settled('right');
  const misses = [...state.misses, stamp];
  if (misses.length >= 3) return settled('shown');
  const isSecond = misses.length === 2;
  const said = tell(state, `why.${id}.${stamp}`, 'again', isSecond ? { hintKey: `hint.${id}` } : {});
  // whoever asks is told, and after the second miss every card lies open: the picture hint
  const opened = isSecond || stamp === 'ask' ? [...checks] : state.opened;
  return { ...now, ...said, phase: 'stamping', id, opened, misses, ...(isSecond ? { faded: stamp } : {}) };
}

function suggest(state: PostState): string | undefined {
  if (state.phase === 'finished') return undefined;
  if (state.phase === 'arrived') return 'on';
  const { is, key } = letterOf(state.level, state.id);
  if (state.phase === 'stamping') return right[is];
  if (!state.opened.includes(key)) return key;
  // that something is still open shows only when all cards are turned up
  return is === 'open' ? checks.find((check) => !state.opened.includes(check)) : 'decide';
}

export const rules: GameRules<PostLevel, PostState, PostMove> = {
  start(level, seed) {
    const ids = level.letters.map(({ id }) => id);
    return next({ seed, level, waiting: level.fixed ? ids : shuffle(ids, seed), done: [], counts: {}, turn: 0 });
  },

  moves,

  play(state, move) {
    if (state.phase === 'reading') {
      if (move.kind === 'open') return checks.includes(move.check) && !state.opened.includes(move.check) ? open(state, move.check) : state;
      const isReady = move.kind === 'decide' && state.opened.length > 0;
      return isReady ? { ...common(state), phase: 'stamping', id: state.id, opened: state.opened, misses: [] } : state;
    }
    if (state.phase === 'stamping') return move.kind === 'stamp' && stamps.includes(move.stamp) ? stampIt(state, move.stamp) : state;
    return state.phase === 'arrived' && move.kind === 'on' ? next(common(state)) : state;
  },

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest,

  asks(state) {
    if (state.phase === 'finished' || state.phase === 'arrived') return undefined;
    return { key: `letter.${state.id}`, picture: letterOf(state.level, state.id).picture };
  },

  told: (state) => state.told,
};
