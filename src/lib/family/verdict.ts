/** Is it more than chance? Three words, no percentages. */

/** `unclear`: about the same, or cannot tell; one more count week may show it. */
export type Verdict = 'less' | 'more' | 'unclear';

interface Rate {
  pieces: number;
  personDays: number; // more than 0
}

/** Fewer pieces than this in all never tell anything. */
const least = 10;

/**
 * Compares pieces per counted person-day. Counts scatter like their square root (Poisson), so the difference of the rates must exceed twice
 * its own scatter: 2·sqrt(B/eB² + C/eC²). Real life scatters more; this is the least that honesty asks.
 */
export function verdict(before: Rate, now: Rate): Verdict {
  if (before.pieces + now.pieces < least) return 'unclear';
  const difference = before.pieces / before.personDays - now.pieces / now.personDays;
  const limit = 2 * Math.sqrt(before.pieces / before.personDays ** 2 + now.pieces / now.personDays ** 2);
  if (difference > limit) return 'less';
  return difference < -limit ? 'more' : 'unclear';
}
