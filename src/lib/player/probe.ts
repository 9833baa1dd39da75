/** Which of two parallel questions is asked when. */
import { draw } from '../base/random.ts';

/** The order alternates with the seed, so that over many sessions each question stands before and after equally often. */
export function probeItem(seed: number, moment: 'before' | 'after'): 'a' | 'b' {
  const isAFirst = draw(seed).value < 0.5;
  return isAFirst === (moment === 'before') ? 'a' : 'b';
}
