/** How long each step has really taken. All times in ms. */
import type { LogLine } from './events.ts';
import { apply, firstState, type SessionState } from './fold.ts';
import type { SessionPlan } from './plan.ts';
import { stepAt } from './vote.ts';

/** Time spent in each step so far; `step` is running since `since`. */
export interface Timings {
  spent: Record<string, number>;
  step: string;
  since: number;
}

const startTimings = (plan: SessionPlan): Timings => ({ spent: {}, step: stepAt(plan, firstState(plan)).id, since: 0 });

/** Closes the running step when the session has moved on to another one. */
function timed(plan: SessionPlan, timings: Timings, after: SessionState, elapsed: number): Timings {
  const { id } = stepAt(plan, after);
  if (id === timings.step && after.phase === 'running') return timings;
  return { spent: { ...timings.spent, [timings.step]: spentIn(timings, timings.step, elapsed) }, step: id, since: elapsed };
}

/** Time spent in a step, the running one included. */
export function spentIn(timings: Timings, step: string, elapsed: number): number {
  return (timings.spent[step] ?? 0) + (step === timings.step ? Math.max(0, elapsed - timings.since) : 0);
}

/** The timings of a kept session, from its log. */
export function timingsOf(plan: SessionPlan, lines: readonly LogLine[]): Timings {
  let [state, timings] = [firstState(plan), startTimings(plan)];
  for (const line of lines) {
    state = apply(plan, state, line.event);
    timings = timed(plan, timings, state, line.elapsed);
  }
  return timings;
}

/** This volunteer's own time per step: the median of the sessions given before, shorter visits left out. */
export function ownTimes(sessions: readonly Record<string, number>[], atLeast = 20_000): Record<string, number> {
  const all: Record<string, number[]> = {};
  for (const spent of sessions) for (const [step, ms] of Object.entries(spent)) if (ms >= atLeast) (all[step] ??= []).push(ms);
  return Object.fromEntries(Object.entries(all).map(([step, times]) => [step, median(times)]));
}

function median(times: number[]): number {
  const sorted = [...times].sort((one, two) => one - two);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
