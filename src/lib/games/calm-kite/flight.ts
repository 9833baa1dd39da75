/** How high the kite flies: it rises while one breathes in and comes down, more slowly, while one breathes out. */
import type { KiteState } from './state.ts';

/** Ticks of 1/30 s: four seconds in, six out, and a moment of stillness. Four breaths take three quarters of a minute. */
export const ticks = { in: 120, out: 180, still: 30 };

/** Slow at both ends, as a breath is. */
const eased = (part: number): number => (1 - Math.cos(Math.min(1, Math.max(0, part)) * Math.PI)) / 2;

/** 0 near the ground, 1 high up. */
export function heightOf(state: KiteState): number {
  if (state.phase === 'in') return state.from + (1 - state.from) * eased(state.at / ticks.in);
  return state.phase === 'out' ? state.from * (1 - eased(state.at / ticks.out)) : 0;
}

/** How long this part of a breath lasts when nobody leads it. */
export const lengthOf = (phase: 'in' | 'out'): number => (phase === 'in' ? ticks.in : ticks.out + ticks.still);

/** Ticks of all breaths, for a class that sees the whole flight at once. */
export const flightTicks = (breaths: number): number => breaths * (lengthOf('in') + lengthOf('out'));

/** The part of a breath at this tick of a whole flight. */
export function partAt(breaths: number, tick: number): { phase: 'in' | 'out'; breath: number; at: number; from: number } {
  const one = lengthOf('in') + lengthOf('out');
  const breath = Math.min(breaths - 1, Math.floor(tick / one));
  const at = tick - breath * one;
  return at < lengthOf('in') ? { phase: 'in', breath, at, from: 0 } : { phase: 'out', breath, at: at - lengthOf('in'), from: 1 };
}
