/** Planned against real time, and what to leave out when the lesson is late. All times in ms. */
import type { SessionState } from './fold.ts';
import type { SessionPlan } from './plan.ts';

export interface Pace {
  total: number; // the time there is
  needed: number; // for the rest of the lesson
  late: number; // how long after its time the lesson will end; negative: early
}

const planned = (minutes: number) => minutes * 60_000;
const inPart = (plan: SessionPlan) => plan.lesson.steps.filter((step) => plan.part === undefined || (step.part ?? 1) === plan.part);

/** What a step needs: the volunteer's own time where it is known, otherwise the plan's. */
const need = (step: { id: string; minutes: number }, own: Record<string, number>) => own[step.id] ?? planned(step.minutes);

/** `elapsed` is what the clock shows; `spent` the time in the running step. */
export function paceOf(plan: SessionPlan, state: SessionState, elapsed: number, spent: number, own: Record<string, number> = {}): Pace {
  const total = inPart(plan).reduce((sum, step) => sum + planned(step.minutes), 0);
  const needed = plan.lesson.steps
    .slice(state.at.step)
    .filter((step, index) => index === 0 || !state.cut.includes(step.id))
    .reduce((sum, step, index) => sum + Math.max(0, need(step, own) - (index === 0 ? spent : 0)), 0);
  return { total, needed, late: elapsed + needed - total };
}

export interface Advice {
  cut: string[]; // ids, in order
  wins: number;
  isEnough: boolean; // with this the lesson ends on time
}

export const lateFrom = 60_000; // a minute late is nothing yet

/** What to leave out: the one optional step that is just long enough, otherwise the longest ones until it is. Undefined when on time or nothing may be cut. */
export function adviceOf(plan: SessionPlan, state: SessionState, pace: Pace, own: Record<string, number> = {}): Advice | undefined {
  if (pace.late < lateFrom) return undefined;
  const spare = plan.lesson.steps
    .filter((step, index) => index > state.at.step && !step.must && !state.cut.includes(step.id))
    .map((step) => ({ id: step.id, ms: need(step, own) }));
  const [fitting] = spare.filter(({ ms }) => ms >= pace.late).sort((one, two) => one.ms - two.ms);
  const chosen: typeof spare = [];
  for (const step of fitting ? [fitting] : [...spare].sort((one, two) => two.ms - one.ms))
    if (chosen.reduce((sum, { ms }) => sum + ms, 0) < pace.late) chosen.push(step);
  const wins = chosen.reduce((sum, { ms }) => sum + ms, 0);
  if (chosen.length === 0) return undefined;
  return { cut: spare.filter((step) => chosen.includes(step)).map(({ id }) => id), wins, isEnough: wins >= pace.late - lateFrom };
}
