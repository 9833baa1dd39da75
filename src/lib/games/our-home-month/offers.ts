/** What can be done in each phase of the game. */
import { asMoves, type Choice } from '../decision-rules.ts';
import type { MoveOption } from '../contract.ts';
import { readable, totalOf } from './month.ts';
import { plasticOf, roomOf, ways, type HomeMove, type HomeState, type Way } from './state.ts';

export const wayPictures: Record<Exclude<Way, 'swap'>, string> = { refuse: 'raised-hand', keep: 'house' };
export const onPictures = { go: 'spiral-calendar', skip: 'fast-forward-button' };

/** The things of a room that can still be looked at; throw-away plastic is what is looked for. */
export const things = (state: HomeState & { phase: 'find' }): Choice[] =>
  roomOf(state.level, state.room)
    .things.filter(({ id }) => !state.chosen[id])
    .map(({ id, picture, plastic }) => ({ id, picture, helps: plastic !== undefined }));

/** What can be done about a thing. To keep it and count it is honest, so it always counts as an answer. */
export function choices(state: HomeState & { phase: 'choose' }): Choice[] {
  const { fits, swap } = plasticOf(state.level, state.thing).plastic;
  return ways.map((id) => ({ id, picture: id === 'swap' ? swap : wayPictures[id], helps: id === 'keep' || fits.includes(id) }));
}

/** Rows of the calendar: the fullest is the answer. */
export function rowChoices(state: HomeState): Choice[] {
  const rows = readable(state);
  const most = Math.max(0, ...rows.map(totalOf));
  return rows.map((row) => ({ id: row.thing, picture: plasticOf(state.level, row.thing).picture, helps: totalOf(row) === most }));
}

const single = (id: 'go' | 'skip'): MoveOption<HomeMove>[] => [
  { id, labelKey: id, picture: onPictures[id], group: id, move: { kind: id } },
];

/** The moves of a state: one decision at a time. */
export function moves(state: HomeState): MoveOption<HomeMove>[] {
  if (state.phase === 'find')
    return asMoves(
      things(state),
      state.faded,
      `find:${state.room}`,
      (id) => `thing.${id}`,
      (thing): HomeMove => ({ kind: 'find', thing }),
    );
  if (state.phase === 'choose') {
    const { thing } = state;
    const label = (id: string) => (id === 'swap' ? `swap.${thing}` : id);
    return asMoves(choices(state), state.faded, `way:${thing}`, label, (way): HomeMove => ({ kind: 'way', way: way as Way }));
  }
  if (state.phase === 'read')
    return asMoves(
      rowChoices(state),
      state.faded,
      'read',
      (id) => `thing.${id}`,
      (thing): HomeMove => ({ kind: 'read', thing }),
    );
  if (state.phase === 'plan') return single('go');
  return state.phase === 'month' ? single('skip') : [];
}
