/** Which claims may be shown on a day. Pure: the day is an argument, so that no build and no test depends on the clock. */
import type { Lesson } from './schema.ts';

type Claim = Lesson['claims'][string];
/** `unsigned`: nobody who knows has put their name to it yet; told of health and emergency claims only. */
export type ClaimState = 'fine' | 'unsigned' | 'expired';

export const isGrave = ({ kind }: Claim) => kind === 'health' || kind === 'emergency';

export function claimState(claim: Claim, today: string): ClaimState {
  if (claim.expires < today) return 'expired';
  return isGrave(claim) && claim.reviewer.trim() === '' ? 'unsigned' : 'fine';
}

/** An expired claim gives way to its reserve; an emergency rule does so until somebody has signed it. */
export function givesWay(claim: Claim, today: string): boolean {
  const state = claimState(claim, today);
  return state === 'expired' || (state === 'unsigned' && claim.kind === 'emergency');
}

/** Without a reserve, what could harm leaves: a health claim that has run out, an emergency rule that nobody signed. */
export const leavesAlone = (claim: Claim | undefined, today: string): boolean => !!claim && isGrave(claim) && givesWay(claim, today);

/** What happens to a thing that names a claim: it stays, it leaves, or the reserve with this id takes its place. */
export type Fate = 'stays' | 'leaves' | { reserve: string };

/**
 * The fate of a thing on a day. A reserve may itself have run out, then its own reserve is asked, and so on. Where nobody is left,
 * what could harm leaves; a sorting rule or a general fact stays, and the lesson's sheet says that it is old.
 * @param claimOf the claim that a reserve names
 */
export function fateOf(
  claims: Lesson['claims'],
  id: string | undefined,
  today: string,
  claimOf: (reserve: string) => string | undefined,
): Fate {
  const first = id === undefined || !Object.hasOwn(claims, id) ? undefined : claims[id];
  if (!first || !givesWay(first, today)) return 'stays';
  const asked = new Set<string>();
  for (let { reserve } = first; reserve !== undefined && !asked.has(reserve);) {
    asked.add(reserve);
    const named = claimOf(reserve);
    const next = named !== undefined && Object.hasOwn(claims, named) ? claims[named] : undefined;
    if (!next || !givesWay(next, today)) return { reserve };
    ({ reserve } = next);
  }
  return leavesAlone(first, today) ? 'leaves' : 'stays';
}
