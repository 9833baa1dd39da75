/** Tables for spreadsheet programs: RFC 4180, with a byte-order mark so that Excel reads the letters of Kazakh. */

/** A cell that begins like a formula would be run by the program that opens it (OWASP: CSV injection); an apostrophe stops that. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

export type Cell = string | number | undefined;

/** `separator`: ';' where the comma divides decimals, as in Kazakh and Russian spreadsheets. */
export function csvOf(rows: readonly (readonly Cell[])[], separator: ',' | ';'): string {
  const cell = (value: Cell): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
    const text = asText(value);
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
