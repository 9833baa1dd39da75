/** "Did you mean …?": the known names nearest to a mistyped one. */

/** How many letters have to be added, dropped or exchanged to get from one word to the other. */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Smaller is nearer: few wrong letters, then words in common, then the same beginning. */
function rank(wanted: string, name: string): number {
  const away = distance(wanted, name);
  if (away <= Math.max(1, Math.ceil(wanted.length / 3))) return away;
  const words = wanted.split('-').filter((word) => word.length > 2);
  const shared = name.split('-').filter((word) => words.includes(word)).length;
  if (shared > 0) return 100 - 10 * shared + name.length / 100;
  const part = Math.min(...name.split('-').map((word) => distance(wanted, word)));
  if (part <= Math.ceil(wanted.length / 3)) return 150 + part;
  const start = commonStart(wanted, name);
  return start >= 2 && start >= wanted.length / 3 ? 200 - start : Infinity;
}

/** At most `count` names that may have been meant. */
export function nearest(word: string, known: Iterable<string>, count = 3): string[] {
  const wanted = word.slice(0, 60).toLowerCase();
  const ranked = [...known].map((name) => ({ name, rank: rank(wanted, name.toLowerCase()) })).filter((one) => one.rank < Infinity);
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map((one) => one.name);
}

/** ' Did you mean "x" or "y"?', or nothing. */
export function didYouMean(word: string, known: Iterable<string>, count = 3): string {
  const names = nearest(word, known, count).map((name) => `"${name}"`);
  return names.length > 0 ? ` Did you mean ${names.join(' or ')}?` : '';
}
