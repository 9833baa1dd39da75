/** Yard Watch: look at a scene, look for the clues, then say what it is. Half of all cases are no bullying. */
import { shuffle } from '../../base/random.ts';
import type { GameRules, Told } from '../contract.ts';
import { moves } from './offers.ts';
import {
  caseOf,
  clues,
  lit,
  verdicts,
  type Clue,
  type Common,
  type Verdict,
  type YardLevel,
  type YardMove,
  type YardState,
} from './state.ts';

type In<P extends YardState['phase']> = YardState & { phase: P };

const common = ({ seed, level, waiting, done, counts, turn }: YardState): Common => ({ seed, level, waiting, done, counts, turn });

/** Brings the next case, or the end. */
function next(state: Common): YardState {
  const [id, ...waiting] = state.waiting;
  return id === undefined ? { ...state, phase: 'finished' } : { ...state, waiting, phase: 'clues', id, looked: [] };
}

/** The reason stays to be read at the end; before another story it goes. */
const goOn = (state: YardState): YardState =>
  state.waiting.length > 0 ? next(common(state)) : next({ ...common(state), ...(state.told ? { told: state.told } : {}) });

function tell(state: YardState & { id: string }, key: string, tone: Told['tone'], hintKey?: string): { turn: number; told: Told } {
  const turn = state.turn + 1;
  const { picture } = caseOf(state.level, state.id);
  return { turn, told: { key, tone, turn, picture, ...(hintKey ? { hintKey } : {}) } };
}

function look(state: In<'clues'>, clue: Clue): YardState {
  const looked = clues.filter((known) => known === clue || state.looked.includes(known));
  const said = tell(state, `see.${state.id}.${clue}`, 'plain');
  return looked.length === clues.length
    ? { ...common(state), ...said, phase: 'verdict', id: state.id, looked, misses: [] }
    : { ...state, ...said, looked };
}

function judge(state: In<'verdict'>, verdict: Verdict): YardState {
  const { id, level } = state;
  const known = state.counts[id];
  const now = { ...common(state), counts: { ...state.counts, [id]: { first: known?.first ?? verdict, tries: (known?.tries ?? 0) + 1 } } };
  const answer = caseOf(level, id).is;
  const solved = (tone: Told['tone']): YardState => ({
    ...now,
    done: [...now.done, id],
    ...tell(state, `why.${id}.${answer}`, tone),
    phase: 'after',
    id,
  });
  if (verdict === answer) return solved('right');
  const misses = [...state.misses, verdict];
  if (misses.length >= 3) return solved('shown');
  const said = tell(state, `why.${id}.${verdict}`, 'again', misses.length === 2 ? `hint.${id}` : undefined);
  // the picture hint: every clue is looked up and glows
  return misses.length === 2
    ? { ...now, ...said, phase: 'verdict', id, looked: [...clues], misses, faded: verdict }
    : { ...now, ...said, phase: 'verdict', id, looked: state.looked, misses };
}

function suggest(state: YardState): string | undefined {
  if (state.phase === 'finished') return undefined;
  if (state.phase === 'after') return 'on';
  const { is, key, clues: seen } = caseOf(state.level, state.id);
  if (state.phase === 'verdict') return is;
  if (!state.looked.includes(key)) return key;
  return seen.find((clue) => !lit(state).includes(clue)) ?? 'decide';
}

export const rules: GameRules<YardLevel, YardState, YardMove> = {
  start(level, seed) {
    const ids = level.cases.map(({ id }) => id);
    return next({ seed, level, waiting: level.fixed ? ids : shuffle(ids, seed), done: [], counts: {}, turn: 0 });
  },

  moves,

  play(state, move) {
    if (state.phase === 'clues') {
      if (move.kind === 'look') return clues.includes(move.clue) && !state.looked.includes(move.clue) ? look(state, move.clue) : state;
      const isReady = move.kind === 'decide' && state.looked.length > 0;
      return isReady ? { ...common(state), phase: 'verdict', id: state.id, looked: state.looked, misses: [] } : state;
    }
    if (state.phase === 'verdict') return move.kind === 'verdict' && verdicts.includes(move.verdict) ? judge(state, move.verdict) : state;
    return state.phase === 'after' && move.kind === 'on' ? goOn(state) : state;
  },

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest,

  asks(state) {
    if (state.phase === 'finished' || state.phase === 'after') return undefined;
    return { key: state.phase === 'clues' ? `case.${state.id}` : 'ask', picture: caseOf(state.level, state.id).picture };
  },

  told: (state) => state.told,
};
