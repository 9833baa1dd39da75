import { describe, expect, it } from 'vitest';
import { shuffle } from '../../base/random.ts';
import { verdictsOf } from './offers.ts';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import { answers, posterOf, type BagState, type Poster, type Verdict } from './state.ts';
import { balanced, rates, tally } from './tally.ts';

/** Plays the sample to its end (two tricky posters, two honest ones); after a miss what is suggested follows. */
function play(player: (poster: Poster, at: number) => Verdict, seed = 1): ReturnType<typeof tally> {
  let state: BagState = rules.start(short, seed);
  for (let at = 0; state.phase !== 'finished';) {
    const isFirst = state.phase === 'poster' && state.misses.length === 0;
    const id = isFirst ? player(posterOf(short, (state as { id: string }).id), at++) : rules.suggest(state);
    state = rules.play(state, rules.moves(state).find((option) => option.id === id)?.move ?? { kind: 'on' });
  }
  return tally(short, rules.outcome(state)?.counts ?? {});
}

describe('players who say the same of every poster', () => {
  it('the green flag for all: no trick noticed, no honest poster doubted', () => {
    const sum = play(() => 'honest');
    expect(sum).toEqual({ tricked: { of: 2, noticed: 0, named: 0 }, honest: { of: 2, flagged: 2, doubted: 0 } });
    expect(rates(sum)).toEqual({ hits: 0, falseAlarms: 0 });
    expect(balanced(sum)).toBe(0.5);
  });

  it('a trick in all: every trick noticed, every honest poster doubted', () => {
    const sum = play(() => 'expert');
    expect(sum).toEqual({ tricked: { of: 2, noticed: 2, named: 1 }, honest: { of: 2, flagged: 0, doubted: 2 } });
    expect(rates(sum)).toEqual({ hits: 1, falseAlarms: 1 });
    expect(balanced(sum)).toBe(0.5);
  });
});

it('a player without a miss: every hit, no false alarm', () => {
  const sum = play((poster) => answers(short, poster)[0] ?? 'honest');
  expect(sum).toEqual({ tricked: { of: 2, noticed: 2, named: 2 }, honest: { of: 2, flagged: 2, doubted: 0 } });
  expect(balanced(sum)).toBe(1);
});

it('players who guess among four notice three of four tricks, doubt three of four honest posters, and get one half', () => {
  const sums = Array.from({ length: 200 }, (_, seed) => {
    const guesses = Array.from({ length: 4 }, (__, at) => shuffle(verdictsOf({ level: short }), seed * 17 + at)[0] ?? 'honest');
    return play((_poster, at) => guesses[at] ?? 'honest', seed);
  });
  const mean = (of: (sum: ReturnType<typeof tally>) => number) => sums.reduce((all, sum) => all + of(sum), 0) / sums.length;
  expect(mean((sum) => rates(sum).hits)).toBeCloseTo(0.75, 1);
  expect(mean((sum) => rates(sum).falseAlarms)).toBeCloseTo(0.75, 1);
  expect(mean(balanced)).toBeCloseTo(0.5, 1);
});

it('a table worked out by hand', () => {
  const first = { samovar: 'crowd', boots: 'feelings', chess: 'honest', fair: 'expert' };
  const sum = tally(short, Object.fromEntries(Object.entries(first).map(([id, said]) => [id, { first: said, tries: 2 }])));
  // samovar: noticed, not named; boots: named; chess: flagged; fair: doubted
  expect(sum).toEqual({ tricked: { of: 2, noticed: 2, named: 1 }, honest: { of: 2, flagged: 1, doubted: 1 } });
  expect(rates(sum)).toEqual({ hits: 1, falseAlarms: 0.5 });
  expect(balanced(sum)).toBe(0.75);
});

it('posters that were not judged are not counted', () => {
  const sum = tally(short, { chess: { first: 'honest', tries: 1 } });
  expect(sum).toEqual({ tricked: { of: 0, noticed: 0, named: 0 }, honest: { of: 1, flagged: 1, doubted: 0 } });
  expect(rates(sum)).toEqual({ hits: 0, falseAlarms: 0 });
});
