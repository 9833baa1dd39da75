/** Where everything of Calm Kite is drawn: it follows from the state alone. */
import { design } from '../stage.ts';
import { flightTicks, heightOf } from './flight.ts';
import type { KiteState } from './state.ts';

export interface Spot {
  x: number;
  y: number;
}
export const sizes = { kite: 190, child: 190, sun: 40 };
export const childSpot: Spot = { x: 190, y: 428 };
/** The child's hand, where the string ends. */
export const hand: Spot = { x: 238, y: 404 };

const low: Spot = { x: 420, y: 372 };
const high: Spot = { x: 620, y: 118 };

/** The kite's place and tilt; `sway` moves it a little with the wind and is left out in calm mode. */
export function kiteAt(state: KiteState, sway = 0): Spot & { angle: number } {
  const height = heightOf(state);
  // it climbs in a bow, as a kite does
  const bow = 46 * Math.sin(height * Math.PI);
  return {
    x: low.x + (high.x - low.x) * height + bow + Math.sin(sway) * 6,
    y: low.y + (high.y - low.y) * height + Math.cos(sway * 0.8) * 3,
    angle: 8 - 20 * height + Math.sin(sway * 1.3) * 3,
  };
}

/** Points of the string from hand to kite: it hangs the more the lower the kite is. */
export function stringTo(kite: Spot, count = 16): Spot[] {
  const slack = 14 + (kite.y - high.y) * 0.16;
  return Array.from({ length: count + 1 }, (_, at) => {
    const part = at / count;
    const sag = 4 * slack * part * (1 - part);
    return { x: hand.x + (kite.x - hand.x) * part, y: hand.y + (kite.y - hand.y) * part + sag };
  });
}

/** One small sun for each breath, filled when the breath is over. */
export function suns(state: KiteState): (Spot & { isDone: boolean })[] {
  const { breaths } = state.level;
  const done = state.phase === 'in' || state.phase === 'out' ? state.breath : state.phase === 'ready' ? 0 : breaths;
  return Array.from({ length: breaths }, (_, at) => ({
    x: design.width / 2 + (at - (breaths - 1) / 2) * (sizes.sun + 16),
    y: design.height - 36,
    isDone: at < done,
  }));
}

/** Ticks of a flight that nobody saw: a class goes from the start to the quiet at once, and breathes with the picture. */
export const unseenFlight = (now: KiteState, before: KiteState | undefined): number =>
  before?.phase === 'ready' && (now.phase === 'choose' || now.phase === 'finished') ? flightTicks(now.level.breaths) : 0;
