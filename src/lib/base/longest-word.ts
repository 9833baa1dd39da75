/** How many letters the longest word of these labels has: their type must leave room for it in one line. 1 or more. */
export const longestWord = (labels: readonly string[]): number =>
  Math.max(1, ...labels.flatMap((label) => label.split(/[\s-]+/).map((word) => word.length)));
