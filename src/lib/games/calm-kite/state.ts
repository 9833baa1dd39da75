/** What Calm Kite is made of: a sky, some slow breaths, and what can be done next. Nothing of it is kept or judged. */
import type { Told } from '../contract.ts';

export const skies = ['steppe', 'mountains', 'sea'] as const;
export type Sky = (typeof skies)[number];

export interface KiteLevel {
  sky: Sky;
  breaths: number;
  steps: { id: string; picture: string }[]; // good things to do after it; without them the flight is all
}

export interface Common {
  seed: number;
  level: KiteLevel;
  told?: Told;
}
/** A part of a breath: `from` is the kite's height when it began, so that who leads the breath never makes the kite jump. */
export interface Breathing {
  breath: number; // from 0
  at: number; // ticks
  from: number; // 0 near the ground … 1 high up
}
export type KiteState = Common &
  ({ phase: 'ready' } | ({ phase: 'in' | 'out' } & Breathing) | { phase: 'choose' } | { phase: 'finished'; step?: string });
export type KiteMove = { kind: 'go' } | { kind: 'step'; step: string };
