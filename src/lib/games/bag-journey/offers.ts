/** What can be done in each phase of the game. */
import type { MoveOption } from '../contract.ts';
import { roundOf, stopperOf, type BagMove, type BagState, type In, type Phase } from './state.ts';

/** Pictures of the buttons that lead on. */
export const onPictures = { skip: 'fast-forward-button', try: 'thinking-face', on: 'right-arrow', look: 'magnifying-glass-tilted-left' };

const single = (id: 'skip' | 'on', labelKey: string, picture: string, group: string): MoveOption<BagMove>[] => [
  { id, labelKey, picture, group, move: { kind: id } },
];

const offers: { [P in Phase]: (state: In<P>) => MoveOption<BagMove>[] } = {
  guess: (state) =>
    state.level.zones.map(({ id, picture }) => ({
      id,
      labelKey: `zone.${id}`,
      picture,
      group: `guess:${roundOf(state).id}`,
      move: { kind: 'guess', zone: id },
    })),
  run: () => single('skip', 'skip', onPictures.skip, 'skip'),
  seen: (state) => single('on', 'try', onPictures.try, `try:${roundOf(state).id}`),
  stop: (state) =>
    roundOf(state).stoppers.map((id) => ({
      id,
      labelKey: `stop.${id}`,
      picture: stopperOf(state.level, id).picture,
      group: `stop:${roundOf(state).id}`,
      ...(state.faded === id ? { faded: true } : {}),
      move: { kind: 'stop', stopper: id },
    })),
  rerun: () => single('skip', 'skip', onPictures.skip, 'skip'),
  held: (state) => {
    const label = state.round + 1 === state.level.rounds.length ? 'look' : 'on';
    return single('on', label, onPictures[label], `on:${roundOf(state).id}`);
  },
  lens: () => [],
  finished: () => [],
};
/** The moves of a state: one decision at a time. */
export const moves = (state: BagState): MoveOption<BagMove>[] => (offers[state.phase] as (state: BagState) => MoveOption<BagMove>[])(state);
