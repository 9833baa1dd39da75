/** Pace and advice of a running session, with the times this volunteer really needed in the lessons kept on this device. */
import type { ClassSession } from '../class-session.svelte.ts';
import { adviceOf, paceOf, type Advice, type Pace } from '../pace.ts';
import { ownTimes, spentIn, timingsOf } from '../timings.ts';

const lastSessions = 5;

/** Own time per step from the last sessions of this lesson that were given to their end; empty when nothing can be read. */
export async function ownTimesOf(session: ClassSession): Promise<Record<string, number>> {
  const { programme, lesson } = session.head;
  const kept = await session.ended(programme, lesson, lastSessions).catch(() => []);
  return ownTimes(kept.map(({ head, lines }) => timingsOf({ ...session.plan, seed: head.seed }, lines).spent));
}

export function paceNow(session: ClassSession, now: number, own: Record<string, number>): { pace: Pace; advice: Advice | undefined } {
  const { plan, state } = session;
  const timings = timingsOf(plan, session.lines);
  const pace = paceOf(plan, state, now - state.zero, spentIn(timings, timings.step, now), own);
  return { pace, advice: adviceOf(plan, state, pace, own) };
}

export const advice = async (session: ClassSession): Promise<Advice | undefined> =>
  paceNow(session, session.elapsed(), await ownTimesOf(session)).advice;
