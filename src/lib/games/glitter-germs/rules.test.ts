import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, difference, maxRuns } from './evidence.ts';
import { rules, runTicks } from './rules.ts';
import { choose, crown, level, rest, run, seedFor, soap, unfair } from './sample.ts';
import { testOf, type GermsLevel, type GermsState } from './state.ts';

const soapSeed = seedFor(level, (state) => difference(state) >= 4);
const only = (test: GermsLevel['tests'][number]): GermsLevel => ({ ...level, tests: [test, test === soap ? crown : soap] });
const crownFirst = only(crown);
const evenSeed = seedFor(crownFirst, (state) => difference(state) === 0);

describe('predict and run', () => {
  it('comes to the same end by waiting and by skipping, and always rests', () => {
    const begun = choose(rules.start(level, 3), 'same');
    let ticks = 0;
    for (let now = begun; now.phase === 'run'; now = rules.tick?.(now) ?? now) ticks += 1;
    expect(ticks).toBe(runTicks(level));
    expect(rest(begun)).toEqual(choose(begun, 'skip'));
    expect(rest(begun).counts).toMatchObject({ 'guess-soap': { first: 'same', tries: 1 } });
  });

  it('tells both numbers', () => {
    const { told } = run(level, soapSeed);
    expect(told).toMatchObject({ key: 'counted', tone: 'plain' });
    expect((told?.values?.['without'] ?? 0) - (told?.values?.['with'] ?? 0)).toBeGreaterThanOrEqual(4);
  });
});

describe('what can be said', () => {
  it('a large difference helps at once, and nothing is told before that', () => {
    const end = choose(run(level, soapSeed), 'helps');
    expect(rules.told(end)).toMatchObject({ key: 'why.soap', tone: 'right' });
    expect(end.phase).toBe('done');
  });

  it('one small difference may be luck: testing again is right, "does nothing" comes after the second', () => {
    const first = run(crownFirst, evenSeed);
    expect(answerOf(first)).toBe('again');
    expect(rules.told(choose(first, 'nothing'))).toMatchObject({ key: 'miss.luck.nothing', tone: 'again' });
    const again = choose(first, 'again');
    expect(rules.told(again)).toMatchObject({ key: 'again.good', tone: 'right' });
    const second = rest(again);
    expect(second.runs).toHaveLength(2);
    if (answerOf(second) === 'nothing') expect(rules.told(choose(second, 'nothing'))).toMatchObject({ key: 'why.crown', tone: 'right' });
  });

  it('to test again is never wrong while there are runs left, and enough after them', () => {
    const clear = run(level, soapSeed);
    const again = choose(clear, 'again');
    expect(rules.told(again)).toMatchObject({ key: 'again.fine', tone: 'plain' });
    let state = rest(again);
    while (state.runs.length < maxRuns) state = rest(choose(state, 'again'));
    expect(rules.told(choose(state, 'again'))).toMatchObject({ key: 'miss.enough', tone: 'again' });
  });

  it('climbs the ladder: own reason, then a hint and a pale answer, then it is shown', () => {
    const first = choose(run(level, soapSeed), 'nothing');
    expect(rules.told(first)).toMatchObject({ key: 'miss.helps', tone: 'again' });
    const second = choose(first, 'nothing');
    expect(rules.told(second)).toMatchObject({ hintKey: 'hint.soap' });
    expect(rules.moves(second).filter((option) => option.faded)).toMatchObject([{ id: 'nothing' }]);
    expect(choose(second, 'nothing')).toMatchObject({ phase: 'done', told: { key: 'why.soap', tone: 'shown' } });
  });
});

describe('an unfair test', () => {
  it('says nothing however large the difference: test again, with one change only', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const state = run(unfair, seed);
      expect(answerOf(state)).toBe('again');
      expect(rules.told(choose(state, 'helps'))).toMatchObject({ key: 'miss.unfair.helps', tone: 'again' });
      const fair = choose(state, 'again');
      expect(rules.told(fair)).toMatchObject({ key: 'unfair.socks', tone: 'right' });
      expect(fair).toMatchObject({ isFair: true, runs: [{ passes: 1 }] }); // nothing of the unfair run is taken along
    }
  });
});

describe('the answer over many seeds', () => {
  /** Plays as somebody who says what the rooms say; whether the last word was luck's is told. */
  function careful(of: GermsLevel, seed: number): { verdicts: string[]; isFooled: boolean } {
    const verdicts: string[] = [];
    let state = choose(choose(rules.start(of, seed), 'less'), 'skip');
    while (state.phase === 'judge') {
      const answer = answerOf(state);
      verdicts.push(answer);
      state = choose(state, answer);
      if (state.phase === 'run') state = choose(state, 'skip');
    }
    return { verdicts, isFooled: rules.told(state)?.hintKey === 'luck' };
  }
  const seeds = Array.from({ length: 400 }, (_, at) => at);

  it('soap is found out in one run nearly always, the crown in two', () => {
    const soapRuns = seeds.map((seed) => careful(level, seed));
    expect(soapRuns.filter(({ verdicts }) => verdicts.length === 1).length).toBeGreaterThan(370);
    const crownRuns = seeds.map((seed) => careful(crownFirst, seed));
    expect(crownRuns.every(({ verdicts }) => verdicts[0] === 'again')).toBe(true);
    expect(crownRuns.filter(({ verdicts }) => verdicts.join() === 'again,nothing').length).toBeGreaterThan(370);
    expect([...soapRuns, ...crownRuns].filter((one) => one.isFooled).length).toBeLessThan(8);
  });

  it('ends with the truth, whatever luck says', () => {
    for (const seed of seeds) {
      expect(careful(level, seed).verdicts.at(-1)).toBe('helps');
      expect(careful(crownFirst, seed).verdicts.at(-1)).toBe('nothing');
    }
  });
});

describe('every play', () => {
  const picks = fc.array(fc.nat({ max: 2 }), { minLength: 80, maxLength: 80 });

  it('ends, offers one group of at most four, follows from its seed, and survives JSON', () => {
    fc.assert(
      fc.property(fc.integer(), picks, fc.constantFrom(level, unfair), (seed, chosen, of) => {
        let state = rules.start(of, seed);
        for (const pick of chosen) {
          const options = rules.moves(state);
          if (options.length === 0) break;
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.group)).size).toBe(1);
          expect(options.map((option) => option.id)).toContain(rules.suggest(state));
          const option = options[pick % options.length] as (typeof options)[number];
          const copy = JSON.parse(JSON.stringify(state)) as GermsState;
          const turn = rules.told(state)?.turn ?? 0;
          state = rules.play(state, option.move);
          expect(rules.play(copy, option.move)).toEqual(state);
          expect(rules.told(state)?.turn ?? 0).toBeGreaterThanOrEqual(turn);
          expect(state.runs.length).toBeLessThanOrEqual(maxRuns);
        }
        expect(state.phase).toBe('finished');
        expect(rules.outcome(state)?.learnedKey).toBe('learned');
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the state alone when a move is not legal now', () => {
    const states = [rules.start(level, 1), choose(rules.start(level, 1), 'less'), run(level, 1)];
    const all = [{ kind: 'guess', guess: 'less' }, { kind: 'judge', verdict: 'helps' }, { kind: 'skip' }, { kind: 'on' }] as const;
    for (const state of states) {
      const legal = rules.moves(state).map((option) => option.move.kind);
      for (const move of all.filter((one) => !legal.includes(one.kind))) expect(rules.play(state, move)).toBe(state);
    }
    expect(testOf(rules.start(level, 1))).toBe(soap);
  });
});
