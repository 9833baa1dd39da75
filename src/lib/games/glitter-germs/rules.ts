/** Glitter Germs: guess, run two rooms that differ in one thing, and say what can be said. To test again is often the right answer. */
import { draw } from '../../base/random.ts';
import type { GameRules, Told } from '../contract.ts';
import { counted } from '../decision-rules.ts';
import { answerOf, isFooled, maxRuns } from './evidence.ts';
import { moves, verdictPictures } from './offers.ts';
import { countOf } from './rooms.ts';
import {
  guesses,
  testOf,
  verdicts,
  type Common,
  type GermsLevel,
  type GermsMove,
  type GermsState,
  type In,
  type Verdict,
} from './state.ts';

/** Ticks of 1/30 s that a meeting takes, and of rest before the rooms are compared. */
export const meetingTicks = 6;
export const runTicks = (level: GermsLevel): number => level.meetings * meetingTicks + 30;

const common = ({ seed, level, test, isFair, runs, counts, told }: Common): Common => ({
  seed,
  level,
  test,
  isFair,
  runs,
  counts,
  ...(told ? { told } : {}),
});
const say = (state: Common, key: string, tone: Told['tone'], more: Partial<Told> = {}): { told: Told } => ({
  told: { key, tone, ...more, turn: (state.told?.turn ?? 0) + 1 },
});

/** Once more through both rooms. */
function run(state: Common): GermsState {
  const { passes, also } = testOf(state);
  const { seed } = draw(state.seed);
  const fresh = { seed: Math.imul(seed, 0x9e3779b1) | 0, passes: state.isFair ? passes : passes * (also?.passes ?? 1) };
  return { ...common(state), seed, runs: [...state.runs, fresh], phase: 'run', at: 0 };
}

/** The numbers of the last run, for sentences. */
function numbers(state: Common): Record<string, number> {
  const last = state.runs.at(-1);
  return { ...(last ? countOf(state.level, last) : {}), n: state.runs.length };
}

const compare = (state: Common): GermsState => ({
  ...common(state),
  ...say(state, 'counted', 'plain', { values: numbers(state), picture: 'sparkles' }),
  phase: 'judge',
  misses: [],
});

/** A test made fair begins anew: nothing of the unfair runs is taken along. */
function testAgain(state: Common, tone: Told['tone'], key: string): GermsState {
  const { id } = testOf(state);
  if (state.isFair) return run({ ...state, ...say(state, key, tone, { values: numbers(state), picture: verdictPictures.again }) });
  return run({ ...state, ...say(state, `unfair.${id}`, tone, { picture: verdictPictures.again }), isFair: true, runs: [] });
}

/** The fact, said last. */
const solve = (state: Common, tone: Told['tone']): GermsState => {
  const { id, picture } = testOf(state);
  const luck = isFooled(state) ? { hintKey: 'luck' } : {};
  const isLast = state.test + 1 >= state.level.tests.length;
  return { ...common(state), ...say(state, `why.${id}`, tone, { picture, ...luck }), phase: isLast ? 'finished' : 'done' };
};

/** Why this is not what the rooms say: a sentence for each situation and each answer. */
function missKey(state: Common, verdict: Verdict): string {
  if (!state.isFair) return `miss.unfair.${verdict}`;
  const answer = answerOf(state);
  return answer === 'again' ? `miss.luck.${verdict}` : verdict === 'again' ? 'miss.enough' : `miss.${answer}`;
}

function judge(state: In<'judge'>, verdict: Verdict): GermsState {
  const { id } = testOf(state);
  const answer = answerOf(state);
  const now: Common = { ...common(state), counts: counted(state.counts, id, verdict) };
  if (verdict === answer) return verdict === 'again' ? testAgain(now, 'right', 'again.good') : solve(now, 'right');
  // to look once more is never wrong while there are runs left
  if (verdict === 'again' && state.runs.length < maxRuns) return testAgain(now, 'plain', 'again.fine');
  const misses = [...state.misses, verdict];
  if (misses.length >= 3) return answer === 'again' ? testAgain(now, 'shown', 'again.shown') : solve(now, 'shown');
  const isSecond = misses.length === 2;
  const hint = isSecond ? { hintKey: state.isFair ? `hint.${id}` : 'hint.unfair' } : {};
  const told = say(now, missKey(state, verdict), 'again', { values: numbers(state), picture: verdictPictures[verdict], ...hint });
  return { ...now, ...told, phase: 'judge', misses, ...(isSecond ? { faded: verdict } : {}) };
}

const open = (state: Common): GermsState => ({
  ...state,
  isFair: testOf(state).also === undefined,
  runs: [],
  phase: 'guess',
});

export const rules: GameRules<GermsLevel, GermsState, GermsMove> = {
  start: (level, seed) => open({ seed, level, test: 0, isFair: true, runs: [], counts: {} }),

  moves,

  play(state, move) {
    if (state.phase === 'guess' && move.kind === 'guess' && guesses.includes(move.guess)) {
      const { id, picture } = testOf(state);
      const counts = { ...state.counts, [`guess-${id}`]: { first: move.guess, tries: 1 } };
      return run({ ...state, counts, ...say(state, 'go', 'plain', { picture }) });
    }
    if (state.phase === 'judge' && move.kind === 'judge' && verdicts.includes(move.verdict)) return judge(state, move.verdict);
    if (state.phase === 'run' && move.kind === 'skip') return compare(state);
    return state.phase === 'done' && move.kind === 'on' ? open({ ...common(state), test: state.test + 1 }) : state;
  },

  tick(state) {
    if (state.phase !== 'run') return state;
    return state.at + 1 >= runTicks(state.level) ? compare(state) : { ...state, at: state.at + 1 };
  },

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest: (state) => (state.phase === 'judge' ? answerOf(state) : moves(state)[0]?.id),

  asks(state) {
    const { id, picture } = testOf(state);
    if (state.phase === 'guess') return { key: `ask.${id}`, picture };
    if (state.phase === 'run') return { key: 'watch', picture };
    return state.phase === 'judge' ? { key: `judge.${id}`, picture } : undefined;
  },

  told: (state) => state.told,
};
