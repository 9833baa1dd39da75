/** Calm Kite: a kite rises and comes down with slow breaths. It flies by itself, or one leads it; nothing can go wrong. */
import type { GameRules, MoveOption, Told } from '../contract.ts';
import { heightOf, lengthOf } from './flight.ts';
import type { Common, KiteLevel, KiteMove, KiteState } from './state.ts';

/** What helps small children to breathe slowly: smell a flower, blow on a candle. */
export const pictures = { kite: 'kite', in: 'sunflower', out: 'candle' };

const common = ({ seed, level }: Common): Common => ({ seed, level });
const say = (state: Common, key: string, picture: string): { told: Told } => ({
  told: { key, picture, tone: 'plain', turn: (state.told?.turn ?? 0) + 1 },
});

const breathe = (state: KiteState, phase: 'in' | 'out', breath: number): KiteState => ({
  ...common(state),
  ...say(state, phase, pictures[phase]),
  phase,
  breath,
  at: 0,
  from: heightOf(state),
});

/** The next part of the breath, the next breath, or the quiet after the last one. */
function goOn(state: KiteState): KiteState {
  if (state.phase === 'ready') return breathe(state, 'in', 0);
  if (state.phase === 'in') return breathe(state, 'out', state.breath);
  if (state.phase !== 'out') return state;
  if (state.breath + 1 < state.level.breaths) return breathe(state, 'in', state.breath + 1);
  const phase = state.level.steps.length > 0 ? 'choose' : 'finished';
  return { ...common(state), ...say(state, 'quiet', pictures.kite), phase };
}

function moves(state: KiteState): MoveOption<KiteMove>[] {
  if (state.phase === 'finished') return [];
  if (state.phase === 'choose')
    return state.level.steps.map(({ id, picture }) => ({
      id,
      labelKey: `step.${id}`,
      picture,
      group: 'step',
      move: { kind: 'step', step: id },
    }));
  // one button stays all the while, so that neither a finger nor a keyboard loses it; it says what comes next
  const next = state.phase === 'in' ? 'out' : 'in';
  return [{ id: 'go', labelKey: `go.${next}`, picture: pictures[next], group: 'go', move: { kind: 'go' } }];
}

export const rules: GameRules<KiteLevel, KiteState, KiteMove> = {
  start: (level, seed) => ({ seed, level, phase: 'ready' }),

  moves,

  play(state, move) {
    if (move.kind === 'go') return goOn(state);
    const step = state.phase === 'choose' ? state.level.steps.find(({ id }) => id === move.step) : undefined;
    return step ? { ...common(state), ...say(state, `then.${step.id}`, step.picture), phase: 'finished', step: step.id } : state;
  },

  tick(state) {
    if (state.phase !== 'in' && state.phase !== 'out') return state;
    return state.at + 1 >= lengthOf(state.phase) ? goOn(state) : { ...state, at: state.at + 1 };
  },

  // nothing about a child's breath is counted
  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: {} } : undefined),

  suggest: (state) => moves(state)[0]?.id,

  asks(state) {
    if (state.phase === 'finished') return undefined;
    const keys = { ready: 'ask', in: 'fly', out: 'fly', choose: 'ask.next' };
    return { key: keys[state.phase], picture: pictures.kite };
  },

  told: (state) => state.told,
};
