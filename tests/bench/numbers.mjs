// Small sums of the bench.
export const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

export const median = (values) =>
  share(
    values.toSorted((a, b) => a - b),
    0.5,
  );

export const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
export const judged = (value, most) => (value <= most ? 'ok' : 'over');

/** Rows of words as lines with straight columns. */
export function table(rows) {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((word, column) => word.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
