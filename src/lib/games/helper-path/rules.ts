/** Helper Path: a worry becomes a message of three parts, and goes from helper to helper until somebody has time. */
import type { GameRules } from '../contract.ts';
import { asMoves, counted, helpful, judge, mixed, reason, type Verdict } from '../decision-rules.ts';
import { worried } from '../face-rules.ts';
import { ahead, hasTime, partOf, type Common, type HelperLevel, type HelperMove, type HelperState } from './state.ts';

const common = ({ seed, level, message, tried, counts, told }: HelperState): Common => ({
  seed,
  level,
  message,
  tried,
  counts,
  ...(told ? { told } : {}),
});
const ladder = ({ misses, faded }: Verdict) => ({ misses, ...(faded ? { faded } : {}) });

function say(state: HelperState & { phase: 'part' }, option: string): HelperState {
  const part = partOf(state);
  if (!part?.options.some((known) => known.id === option)) return state;
  const verdict = judge(part.options, state.misses, option);
  const told = reason(state.told, part.options, verdict, `why.${part.id}.${verdict.choice}`, `hint.${part.id}`);
  const now: Common = { ...common(state), counts: counted(state.counts, part.id, option), told };
  if (verdict.tone === 'again') return { ...now, phase: 'part', ...ladder(verdict) };
  const message = [...state.message, { part: part.id, choice: verdict.choice }];
  return { ...now, message, phase: message.length < state.level.parts.length ? 'part' : 'helper', misses: [] };
}

function tell(state: HelperState & { phase: 'helper' }, helper: string): HelperState {
  const options = ahead(state);
  if (!options.some((known) => known.id === helper)) return state;
  const verdict = judge(options, state.misses, helper);
  const told = reason(state.told, options, verdict, `why.${verdict.choice}`, 'hint.helper');
  const now: Common = { ...common(state), counts: counted(state.counts, 'helper', helper), told };
  if (verdict.tone === 'again') return { ...now, phase: 'helper', ...ladder(verdict) };
  if (hasTime(state, verdict.choice))
    return { ...now, told: { ...told, key: `listens.${verdict.choice}` }, phase: 'finished', helper: verdict.choice };
  return {
    ...now,
    told: { ...told, key: `busy.${verdict.choice}`, hintKey: 'next', tone: 'plain' },
    tried: [...state.tried, verdict.choice],
    phase: 'helper',
    misses: [],
  };
}

export const rules: GameRules<HelperLevel, HelperState, HelperMove> = {
  start: (level, seed) => ({ seed, level, message: [], tried: [], counts: {}, phase: 'part', misses: [] }),

  moves(state) {
    const part = partOf(state);
    if (state.phase === 'part' && part) {
      const options = mixed(part.options, state.seed, state.message.length);
      return asMoves(
        options,
        state.faded,
        `part:${part.id}`,
        (id) => `say.${part.id}.${id}`,
        (option) => ({ kind: 'say', option }),
      );
    }
    if (state.phase !== 'helper') return [];
    // helpers keep the order of the path
    return asMoves(
      ahead(state),
      state.faded,
      `helper:${state.tried.length}`,
      (id) => `to.${id}`,
      (helper) => ({ kind: 'tell', helper }),
    );
  },

  play(state, move) {
    if (move.kind === 'say') return state.phase === 'part' ? say(state, move.option) : state;
    return state.phase === 'helper' ? tell(state, move.helper) : state;
  },

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest(state) {
    if (state.phase === 'helper') return helpful(ahead(state));
    return helpful(partOf(state)?.options ?? []);
  },

  asks(state) {
    const part = partOf(state);
    if (part) return { key: `ask.${part.id}`, picture: worried(state.level.teller) };
    return state.phase === 'helper'
      ? { key: state.tried.length ? 'ask.next' : 'ask.helper', picture: worried(state.level.teller) }
      : undefined;
  },

  told: (state) => state.told,
};
