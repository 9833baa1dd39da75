/** How many cards fit a sheet, and how large a word may stand on one. */

export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, sheet) => items.slice(sheet * size, (sheet + 1) * size));
}

/** By the longest word, for it cannot be broken, and by all of them, for two lines are enough. */
export function wordSize(label: string): 'large' | 'middle' | 'small' {
  const longest = Math.max(...label.split(/\s+/).map((word) => word.length));
  if (longest <= 12 && label.length <= 24) return 'large';
  return longest <= 17 && label.length <= 40 ? 'middle' : 'small';
}
