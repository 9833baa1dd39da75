/** Looked at before any parser sees a file: a file that could stop the parser, or is no text at all, goes no further. */

export const maxKilobytes = 256;
const maxLine = 2000;
const maxLines = 4000;
const maxDepth = 12;

export interface LineProblem {
  line?: number;
  reason: string;
}

// oxlint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;
const hidden = /[\u202a-\u202e\u2066-\u2069]/;

function aboutLine(text: string): string | undefined {
  if (unreadable.test(text)) return 'here are signs that no text has. Save the file as text (UTF-8).';
  if (hidden.test(text)) return 'here are hidden signs that turn the direction of writing. Type the line again.';
  if (text.includes('\t')) return 'use spaces, not tabs.';
  if (text.length > maxLine) return `this line is ${text.length} characters long; at most ${maxLine}.`;
  const deep = /^\s*((?:[-?] *)*)/.exec(text);
  if ((deep?.[0].length ?? 0) > 60) return 'this line begins too far to the right.';
  return undefined;
}

/** Brackets in brackets in brackets: a lesson never needs them, a parser can die of them. */
function bracketsAt(text: string): number | undefined {
  let depth = 0;
  let line = 1;
  for (const sign of text) {
    if (sign === '\n') line += 1;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return line;
  }
  return undefined;
}

/** Empty when the text may be given to the parser. */
export function guard(text: string): LineProblem[] {
  const kilobytes = Math.ceil(new TextEncoder().encode(text).length / 1024);
  if (kilobytes > maxKilobytes) return [{ reason: `The file is too big: ${kilobytes} kB, at most ${maxKilobytes} kB.` }];
  if (text.trim() === '') return [{ reason: 'The file is empty.' }];
  const lines = text.split('\n');
  if (lines.length > maxLines) return [{ reason: `The file has ${lines.length} lines; at most ${maxLines}.` }];
  const found = lines.flatMap((line, index): LineProblem[] => {
    const reason = aboutLine(line);
    return reason ? [{ line: index + 1, reason }] : [];
  });
  if (found.length > 0) return found.slice(0, 10);
  const nested = bracketsAt(text);
  return nested ? [{ line: nested, reason: 'too many open brackets [ or {.' }] : [];
}
