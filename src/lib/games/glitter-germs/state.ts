/** What Glitter Germs is made of: things to test, two rooms for each run of a test, and what can be said of it. */
import type { Outcome, Told } from '../contract.ts';

export const verdicts = ['helps', 'nothing', 'again'] as const;
export const guesses = ['less', 'same', 'unsure'] as const;
/** `glitter`: plain to see and only about glitter; `pretend`: plainly invented. */
export const kinds = ['health', 'glitter', 'pretend'] as const;
export type Kind = (typeof kinds)[number];
export type Verdict = (typeof verdicts)[number];
export type Guess = (typeof guesses)[number];

export interface GermTest {
  id: string;
  picture: string;
  truth: 'helps' | 'nothing';
  passes: number; // the part of the glitter that still passes on with it; 1 where it does nothing
  kind: Kind;
  source?: string | undefined; // of the lesson, where it is about health …
  claim?: string | undefined; // … and the fact that may run out; then a test of the reserve takes its place
  also?: { id: string; picture: string; passes: number } | undefined; // somebody changed a second thing: unfair until it is taken away
}
export interface GermsLevel {
  meetings: number; // in each room and run
  start: number; // animals with glitter at the beginning
  tests: GermTest[];
  reserve?: GermTest[] | undefined;
}

/** A run of both rooms follows from these two numbers alone. */
export interface Run {
  seed: number;
  passes: number;
}
export interface Common {
  seed: number;
  level: GermsLevel;
  test: number;
  isFair: boolean; // only one thing differs between the rooms
  runs: Run[]; // fair and unfair ones are never put together
  counts: Outcome['counts'];
  told?: Told;
}
export type GermsState = Common &
  (
    | { phase: 'guess' }
    | { phase: 'run'; at: number } // ticks of the last run
    | { phase: 'judge'; misses: Verdict[]; faded?: Verdict }
    | { phase: 'done' }
    | { phase: 'finished' }
  );
export type GermsMove = { kind: 'guess'; guess: Guess } | { kind: 'judge'; verdict: Verdict } | { kind: 'skip' | 'on' };
export type In<P extends GermsState['phase']> = GermsState & { phase: P };

/** The test that is made; a state beyond the last one shows the last one. */
export function testOf(state: Common): GermTest {
  const test = state.level.tests[Math.min(state.test, state.level.tests.length - 1)];
  if (!test) throw new Error('the level has no test');
  return test;
}
