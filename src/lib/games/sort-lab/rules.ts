/** Sort Lab: things come one by one, stop until decided, and go the way that is right in this town. */
import type { Lang } from '../../base/lang.ts';
import { shuffle } from '../../base/random.ts';
import type { GameRules, MoveOption, Outcome, Told } from '../contract.ts';

export interface SortItem {
  id: string;
  picture: string;
  ways: string[]; // three or four ways that are offered for it
}
/** What comes on the belt: it has ways, or parts into which it is taken apart first. */
export interface SortThing {
  id: string;
  picture: string;
  ways?: string[];
  parts?: SortItem[];
}

export interface SortLevel {
  town: { name: Record<Lang, string>; right: Record<string, string[]> }; // the local truth: item -> ways that are right here
  ways: { id: string; picture: string }[];
  things: SortThing[];
}

interface Common {
  seed: number;
  level: SortLevel;
  waiting: string[]; // things and parts still to come
  sorted: { item: string; way: string }[]; // where each one went, in that order
  counts: Outcome['counts'];
  told?: Told;
}
export type SortState =
  | (Common & { phase: 'apart'; item: string })
  | (Common & { phase: 'deciding'; item: string; misses: string[]; faded?: string })
  | (Common & { phase: 'finished' });

export type SortMove = { kind: 'apart' } | { kind: 'way'; way: string };

/** A thing or a part by its id; an unknown id is a bug of the level, which its check refuses. */
export function itemOf(level: SortLevel, id: string): SortThing {
  const found = level.things.flatMap((thing) => [thing, ...(thing.parts ?? [])]).find((item) => item.id === id);
  if (!found) throw new Error(`the level has no thing "${id}"`);
  return found;
}

/** The ways offered for an item, always in the order of the level: each keeps its place on the screen. */
const offered = (level: SortLevel, id: string): string[] => {
  const ways = itemOf(level, id).ways ?? [];
  return level.ways.map((way) => way.id).filter((way) => ways.includes(way));
};
const isRight = (level: SortLevel, id: string, way: string): boolean => (level.town.right[id] ?? []).includes(way);
const rightWay = (level: SortLevel, id: string): string | undefined => offered(level, id).find((way) => isRight(level, id, way));

const common = ({ seed, level, waiting, sorted, counts, told }: SortState): Common => ({
  seed,
  level,
  waiting,
  sorted,
  counts,
  ...(told ? { told } : {}),
});

/** Brings the next thing, or the end. */
function next(state: Common): SortState {
  const [item, ...waiting] = state.waiting;
  if (item === undefined) return { ...state, phase: 'finished' };
  return itemOf(state.level, item).parts
    ? { ...state, waiting, phase: 'apart', item }
    : { ...state, waiting, phase: 'deciding', item, misses: [] };
}

function decide(state: SortState & { phase: 'deciding' }, way: string): SortState {
  const { level, item } = state;
  const known = state.counts[item];
  const counts = { ...state.counts, [item]: { first: known?.first ?? way, tries: (known?.tries ?? 0) + 1 } };
  const say = (about: string, tone: Told['tone'], hintKey?: string): Told => ({
    key: `why.${item}.${about}`,
    tone,
    turn: (state.told?.turn ?? 0) + 1,
    picture: itemOf(level, item).picture,
    ...(hintKey ? { hintKey } : {}),
  });
  const gone = (to: string, tone: Told['tone']): SortState =>
    next({ ...common(state), counts, sorted: [...state.sorted, { item, way: to }], told: say(to, tone) });

  if (isRight(level, item, way)) return gone(way, 'right');
  const misses = [...state.misses, way];
  const answer = rightWay(level, item);
  if (misses.length >= 3 && answer !== undefined) return gone(answer, 'shown');
  return misses.length === 2
    ? { ...state, counts, misses, faded: way, told: say(way, 'again', `hint.${item}`) }
    : { ...state, counts, misses, told: say(way, 'again') };
}

function moves(state: SortState): MoveOption<SortMove>[] {
  if (state.phase === 'finished') return [];
  const { level, item } = state;
  if (state.phase === 'apart') {
    const { picture } = itemOf(level, item);
    return [{ id: 'apart', labelKey: `apart.${item}`, picture, group: `apart:${item}`, move: { kind: 'apart' } }];
  }
  return offered(level, item).map((way) => ({
    id: way,
    labelKey: `way.${way}`,
    picture: level.ways.find((known) => known.id === way)?.picture ?? '',
    group: `thing:${item}`,
    ...(state.faded === way ? { faded: true } : {}),
    move: { kind: 'way', way },
  }));
}

export const rules: GameRules<SortLevel, SortState, SortMove> = {
  start: (level, seed) => next({ seed, level, waiting: shuffle(level.things, seed).map((thing) => thing.id), sorted: [], counts: {} }),

  moves,

  play(state, move) {
    if (state.phase === 'apart' && move.kind === 'apart') {
      const parts = (itemOf(state.level, state.item).parts ?? []).map((part) => part.id);
      return next({ ...common(state), waiting: [...parts, ...state.waiting] });
    }
    const isOffered = state.phase === 'deciding' && move.kind === 'way' && offered(state.level, state.item).includes(move.way);
    return isOffered ? decide(state, move.way) : state;
  },

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest(state) {
    if (state.phase === 'finished') return undefined;
    return state.phase === 'apart' ? 'apart' : rightWay(state.level, state.item);
  },

  asks: (state) =>
    state.phase === 'finished' ? undefined : { key: `thing.${state.item}`, picture: itemOf(state.level, state.item).picture },

  told: (state) => state.told,
};
