/** Records for the tests of this room. */
import type { SessionRecord, Vote } from './record-schema.ts';

export const probeVote = (moment: 'before' | 'after', counts: Record<string, number>): Vote => ({
  step: moment,
  kind: 'probe',
  turn: 0,
  round: 1,
  counts,
  right: [moment === 'before' ? 'sack' : 'box'],
  form: 'one',
  probe: { id: 'bags', moment, item: moment === 'before' ? 'a' : 'b' },
  isSensitive: false,
  isEstimate: false,
});

export const claimVote = (truth: 'true' | 'false', counts: Record<string, number>): Vote => ({
  step: 'claim',
  kind: 'question',
  turn: 0,
  round: 1,
  counts,
  right: [truth],
  form: 'true-false-unsure',
  isSensitive: false,
  isEstimate: false,
});

/** One true/false item of a set of probes. */
export const truthProbe = (id: string, moment: 'before' | 'after', truth: 'true' | 'false', counts: Record<string, number>): Vote => ({
  ...claimVote(truth, counts),
  step: `${id}-${moment}`,
  kind: 'probe',
  probe: { id, moment, item: moment === 'before' ? 'a' : 'b' },
});

export function sampleRecord(change: Partial<SessionRecord> = {}): SessionRecord {
  return {
    format: 1,
    id: 'a1',
    programme: 'plastic-free',
    lesson: '01-where-plastic-goes',
    lang: 'kk',
    day: '2026-11-20',
    place: 'Aul 1, class 3b',
    children: 28,
    plannedMinutes: 30,
    realMinutes: 31.5,
    steps: [
      { id: 'hello', isDone: true },
      { id: 'game', isDone: false },
    ],
    votes: [probeVote('before', { bag: 20, sack: 8 }), probeVote('after', { bag: 2, box: 24 })],
    changed: 1000,
    ...change,
  };
}
