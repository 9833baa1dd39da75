/**
 * The session's clock. Within a run time is monotonic (`performance.now()`); the wall clock only bridges a restart.
 * Nothing counts ticks, so a hidden tab or a sleeping timer costs nothing.
 */
import type { Checkpoint } from './events.ts';

/** Two clocks read at the same moment: elapsed session time was `elapsed` when they showed `mono` and `wall`. */
export interface Anchor {
  elapsed: number;
  mono: number;
  wall: number;
}

export const wallJumpLimit = 2_000;
export const bridgeLimit = 10 * 60_000;

/** Elapsed ms at the monotonic moment `mono`. */
export function elapsedAt(anchor: Anchor, mono: number): number {
  return anchor.elapsed + Math.max(0, mono - anchor.mono);
}

/** True when wall and monotonic time disagree by more than 2 s: somebody changed the clock. The monotonic one wins. */
export function hasWallJumped(anchor: Anchor, mono: number, wall: number): boolean {
  return Math.abs(wall - anchor.wall - (mono - anchor.mono)) > wallJumpLimit;
}

/** How to go on after a restart: bridge the gap by the wall clock, or ask when that is negative or over ten minutes. */
export type Bridge = { kind: 'go-on'; elapsed: number } | { kind: 'ask'; elapsed: number; gap: number };

export function bridge(last: Checkpoint, wall: number): Bridge {
  const gap = wall - last.wall;
  return gap < 0 || gap > bridgeLimit ? { kind: 'ask', elapsed: last.elapsed, gap } : { kind: 'go-on', elapsed: last.elapsed + gap };
}

/** 754000 -> "12:34". */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
