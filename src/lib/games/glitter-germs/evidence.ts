/** What the runs so far let one say. A small difference in one run may be luck; so one tests again before saying "does nothing". */
import { countOf } from './rooms.ts';
import { testOf, type Common, type Verdict } from './state.ts';

/** Runs of one fair test at most; after them the answer is told whatever they show. */
export const maxRuns = 3;
/** Animals in the mean of the runs: from here a difference is large, up to here it is small. */
const large = 4;
const small = 2;

/** Mean difference of the rooms over all runs. */
export const difference = (state: Common): number =>
  state.runs.map((run) => countOf(state.level, run)).reduce((sum, { without, with: less }) => sum + without - less, 0) /
  Math.max(1, state.runs.length);

/** What the numbers say by themselves. */
export function reading(state: Common): 'helps' | 'nothing' | 'unclear' {
  const mean = difference(state);
  if (mean >= large) return 'helps';
  return state.runs.length > 1 && Math.abs(mean) <= small ? 'nothing' : 'unclear';
}

/** What can rightly be said now. An unfair test says nothing; numbers that mislead or are not clear yet call for one more run. */
export function answerOf(state: Common): Verdict {
  const { truth } = testOf(state);
  if (!state.isFair) return 'again';
  return reading(state) === truth || state.runs.length >= maxRuns ? truth : 'again';
}

/** Luck fooled even the last run: this is said, for it happens in true science too. */
export const isFooled = (state: Common): boolean => state.runs.length >= maxRuns && reading(state) !== testOf(state).truth;
