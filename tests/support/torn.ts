/** Words that a narrow place has torn in two. */
import type { Locator } from '@playwright/test';

/** The torn words of these labels; each holds nothing but its text. */
export const tornWords = (labels: Locator): Promise<string[]> =>
  labels.evaluateAll((all) =>
    all.flatMap(({ firstChild: text }) =>
      [...(text?.textContent ?? '').matchAll(/\p{L}+/gu)]
        .filter(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text!, index);
          range.setEnd(text!, index + word.length);
          return range.getClientRects().length > 1;
        })
        .map(([word]) => word),
    ),
  );
