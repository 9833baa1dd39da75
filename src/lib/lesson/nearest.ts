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

/** At most `count` names: those that hold the word or are held by it first, then those with few wrong letters. */
export function nearest(word: string, known: Iterable<string>, count = 3): string[] {
  const wanted = word.slice(0, 60).toLowerCase();
  const may = Math.max(1, Math.floor(wanted.length / 3));
  const parts = wanted.split('-').filter((part) => part.length > 2);
  const rated = [...known]
    .map((name) => {
      const away = distance(wanted, name.toLowerCase());
      const shared = name.split('-').filter((part) => parts.includes(part)).length;
      return { name, rank: away <= may ? away : shared > 0 ? 100 - shared * 10 + name.length / 100 : Infinity };
    })
    .filter((one) => one.rank < Infinity);
  return rated
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map((one) => one.name);
}

/** ' Did you mean "x" or "y"?', or nothing. */
export function didYouMean(word: string, known: Iterable<string>, count = 3): string {
  const names = nearest(word, known, count).map((name) => `"${name}"`);
  return names.length > 0 ? ` Did you mean ${names.join(' or ')}?` : '';
}
