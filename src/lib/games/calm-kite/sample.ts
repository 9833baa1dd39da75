/** Levels for the tests, and how to fly them. */
import { rules } from './rules.ts';
import type { KiteLevel, KiteState } from './state.ts';

export const level: KiteLevel = {
  sky: 'steppe',
  breaths: 4,
  steps: [
    { id: 'move', picture: 'person-running' },
    { id: 'rest', picture: 'bed' },
    { id: 'talk', picture: 'speech-balloon' },
  ],
};

export const tick = (state: KiteState, count = 1): KiteState => {
  let now = state;
  for (let done = 0; done < count; done += 1) now = rules.tick?.(now) ?? now;
  return now;
};
/** Until nothing moves any more, and how many ticks that took. */
export function rest(state: KiteState): { state: KiteState; ticks: number } {
  let now = state;
  for (let ticks = 0; ; ticks += 1) {
    const moved = rules.tick?.(now) ?? now;
    if (moved === now) return { state: now, ticks };
    now = moved;
  }
}
export const go = (state: KiteState): KiteState => rules.play(state, { kind: 'go' });
