/** A small map for the tests, and how to play on it. */
import { rules } from './rules.ts';
import type { BagLevel, BagState } from './state.ts';

const places = (ids: Record<string, [zone: string | undefined, hold: number]>) =>
  Object.entries(ids).map(([id, [zone, hold]]) => ({ id, x: 0, y: 0, hold, ...(zone ? { zone } : {}) }));
export const level: BagLevel = {
  sky: 'sun',
  weather: { wind: 1, water: 1 },
  zones: ['yard', 'steppe', 'reeds', 'lake'].map((id) => ({ id, picture: id, x: 0, y: 0 })),
  places: places({
    yard: ['yard', 1],
    gate: [undefined, 0],
    drain: [undefined, 0],
    bush: ['steppe', 1],
    river: [undefined, 0],
    reeds: ['reeds', 0],
    lake: ['lake', 0],
  }),
  roads: [
    { from: 'yard', to: 'gate', wind: 2, water: 0 },
    { from: 'gate', to: 'yard', wind: 1, water: 0 }, // never taken: nothing comes back to where it has been
    { from: 'gate', to: 'bush', wind: 2, water: 0 },
    { from: 'gate', to: 'drain', wind: 0, water: 2 },
    { from: 'drain', to: 'river', wind: 0, water: 2 },
    { from: 'bush', to: 'river', wind: 1, water: 0 },
    { from: 'river', to: 'reeds', wind: 0, water: 1 },
    { from: 'river', to: 'lake', wind: 0, water: 1 },
  ],
  stoppers: [
    { id: 'bin', picture: 'bin', at: ['yard'] },
    { id: 'net', picture: 'net', at: ['drain'] },
    { id: 'no-bag', picture: 'no-bag', at: 'source' },
  ],
  rounds: [
    { id: 'bag', picture: 'bag', source: 'yard', stoppers: ['bin', 'net', 'no-bag'] },
    { id: 'cup', picture: 'cup', source: 'bush', stoppers: ['bin', 'net', 'no-bag'] },
  ],
  lens: true,
};

export const choose = (state: BagState, id: string): BagState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id} in ${state.phase}`);
  return rules.play(state, option.move);
};
export const rest = (state: BagState): BagState => {
  for (let now = state; ;) {
    const moved = rules.tick?.(now) ?? now;
    if (moved === now) return now;
    now = moved;
  }
};
