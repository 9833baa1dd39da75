/** Levels for tests: small, without a word. Those of the lessons stand in lessons/. */
import type { Frame } from '../comic-frame.ts';
import type { YardLevel } from './state.ts';

const alone: Frame = { place: 'yard', cast: [{ who: 'hare', feels: 'sad' }] };
const two: Frame = {
  place: 'yard',
  cast: [
    { who: 'hare', feels: 'sad' },
    { who: 'bear', feels: 'smirk', turn: 'left', holds: 'cap' },
  ],
};
const helped: Frame = {
  place: 'yard',
  cast: [
    { who: 'hare', feels: 'glad' },
    { who: 'teacher', feels: 'calm' },
  ],
};

/** One case of bullying, one accident. */
export const short: YardLevel = {
  cases: [
    {
      id: 'cap',
      picture: 'billed-cap',
      is: 'bullying',
      clues: ['again', 'unfair', 'on-purpose'],
      key: 'again',
      frames: [
        { ...two, day: 1, shows: ['on-purpose'] },
        { ...two, day: 2, shows: ['again', 'unfair'] },
      ],
      after: helped,
    },
    { id: 'bump', picture: 'kite', is: 'accident', clues: [], key: 'on-purpose', frames: [alone], after: helped },
  ],
};
