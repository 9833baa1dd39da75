/** The level's words with the numbers of the play in them: rules know no words, lessons know no play. */
import type { Told } from './contract.ts';

/** "Pieces: {now}." and { now: 3 } make "Pieces: 3."; a place without a number stays as it is written. */
export function filled(words: Record<string, string>, key: string, values: Record<string, number> = {}): string {
  const sentence = (words[key] ?? '').replaceAll(' ₸', '\u00a0₸'); // a price is not torn apart
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

/** All that is told now: the sentence, and what is said after it. */
export function spoken(words: Record<string, string>, told: Told | undefined): string {
  const keys = [told?.key, told?.hintKey].filter((key) => key !== undefined);
  return keys
    .map((key) => filled(words, key, told?.values))
    .join(' ')
    .trim();
}
