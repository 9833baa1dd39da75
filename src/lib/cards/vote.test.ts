import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from './contract.ts';
import { afterFrame, answersOf, cardState, corrected, emptyBallot, frozen, type Ballot } from './vote.ts';

/** Card 7 in frames 333 ms apart: a turn, a turn held askew (40 degrees), or not seen. */
type Look = Turn | 'askew' | undefined;
const sightOf = (look: Look) => {
  if (look === undefined) return [];
  return [look === 'askew' ? { card: 7, turn: 0 as Turn, tilt: 40 } : { card: 7, turn: look, tilt: 10 }];
};
const after = (looks: Look[], start = 0, ballot: Ballot = emptyBallot) =>
  looks.reduce((sum, look, frame) => afterFrame(sum, sightOf(look), start + frame * 333), ballot);
const answer = (ballot: Ballot) => answersOf(ballot).get(7);

describe('a first answer', () => {
  it('needs two frames that agree', () => {
    expect(answer(after([2]))).toBeUndefined();
    expect(answer(after([2, undefined, 2]))).toBe(2);
  });

  it('is not taken from a card on its way up: the frames must lie apart', () => {
    const quick = [0, 50, 100].reduce((sum, now) => afterFrame(sum, sightOf(1), now), emptyBallot);
    expect(answer(quick)).toBeUndefined();
    expect(answer(afterFrame(quick, sightOf(1), 260))).toBe(1);
  });

  it('needs more than sixty of a hundred sights', () => {
    expect(answer(after([1, 3, 1]))).toBe(1);
    expect(answer(after([1, 3, 0, 3]))).toBeUndefined();
    expect(answer(after([1, 3, 0, 3, 3, 3]))).toBe(3);
  });

  it('forgets what is four seconds old', () => {
    expect(answer(afterFrame(after([1]), sightOf(1), 5000))).toBeUndefined();
  });
});

describe('a change of mind', () => {
  it('counts after a second of nothing else', () => {
    const read = after([0, 0]);
    expect(answer(after([3, 3, 3], 1000, read))).toBe(0);
    expect(answer(after([3, 3, 3, 3, 3], 1000, read))).toBe(3);
  });

  it('does not count when the first answer comes back within that second, nor from one stray frame', () => {
    const read = after([0, 0]);
    expect(answer(after([3, 3, 0, 3, 3], 1000, read))).toBe(0);
    expect(answer(after([3], 9000, read))).toBe(0);
  });
});

describe('what the children are told', () => {
  it('not seen, turn it straight, read', () => {
    expect(cardState(emptyBallot, 7)).toBe('unseen');
    const askew = after(['askew']);
    expect(cardState(askew, 7)).toBe('askew');
    expect(cardState(afterFrame(askew, [], 2500), 7)).toBe('unseen');
    expect(cardState(after(['askew', 1, 1]), 7)).toBe('read');
  });

  it('stays read when the card is lowered or hangs askew', () => {
    const lowered = after([1, 1, 'askew', undefined, undefined]);
    expect([cardState(lowered, 7), answer(lowered)]).toEqual(['read', 1]);
  });
});

describe('a person', () => {
  it('puts an answer right for good, or takes it away', () => {
    const read = after([1, 1]);
    expect(answer(after([1, 1, 1, 1, 1], 1000, corrected(read, 7, 2)))).toBe(2);
    const without = after([1, 1, 1], 1000, corrected(read, 7, undefined));
    expect([answer(without), cardState(without, 7)]).toEqual([undefined, 'unseen']);
  });

  it('freezes all before the answer is shown', () => {
    const shut = frozen(after([1, 1]));
    expect(after([2, 2, 2, 2, 2], 1000, shut)).toBe(shut);
  });
});

it('never takes an answer that no two straight frames showed', () => {
  const looks = fc.array(fc.constantFrom<Look>(0, 1, 2, 3, 'askew', undefined), { maxLength: 30 });
  fc.assert(
    fc.property(looks, (seen) => {
      const read = answer(after(seen));
      expect(read === undefined || seen.filter((look) => look === read).length > 1).toBe(true);
    }),
  );
});
