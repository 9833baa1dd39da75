/** A level for tests: small, without a word. Those of the lessons stand in lessons/. */
import type { Frame } from '../comic-frame.ts';
import type { StandLevel } from './state.ts';

const frame: Frame = {
  place: 'yard',
  cast: [
    { who: 'marmot', feels: 'calm' },
    { who: 'lamb', feels: 'sad' },
  ],
};
const end: Frame = { place: 'yard', cast: [{ who: 'teacher', feels: 'calm' }] };

/** Two moments; calling the teacher leads straight to the end. */
export const short: StandLevel = {
  start: 'yard',
  circle: ['hare', 'goat', 'cat'],
  moments: [
    {
      id: 'yard',
      picture: 'billed-cap',
      frame,
      acts: [
        { id: 'film', picture: 'video-camera', helps: false, joins: 0, frame, to: 'end' },
        { id: 'stay', picture: 'two-hearts', helps: true, joins: 1, frame, to: 'later' },
        { id: 'watch', picture: 'eyes', helps: false, joins: 0, frame, to: 'end' },
        { id: 'call', picture: 'woman-teacher', helps: true, joins: 1, tells: true, frame, to: 'end' },
      ],
    },
    {
      id: 'later',
      picture: 'sun',
      frame,
      acts: [
        { id: 'ask', picture: 'ear', helps: true, joins: 1, frame, to: 'end' },
        { id: 'play', picture: 'kite', helps: true, joins: 3, frame, to: 'end' },
      ],
    },
  ],
  ends: { told: end, seen: end },
};
