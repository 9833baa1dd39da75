/**
 * Aldar Köse's Bag of Tricks: he shows his tricks on things that cannot be; then posters come, and for each one is said which trick it
 * plays, or that it is honest. Half of them are. Nobody fools anybody.
 */
import { shuffle } from '../../base/random.ts';
import type { GameRules, Told } from '../contract.ts';
import { counted } from '../decision-rules.ts';
import { moves, verdictPictures, verdictsOf } from './offers.ts';
import { answers, posterOf, type BagLevel, type BagMove, type BagState, type Common, type Trick, type Verdict } from './state.ts';
import { tally } from './tally.ts';

type In<P extends BagState['phase']> = BagState & { phase: P };

const common = ({ seed, level, waiting, done, counts, turn }: BagState): Common => ({ seed, level, waiting, done, counts, turn });

const tell = (state: Common, key: string, more: Partial<Told> = {}): { turn: number; told: Told } => {
  const turn = state.turn + 1;
  return { turn, told: { key, tone: 'plain', ...more, turn } };
};

/** Brings the next poster, or the end. */
function next(state: Common): BagState {
  const [id, ...waiting] = state.waiting;
  return id === undefined ? sum(state) : { ...state, waiting, phase: 'poster', id, misses: [] };
}

/** The end tells apart what was said of tricky posters and of honest ones. */
function sum(state: Common): BagState {
  const { tricked, honest } = tally(state.level, state.counts);
  const values = { found: tricked.named, tricky: tricked.of, flagged: honest.flagged, honest: honest.of };
  return { ...state, ...tell(state, 'sum', { values }), phase: 'finished' };
}

/** One trick comes out of the bag, on a thing that nobody can have. */
function show(state: In<'show'>, trick: Trick): BagState {
  const shown = state.level.tricks.filter((known) => known === trick || state.shown.includes(known));
  const said = tell(state, `show.${trick}`, { picture: verdictPictures[trick] });
  // what was told of the last trick stays to be read over the first poster
  return shown.length === state.level.tricks.length ? next({ ...common(state), ...said }) : { ...state, ...said, shown };
}

function say(state: In<'poster'>, verdict: Verdict): BagState {
  const { id, level } = state;
  const poster = posterOf(level, id);
  const now = { ...common(state), counts: counted(state.counts, id, verdict) };
  const all = answers(level, poster);
  const about = (reason: Verdict, tone: Told['tone'], hintKey?: string) =>
    tell(state, `why.${id}.${reason}`, { tone, picture: poster.picture, ...(hintKey ? { hintKey } : {}) });
  const understood = (found: Verdict, tone: Told['tone']): BagState => ({
    ...now,
    done: [...now.done, id],
    ...about(found, tone),
    phase: 'seen',
    id,
    found,
  });
  if (all.includes(verdict)) return understood(verdict, 'right');
  const misses = [...state.misses, verdict];
  const [answer] = all;
  if (misses.length >= 3 && answer) return understood(answer, 'shown');
  if (misses.length < 2) return { ...now, ...about(verdict, 'again'), phase: 'poster', id, misses };
  // the picture hint: what gives the poster away shines
  return { ...now, ...about(verdict, 'again', `hint.${id}`), phase: 'poster', id, misses, faded: verdict, hint: true };
}

function suggest(state: BagState): string | undefined {
  if (state.phase === 'finished') return undefined;
  if (state.phase === 'seen') return 'on';
  if (state.phase === 'show') return state.level.tricks.find((trick) => !state.shown.includes(trick));
  return answers(state.level, posterOf(state.level, state.id))[0];
}

export const rules: GameRules<BagLevel, BagState, BagMove> = {
  start(level, seed) {
    const ids = level.posters.map(({ id }) => id);
    const begun: Common = { seed, level, waiting: level.fixed ? ids : shuffle(ids, seed), done: [], counts: {}, turn: 0 };
    return level.show ? { ...begun, phase: 'show', shown: [] } : next(begun);
  },

  moves,

  play(state, move) {
    if (state.phase === 'show') {
      const isNew = move.kind === 'show' && state.level.tricks.includes(move.trick) && !state.shown.includes(move.trick);
      return isNew ? show(state, move.trick) : state;
    }
    if (state.phase === 'poster') return move.kind === 'say' && verdictsOf(state).includes(move.verdict) ? say(state, move.verdict) : state;
    return state.phase === 'seen' && move.kind === 'on' ? next(common(state)) : state;
  },

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest,

  asks(state) {
    if (state.phase === 'show') return { key: 'show', picture: 'aldar' };
    return state.phase === 'poster' ? { key: `poster.${state.id}`, picture: posterOf(state.level, state.id).picture } : undefined;
  },

  told: (state) => state.told,
};
