// Small sums of the bench.
export const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

export const median = (values) =>
  share(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/** Rows of words as lines with straight columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((word, column) => word.padEnd(widths[column])).join('  ')).join('\n');
}
