import { describe, expect, it } from 'vitest';
import { shuffle } from '../../base/random.ts';
import { rules } from './rules.ts';
import { short } from './sample.ts';
import { right, stamps, type Letter, type PostLevel, type PostState, type Stamp } from './state.ts';
import { balanced, rates, tally } from './tally.ts';

/** Eight letters: three true, three false, two open. */
const level: PostLevel = {
  letters: (['true', 'true', 'true', 'false', 'false', 'false', 'open', 'open'] as const).map((is, at): Letter => ({
    ...(short.letters[0] as Letter),
    id: `letter-${at}`,
    is,
  })),
};

/** Plays a level to its end; `player` chooses each stamp, and after a miss what is suggested follows. */
function counts(player: (letter: Letter, at: number) => Stamp, seed = 1): ReturnType<typeof tally> {
  let state: PostState = rules.start(level, seed);
  for (let at = 0; state.phase !== 'finished';) {
    const isFirst = state.phase === 'stamping' && state.misses.length === 0;
    const letter = state.phase === 'stamping' ? level.letters.find((one) => one.id === (state as { id: string }).id) : undefined;
    const id = isFirst && letter ? player(letter, at++) : rules.suggest(state);
    state = rules.play(state, rules.moves(state).find((option) => option.id === id)?.move ?? { kind: 'on' });
  }
  return tally(level, rules.outcome(state)?.counts ?? {});
}

describe('players who do the same with every letter', () => {
  it('all passed on: no hit, no false alarm', () => {
    const sum = counts(() => 'pass');
    expect(sum).toEqual({
      true: { of: 3, pass: 3, stop: 0, ask: 0 },
      false: { of: 3, pass: 3, stop: 0, ask: 0 },
      open: { of: 2, pass: 2, stop: 0, ask: 0 },
    });
    expect(rates(sum)).toEqual({ hits: 0, falseAlarms: 0 });
    expect(balanced(sum)).toBe(0.5);
  });

  it('all stopped: every hit, and every false alarm', () => {
    const sum = counts(() => 'stop');
    expect(rates(sum)).toEqual({ hits: 1, falseAlarms: 1 });
    expect(balanced(sum)).toBe(0.5);
  });

  it('all asked about: right where nobody knows, and there alone', () => {
    const sum = counts(() => 'ask');
    expect(rates(sum)).toEqual({ hits: 0, falseAlarms: 0 });
    expect(balanced(sum)).toBe(0);
    expect(sum.open).toEqual({ of: 2, pass: 0, stop: 0, ask: 2 });
  });
});

it('a player without a miss: every hit, no false alarm', () => {
  const sum = counts(({ is }) => right[is]);
  expect(rates(sum)).toEqual({ hits: 1, falseAlarms: 0 });
  expect(balanced(sum)).toBe(1);
  expect(sum.open.ask).toBe(2);
});

it('players who guess come to one third of each stamp, whatever the letter is', () => {
  const sums = Array.from({ length: 200 }, (_, seed) => {
    const guesses = Array.from({ length: 8 }, (__, at) => shuffle(stamps, seed * 31 + at)[0] ?? 'ask');
    return counts((_letter, at) => guesses[at] ?? 'ask', seed);
  });
  const mean = (of: (sum: ReturnType<typeof tally>) => number) => sums.reduce((all, sum) => all + of(sum), 0) / sums.length;
  expect(mean((sum) => rates(sum).hits)).toBeCloseTo(1 / 3, 1);
  expect(mean((sum) => rates(sum).falseAlarms)).toBeCloseTo(1 / 3, 1);
  expect(mean(balanced)).toBeCloseTo(1 / 3, 1);
});

it('a table worked out by hand', () => {
  // true: passed, passed, stopped; false: stopped, asked, stopped; open: asked, stopped
  const firsts: Stamp[] = ['pass', 'pass', 'stop', 'stop', 'ask', 'stop', 'ask', 'stop'];
  const sum = tally(level, Object.fromEntries(firsts.map((first, at) => [`letter-${at}`, { first, tries: 2 }])));
  expect(sum).toEqual({
    true: { of: 3, pass: 2, stop: 1, ask: 0 },
    false: { of: 3, pass: 0, stop: 2, ask: 1 },
    open: { of: 2, pass: 0, stop: 1, ask: 1 },
  });
  expect(rates(sum)).toEqual({ hits: 2 / 3, falseAlarms: 1 / 3 });
  expect(balanced(sum)).toBeCloseTo(2 / 3);
});

it('letters that were not stamped are not counted', () => {
  const sum = tally(level, { 'letter-3': { first: 'stop', tries: 1 } });
  expect([sum.true.of, sum.false.of, sum.open.of]).toEqual([0, 1, 0]);
  expect(rates(sum)).toEqual({ hits: 1, falseAlarms: 0 });
});
