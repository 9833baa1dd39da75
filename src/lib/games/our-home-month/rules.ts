/** Our Home Month: find the plastic a home throws away, choose what to do about each, then read what a month of it looks like. */
import { counted as count, helpful, judge, reason } from '../decision-rules.ts';
import type { Asked, GameRules, Told } from '../contract.ts';
import { counted, monthTicks, plansOf, readable, rowsOf, slip, totalOf } from './month.ts';
import { choices, moves, onPictures, rowChoices, things } from './offers.ts';
import { hidden, plasticOf, type Common, type HomeLevel, type HomeMove, type HomeState, type In, type Way } from './state.ts';

const common = ({ seed, level, chosen, counts, told }: Common): Common => ({ seed, level, chosen, counts, ...(told ? { told } : {}) });
const say = (state: Common, key: string, more: Partial<Told> = {}): Told => ({
  key,
  tone: 'plain',
  ...more,
  turn: (state.told?.turn ?? 0) + 1,
});

/** On to the next plastic of the home, or to the month when all of it is decided. */
function onward(state: Common): HomeState {
  const room = state.level.rooms.find((known) => hidden(state, known).length > 0);
  return room ? { ...state, phase: 'find', room: room.id, misses: [] } : { ...state, phase: 'plan' };
}

function find(state: In<'find'>, id: string): HomeState {
  const options = things(state);
  const verdict = judge(options, state.misses, id);
  const known = state.counts[`find-${state.room}`];
  const now: Common = {
    ...common(state),
    counts: { ...state.counts, [`find-${state.room}`]: { first: known?.first ?? id, tries: (known?.tries ?? 0) + 1 } },
    told: reason(state.told, options, verdict, `look.${verdict.choice}`, 'hint.find'),
  };
  if (verdict.tone !== 'again') return { ...now, phase: 'choose', room: state.room, thing: verdict.choice, misses: [] };
  const faded = verdict.faded === undefined ? {} : { faded: verdict.faded };
  return { ...now, phase: 'find', room: state.room, misses: verdict.misses, ...faded };
}

function choose(state: In<'choose'>, way: Way): HomeState {
  const { thing, room } = state;
  const options = choices(state);
  const verdict = judge(options, state.misses, way);
  const told = reason(state.told, options, verdict, `why.${thing}.${verdict.choice}`, `hint.${thing}`);
  const now: Common = { ...common(state), counts: count(state.counts, thing, way), told };
  if (verdict.tone === 'again') {
    const faded = verdict.faded === undefined ? {} : { faded: verdict.faded };
    return { ...now, phase: 'choose', room, thing, misses: verdict.misses, ...faded };
  }
  // what only stays is no mistake, but nothing to cheer either; where nothing else does, keeping is the answer
  const isMeant = plasticOf(state.level, thing).plastic.fits.includes(verdict.choice as Way);
  const tone = verdict.tone === 'right' && !isMeant ? 'plain' : verdict.tone;
  return onward({ ...now, chosen: { ...state.chosen, [thing]: verdict.choice as Way }, told: { ...told, tone } });
}

/** The month is over: its two numbers are told, and if there is something to compare, the calendar is read. */
function land(state: Common): HomeState {
  const values = { ...counted(state), week: (slip(state)?.week ?? 0) + 1 };
  const hint = slip(state) ? { hintKey: 'slip' } : {};
  const now = { ...common(state), told: say(state, 'month', { values, picture: onPictures.go, ...hint }) };
  return readable(now).length > 1 ? { ...now, phase: 'read', misses: [] } : { ...now, phase: 'finished' };
}

function read(state: In<'read'>, thing: string): HomeState {
  const options = rowChoices(state);
  const verdict = judge(options, state.misses, thing);
  const row = rowsOf(state).find((known) => known.thing === verdict.choice);
  const key = verdict.tone === 'again' ? 'read.more' : 'read.most';
  const told = { ...reason(state.told, options, verdict, key, 'hint.read'), values: { n: row ? totalOf(row) : 0 } };
  const now: Common = { ...common(state), counts: count(state.counts, 'read', thing), told };
  if (verdict.tone !== 'again') return { ...now, phase: 'finished' };
  return { ...now, phase: 'read', misses: verdict.misses, ...(verdict.faded === undefined ? {} : { faded: verdict.faded }) };
}

function asks(state: HomeState): Asked | undefined {
  if (state.phase === 'finished') return undefined;
  if (state.phase === 'find') return { key: `room.${state.room}`, picture: 'magnifying-glass-tilted-left' };
  if (state.phase === 'choose') return { key: `ask.${state.thing}`, picture: plasticOf(state.level, state.thing).picture };
  return { key: { plan: 'ask.plan', month: 'ask.month', read: 'ask.read' }[state.phase], picture: onPictures.go };
}

export const rules: GameRules<HomeLevel, HomeState, HomeMove> = {
  start: (level, seed) => onward({ seed, level, chosen: {}, counts: {} }),

  moves,

  play(state, move) {
    const isOffered = (id: string) => moves(state).some((option) => option.id === id);
    if (state.phase === 'find' && move.kind === 'find') return isOffered(move.thing) ? find(state, move.thing) : state;
    if (state.phase === 'choose' && move.kind === 'way') return isOffered(move.way) ? choose(state, move.way) : state;
    if (state.phase === 'read' && move.kind === 'read') return isOffered(move.thing) ? read(state, move.thing) : state;
    if (state.phase === 'plan' && move.kind === 'go') return { ...common(state), told: say(state, 'go.said'), phase: 'month', at: 0 };
    return state.phase === 'month' && move.kind === 'skip' ? land(state) : state;
  },

  tick(state) {
    if (state.phase !== 'month') return state;
    return state.at + 1 >= monthTicks ? land(state) : { ...state, at: state.at + 1 };
  },

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts, swaps: plansOf(state) } : undefined),

  suggest(state) {
    if (state.phase === 'find') return helpful(things(state));
    if (state.phase === 'choose') return plasticOf(state.level, state.thing).plastic.fits[0];
    return state.phase === 'read' ? helpful(rowChoices(state)) : moves(state)[0]?.id;
  },

  asks,

  told: (state) => state.told,
};
