/** Stand by Me: a friend needs help, and several ways are right. What does not help shows what it brings; nothing is stamped wrong. */
import type { GameRules, MoveOption, Told } from '../contract.ts';
import {
  actOf,
  endOf,
  maxComics,
  momentOf,
  waysFound,
  type Common,
  type Panel,
  type StandLevel,
  type StandMove,
  type StandState,
} from './state.ts';

type Choosing = StandState & { phase: 'choosing' };

const common = ({ seed, level, panels, past, counts, turn }: StandState): Common => ({ seed, level, panels, past, counts, turn });
function say(state: Common, key: string, tone: Told['tone'], more: Partial<Told> = {}): { turn: number; told: Told } {
  const turn = state.turn + 1;
  return { turn, told: { key, tone, ...more, turn } };
}

const open = (state: Common, moment: string): StandState => ({ ...state, phase: 'choosing', moment, misses: [] });

/** Pictures of the buttons that lead on. */
export const onPictures = { on: 'right-arrow', another: 'pencil', done: 'check-mark-button' };

function act(state: Choosing, id: string): StandState {
  const { level, moment } = state;
  const chosen = momentOf(level, moment).acts.find((known) => known.id === id);
  if (!chosen) return state;
  const known = state.counts[moment];
  const now = { ...common(state), counts: { ...state.counts, [moment]: { first: known?.first ?? id, tries: (known?.tries ?? 0) + 1 } } };
  const drawn = (one: string, tone: Told['tone']): StandState => {
    const panel: Panel = { moment, act: one };
    const said = say(state, `then.${moment}.${one}`, tone, { picture: actOf(level, panel).picture });
    return { ...now, ...said, panels: [...now.panels, panel], phase: 'panel' };
  };
  if (chosen.helps) return drawn(id, 'right');
  const misses = [...state.misses, id];
  const helping = answerOf(state);
  if (misses.length >= 3 && helping !== undefined) return drawn(helping, 'shown');
  const isSecond = misses.length === 2;
  const said = say(state, `then.${moment}.${id}`, 'again', { picture: chosen.picture, ...(isSecond ? { hintKey: `hint.${moment}` } : {}) });
  return { ...now, ...said, phase: 'choosing', moment, misses, ...(isSecond ? { faded: id } : {}) };
}

/** A helping act for this moment that no comic of this play shows yet, else any. */
function answerOf({ level, moment, past }: Choosing): string | undefined {
  const helping = momentOf(level, moment).acts.filter((known) => known.helps);
  const isNew = (id: string): boolean => !past.flat().some((panel) => panel.moment === moment && panel.act === id);
  return (helping.find((known) => isNew(known.id)) ?? helping[0])?.id;
}

function goOn(state: StandState): StandState {
  const { level, panels } = state;
  const last = panels.at(-1);
  if (state.phase !== 'panel' || !last) return state;
  const { to } = actOf(level, last);
  if (to !== 'end') return open(common(state), to);
  const values = { n: waysFound(state) };
  return {
    ...common(state),
    phase: 'drawn',
    ...say(state, `end.${endOf(level, panels)}`, 'right', { hintKey: 'ways', values, picture: 'glowing-star' }),
  };
}

function another(state: StandState): StandState {
  if (state.phase !== 'drawn' || state.past.length + 1 >= maxComics) return state;
  const said = say(state, 'another.go', 'plain');
  return open({ ...common(state), panels: [], past: [...state.past, state.panels], ...said }, state.level.start);
}

const plays: Record<Exclude<StandMove['kind'], 'act'>, (state: StandState) => StandState> = {
  on: goOn,
  another,
  done: (state) => (state.phase === 'drawn' ? { ...state, phase: 'finished' } : state),
};

const single = (id: 'on' | 'another' | 'done', group: string): MoveOption<StandMove> => ({
  id,
  labelKey: id,
  picture: onPictures[id],
  group,
  move: { kind: id },
});

function moves(state: StandState): MoveOption<StandMove>[] {
  const group = `${state.phase}:${state.past.length}:${state.panels.length}`;
  if (state.phase === 'finished') return [];
  if (state.phase === 'panel') return [single('on', group)];
  if (state.phase === 'drawn') return [...(state.past.length + 1 < maxComics ? [single('another', group)] : []), single('done', group)];
  return momentOf(state.level, state.moment).acts.map(({ id, picture }) => ({
    id,
    labelKey: `act.${state.moment}.${id}`,
    picture,
    group,
    ...(state.faded === id ? { faded: true } : {}),
    move: { kind: 'act', act: id },
  }));
}

function suggest(state: StandState): string | undefined {
  const ids = { panel: 'on', drawn: 'done', finished: undefined };
  return state.phase === 'choosing' ? answerOf(state) : ids[state.phase];
}

export const rules: GameRules<StandLevel, StandState, StandMove> = {
  start: (level, seed) => open({ seed, level, panels: [], past: [], counts: {}, turn: 0 }, level.start),
  moves,
  play(state, move) {
    if (move.kind === 'act') return state.phase === 'choosing' ? act(state, move.act) : state;
    return plays[move.kind]?.(state) ?? state;
  },
  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),
  suggest,
  asks(state) {
    if (state.phase === 'drawn') return { key: 'ask.another', picture: 'open-book' };
    if (state.phase !== 'choosing') return undefined;
    return { key: `moment.${state.moment}`, picture: momentOf(state.level, state.moment).picture };
  },
  told: (state) => state.told,
};
