/** Tables for spreadsheet programs, and back. RFC 4180 with a byte-order mark, so that Excel reads the letters of Kazakh. */
const mark = '\uFEFF';

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
  return `${mark}${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** Rows of cells of such a table, whichever separator it has. */
export function csvRows(text: string): string[][] {
  const body = text.startsWith(mark) ? text.slice(1) : text;
  const head = /^[^\r\n]*/.exec(body)?.[0] ?? '';
  const separator = head.includes(';') ? ';' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const close = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] as string;
    if (isQuoted && sign === '"' && body[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === separator) close();
    else if (sign === '\n') {
      close();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) close();
  return rows.filter((row) => row.length > 0);
}
