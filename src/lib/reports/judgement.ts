/** How well a class judges claims: what it caught and what it doubted without reason, apart and with who answered. Pure sums of counts. */
import { added, none, type Share } from './outcomes.ts';
import { answersOf } from './record.ts';
import type { SessionRecord, Vote } from './record-schema.ts';

/** Judgement of true/false questions: claims that were false and claims that were true are told apart. "Not sure, I ask" is no alarm. */
export interface Judgement {
  hits: Share; // false claims: how many said "not true"
  trusted: Share; // true claims: how many said "true"
  alarms: Share; // true claims: how many said "not true"; `right` holds these
  balanced: number | undefined; // balanced accuracy: mean of the shares of hits and trusted, 0 to 1; needs both kinds of claims
  suspicion: number | undefined; // over-suspicion index: share of false alarms, 0 to 1
}

/** Of several rounds the first one counts, for it was not talked about yet. */
const judged = (votes: readonly Vote[]) => votes.filter((vote) => vote.form === 'true-false-unsure' && vote.counts && vote.round <= 1);

/** Alarms stand apart because lessons that only train suspicion make children worse at true news. */
export function judgement(votes: readonly Vote[], moment?: 'before' | 'after'): Judgement {
  const asked = judged(votes).filter((vote) => !moment || vote.probe?.moment === moment);
  const sum = (truth: 'true' | 'false', said: 'true' | 'false'): Share =>
    asked
      .filter((vote) => vote.right[0] === truth)
      .reduce((all, { counts }) => added(all, { answered: answersOf(counts), right: counts?.[said] ?? 0 }), none);
  const [hits, trusted, alarms] = [sum('false', 'false'), sum('true', 'true'), sum('true', 'false')];
  const share = ({ answered, right }: Share) => (answered > 0 ? right / answered : undefined);
  const [caught, kept] = [share(hits), share(trusted)];
  return {
    ...{ hits, trusted, alarms, suspicion: share(alarms) },
    balanced: caught === undefined || kept === undefined ? undefined : (caught + kept) / 2,
  };
}

export interface JudgedPair {
  before: Judgement;
  after: Judgement;
}

/** Sums over the true/false probes that were counted both times: as many true claims before as after, so that the two can be compared. */
export function judgedPair(records: readonly SessionRecord[]): JudgedPair {
  const votes = records.flatMap((record) => {
    const asked = judged(record.votes).filter((vote) => vote.probe);
    const at = (moment: 'before' | 'after') => new Set(asked.flatMap(({ probe }) => (probe?.moment === moment ? [probe.id] : [])));
    const [before, after] = [at('before'), at('after')];
    return asked.filter(({ probe }) => probe && before.has(probe.id) && after.has(probe.id));
  });
  return { before: judgement(votes, 'before'), after: judgement(votes, 'after') };
}

/** Both times both kinds of claims were judged. */
export const isJudged = ({ before, after }: JudgedPair): boolean => before.balanced !== undefined && after.balanced !== undefined;
