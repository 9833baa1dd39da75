/** What the answers before and after say, with honest denominators: who answered is counted each time, nobody is followed. */
import { answersOf } from './record.ts';
import type { SessionRecord, Vote } from './record-schema.ts';

export interface Share {
  answered: number;
  right: number;
}

/** Two parallel questions; `before` or `after` is missing when no hand was counted then. */
export interface BeforeAfter {
  probe: string;
  before?: Share;
  after?: Share;
}

/** A question with several right answers counts hands, not children, so it has no such share. */
function shareOf(vote: Vote): Share | undefined {
  if (!vote.counts || vote.form === 'several' || vote.right.length === 0) return undefined;
  return { answered: answersOf(vote.counts), right: vote.right.reduce((sum, id) => sum + (vote.counts?.[id] ?? 0), 0) };
}

/** The probes of a session in the order in which they were asked; of several rounds the first one counts, for it was not talked about yet. */
export function beforeAfter(record: SessionRecord): BeforeAfter[] {
  const asked = record.votes.filter((vote) => vote.probe && vote.round <= 1);
  return [...new Set(asked.map((vote) => vote.probe?.id ?? ''))].map((probe) => {
    const at = (moment: 'before' | 'after') => asked.find((vote) => vote.probe?.id === probe && vote.probe.moment === moment);
    const [before, after] = [at('before'), at('after')].map((vote) => vote && shareOf(vote));
    return { probe, ...(before ? { before } : {}), ...(after ? { after } : {}) };
  });
}

export const none: Share = { answered: 0, right: 0 };
export const added = (one: Share, two: Share | undefined): Share =>
  two ? { answered: one.answered + two.answered, right: one.right + two.right } : one;

/** Sums over probes that were counted both times; the others compare nothing. */
export function pairedSum(records: readonly SessionRecord[]): { before: Share; after: Share } {
  const pairs = records.flatMap(beforeAfter).filter((pair) => pair.before && pair.after);
  return pairs.reduce((sum, pair) => ({ before: added(sum.before, pair.before), after: added(sum.after, pair.after) }), {
    before: none,
    after: none,
  });
}
