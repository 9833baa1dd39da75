/** A small home for the tests, and how to play in it. */
import { rules } from './rules.ts';
import type { HomeLevel, HomeState } from './state.ts';

export const level: HomeLevel = {
  rooms: [
    {
      id: 'kitchen',
      place: 'kitchen',
      things: [
        { id: 'bowl', picture: 'bowl-with-spoon' },
        { id: 'bottle', picture: 'plastic-bottle', plastic: { week: 3, fits: ['swap'], swap: 'flask', plan: 'own-flask' } },
        { id: 'straw', picture: 'straw-plastic', plastic: { week: 1, fits: ['refuse'], swap: 'metal-spoon', plan: 'no-straw' } },
      ],
    },
    {
      id: 'bathroom',
      place: 'bathroom',
      things: [
        { id: 'medicine', picture: 'medicine-box', plastic: { week: 2, fits: ['keep'], swap: 'glass-jar' } },
        { id: 'soap', picture: 'soap' },
      ],
    },
  ],
};

export const choose = (state: HomeState, id: string): HomeState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id} in ${state.phase}`);
  return rules.play(state, option.move);
};
export const rest = (state: HomeState): HomeState => {
  for (let now = state; ;) {
    const moved = rules.tick?.(now) ?? now;
    if (moved === now) return now;
    now = moved;
  }
};
/** The home with everything decided: a bottle swapped, a straw refused, the medicine kept. */
export const planned = (seed = 1): HomeState =>
  ['bottle', 'swap', 'straw', 'refuse', 'medicine', 'keep'].reduce(choose, rules.start(level, seed));
