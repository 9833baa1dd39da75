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

const none: Share = { answered: 0, right: 0 };
const added = (one: Share, two: Share | undefined): Share =>
  two ? { answered: one.answered + two.answered, right: one.right + two.right } : one;

/** Sums over probes that were counted both times; the others compare nothing. */
export function pairedSum(records: readonly SessionRecord[]): { before: Share; after: Share } {
  const pairs = records.flatMap(beforeAfter).filter((pair) => pair.before && pair.after);
  return pairs.reduce((sum, pair) => ({ before: added(sum.before, pair.before), after: added(sum.after, pair.after) }), {
    before: none,
    after: none,
  });
}

/** Judgement of true/false questions: claims that were false and claims that were true are told apart. "Not sure, I ask" is no alarm. */
export interface Judgement {
  hits: Share; // false claims: how many said "not true"
  trusted: Share; // true claims: how many said "true"
  alarms: Share; // true claims: how many said "not true"; `right` holds these
  balanced: number | undefined; // mean of the shares of hits and trusted, 0 to 1; needs both kinds of claims
  suspicion: number | undefined; // share of false alarms, 0 to 1
}

/** Alarms stand apart because lessons that only train suspicion make children worse at true news. */
export function judgement(votes: readonly Vote[], moment?: 'before' | 'after'): Judgement {
  const asked = votes.filter((vote) => vote.form === 'true-false-unsure' && vote.counts && (!moment || vote.probe?.moment === moment));
  const sum = (truth: 'true' | 'false', said: 'true' | 'false'): Share =>
    asked
      .filter((vote) => vote.right[0] === truth)
      .reduce((all, { counts }) => added(all, { answered: answersOf(counts), right: counts?.[said] ?? 0 }), none);
  const [hits, trusted, alarms] = [sum('false', 'false'), sum('true', 'true'), sum('true', 'false')];
  const share = ({ answered, right }: Share) => (answered > 0 ? right / answered : undefined);
  const [caught, kept] = [share(hits), share(trusted)];
  return {
    hits,
    trusted,
    alarms,
    balanced: caught === undefined || kept === undefined ? undefined : (caught + kept) / 2,
    suspicion: share(alarms),
  };
}
