import { longestWord } from '../base/longest-word.ts';

/**
 * Attachment: tells the styles as `--letters` how many letters the longest word of these labels has. By script, because a page that is
 * written beforehand may carry no style of its own.
 */
export const lettersOf = (labels: readonly string[]) => (place: HTMLElement) =>
  place.style.setProperty('--letters', `${longestWord(labels)}`);
