/** Chat Storm: a mean chat is calmed step by step, in the order that helps. A choice that does not help feeds the storm, and can be made again. */
import type { GameRules, Told } from '../contract.ts';
import { asMoves, counted, helpful, judge, mixed, reason } from '../decision-rules.ts';
import { worried } from '../face-rules.ts';
import { nameOf, stepOf, stormOf, type ChatLevel, type ChatMove, type ChatState, type Common } from './state.ts';

const common = ({ seed, level, storm, done, counts, told }: ChatState): Common => ({
  seed,
  level,
  storm,
  done,
  counts,
  ...(told ? { told } : {}),
});

function choose(state: ChatState & { phase: 'deciding' }, option: string): ChatState {
  const [storm, step] = [stormOf(state), stepOf(state)];
  if (!step?.options.some((known) => known.id === option)) return state;
  const name = nameOf(storm, step);
  const verdict = judge(step.options, state.misses, option);
  const told = reason(state.told, step.options, verdict, `why.${name}.${verdict.choice}`, `hint.${name}`);
  const now: Common = { ...common(state), counts: counted(state.counts, name, option), told };
  if (verdict.tone === 'again')
    return { ...now, phase: 'deciding', misses: verdict.misses, ...(verdict.faded ? { faded: verdict.faded } : {}) };
  return goOn({ ...now, done: [...state.done, { step: step.id, choice: verdict.choice }] });
}

/** The next decision of this storm, or a clear sky, or the end. */
function goOn(now: Common): ChatState {
  if (now.done.length < stormOf(now).steps.length) return { ...now, phase: 'deciding', misses: [] };
  return { ...now, phase: now.storm + 1 < now.level.storms.length ? 'clear' : 'finished' };
}

function nextStorm(state: ChatState): ChatState {
  if (state.phase !== 'clear') return state;
  const now = { ...common(state), storm: state.storm + 1, done: [] };
  const storm = stormOf(now);
  const told: Told = { key: `storm.${storm.id}`, tone: 'plain', turn: (state.told?.turn ?? 0) + 1, picture: storm.friend };
  return { ...now, told, phase: 'deciding', misses: [] };
}

export const rules: GameRules<ChatLevel, ChatState, ChatMove> = {
  start: (level, seed) => ({ seed, level, storm: 0, done: [], counts: {}, phase: 'deciding', misses: [] }),

  moves(state) {
    if (state.phase === 'clear')
      return [{ id: 'on', labelKey: 'on', picture: 'right-arrow', group: `on:${state.storm}`, move: { kind: 'on' } }];
    const step = stepOf(state);
    if (state.phase !== 'deciding' || !step) return [];
    const options = mixed(step.options, state.seed, state.storm * 10 + state.done.length);
    const group = `step:${nameOf(stormOf(state), step)}`;
    return asMoves(
      options,
      state.faded,
      group,
      (id) => `way.${id}`,
      (option) => ({ kind: 'choose', option }),
    );
  },

  play(state, move) {
    if (move.kind === 'on') return nextStorm(state);
    return state.phase === 'deciding' ? choose(state, move.option) : state;
  },

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest: (state) => (state.phase === 'clear' ? 'on' : helpful(stepOf(state)?.options ?? [])),

  asks(state) {
    const step = stepOf(state);
    return step && { key: `ask.${nameOf(stormOf(state), step)}`, picture: worried(stormOf(state).friend) };
  },

  told: (state) => state.told,
};
