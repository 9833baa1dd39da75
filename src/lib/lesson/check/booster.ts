/** A booster of a lesson is short, and says which lesson it follows and when. Whether it repeats that lesson is looked at in boosters.ts. */
import type { Finding, Place } from '../problem.ts';
import type { Check } from './given.ts';

const file = 'lesson.yaml';
export const longestBooster = 2; // minutes: 60-90 seconds and the time to sit down

export const booster: Check = ({ lesson }) => {
  const { kind, after, days, minutes } = lesson;
  const told = (at: Place, reason: string): Finding[] => [{ file, at, reason }];
  if (after === undefined && days === undefined) return [];
  if (kind !== 'booster') return told([after === undefined ? 'days' : 'after'], `only a booster comes after a lesson, not a ${kind}.`);
  if (after === undefined) return told([], '"after" is missing: the lesson that this booster belongs to.');
  return [
    ...(days === undefined ? told([], '"days" is missing: 7 or 30 days after the lesson.') : []),
    ...(minutes > longestBooster ? told(['minutes'], `is ${minutes}; a booster of a lesson takes ${longestBooster} minutes at most.`) : []),
  ];
};
