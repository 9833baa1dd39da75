import { describe, expect, it } from 'vitest';
import type { LogLine, SessionEvent, SessionHead } from './events.ts';
import { samplePlan as plan } from './sample-lesson.ts';
import { factsOf } from './session-facts.ts';

const head: SessionHead = { id: 'f00', format: 1, programme: 'samples', lesson: '01-sample', lang: 'kk', seed: plan.seed, startedWall: 5 };
const lines = (...events: SessionEvent[]): LogLine[] =>
  events.map((event, seq) => ({ session: head.id, seq, wall: 0, elapsed: (seq + 1) * 60_000, event }));
const next: SessionEvent = { kind: 'next' };

describe('the facts of a session', () => {
  it('count the answers of each question, with what was right and when it was asked', () => {
    const toCount = [next, next, next];
    const { votes } = factsOf(
      plan,
      head,
      lines(...toCount, { kind: 'count', option: 'bag', by: 3 }, { kind: 'count', option: 'box', by: 1 }),
    );
    expect(votes).toHaveLength(1);
    expect(votes[0]).toMatchObject({
      step: 'before',
      kind: 'probe',
      counts: { bag: 3, box: 1 },
      form: 'one',
      probe: { id: 'bags', moment: 'before' },
    });
    expect(votes[0]?.right).toEqual([votes[0]?.probe?.item === 'a' ? 'sack' : 'box']);
  });

  it('tell the steps that were done from those that were cut, and the minutes that really passed', () => {
    const facts = factsOf(plan, head, lines(next, { kind: 'jump', step: 'after' }, { kind: 'end' }));
    expect(facts.steps.filter((step) => step.isDone).map((step) => step.id)).toEqual(['hello', 'after']);
    expect(facts).toMatchObject({ plannedMinutes: 10, realMinutes: 3, votes: [] });
  });

  it("know a level that was played in place of the step's own", () => {
    const log = lines({ kind: 'jump', step: 'play' }, { kind: 'level', step: 'play', level: 'level-2' }, next, {
      kind: 'count',
      option: 'bin',
      by: 6,
    });
    expect(factsOf(plan, head, log).votes).toMatchObject([{ step: 'play', kind: 'game', level: 'level-2', turn: 0, counts: { bin: 6 } }]);
  });

  it('know the ten minutes that were given, later rounds, and estimates', () => {
    const toBars = lines({ kind: 'way', way: 'corners' }, next, next, next, { kind: 'tally', counts: { bag: 10 } }, next, next, next, next);
    expect(factsOf(plan, head, toBars).votes[0]).toMatchObject({ step: 'before', isEstimate: true });
    const again = lines(
      ...[next, next, next, next, next, next],
      { kind: 'way', way: 'corners' },
      { kind: 'tally', counts: { bag: 5 } },
      next,
      { kind: 'again' },
      {
        kind: 'tally',
        counts: { sack: 20 },
      },
    );
    expect(factsOf(plan, head, again).votes.map(({ step, round, isEstimate }) => [step, round, isEstimate])).toEqual([
      ['which', 1, true],
      ['which', 2, true],
    ]);
    const steps = plan.lesson.steps.map((step, index) => ({ ...step, part: index < 2 ? 1 : 2 }));
    expect(factsOf({ ...plan, part: 1, lesson: { ...plan.lesson, steps } }, head, lines(next, next))).toMatchObject({
      plannedMinutes: 4,
      steps: [{ id: 'hello' }, { id: 'before' }],
    });
  });

  it('take what cards told for counted, though the class stood in corners before', () => {
    const corners: SessionEvent[] = [
      { kind: 'way', way: 'corners' },
      { kind: 'count', option: 'bag', by: 10 },
    ];
    const cards: SessionEvent[] = [
      { kind: 'way', way: 'cards' },
      { kind: 'tally', counts: { bag: 7, box: 15, sack: 0 } },
    ];
    const toCount = [next, next, next];
    expect(factsOf(plan, head, lines(...toCount, ...corners)).votes[0]).toMatchObject({ isEstimate: true });
    expect(factsOf(plan, head, lines(...toCount, ...corners, ...cards)).votes[0]).toMatchObject({
      probe: { moment: 'before' },
      counts: { bag: 7, box: 15 },
      isEstimate: false,
    });
  });

  it('keep the decisions of a game apart', () => {
    const inGame = lines({ kind: 'jump', step: 'play' }, next, { kind: 'count', option: 'reuse', by: 4 }, next, next, next, next, {
      kind: 'count',
      option: 'bin',
      by: 2,
    });
    expect(factsOf(plan, head, inGame).votes.map(({ turn, counts }) => [turn, counts])).toEqual([
      [0, { reuse: 4 }],
      [1, { bin: 2 }],
    ]);
  });
});
