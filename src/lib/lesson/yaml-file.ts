/** YAML as volunteers need it: maps, lists, texts and numbers; every clever part of YAML is refused with a plain reason. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { guard, type LineProblem } from './guard.ts';
import type { Place } from './problem.ts';

export interface YamlFile {
  data: unknown; // undefined when the file cannot be read
  problems: LineProblem[];
  lineOf(at: Place): number | undefined;
}

const quote = 'a text that has a colon and a space in it, or begins with a special sign, has to stand in "quotes".';
const plain: Record<string, string> = {
  BAD_INDENT: 'the number of spaces at the beginning does not fit the lines above.',
  BLOCK_AS_IMPLICIT_KEY: quote,
  BLOCK_IN_FLOW: quote,
  MULTILINE_IMPLICIT_KEY: 'a colon is missing after the key, or the text above should stand in "quotes".',
  MISSING_CHAR: 'a closing quote, a bracket, a hyphen or a colon is missing, here or in the lines above.',
  UNEXPECTED_TOKEN: 'something here does not belong. If the text has quotes or apostrophes in it, put all of it in "double quotes".',
  BAD_SCALAR_START: quote,
  BAD_DQ_ESCAPE: 'a backslash \\ has no place in a text in "double quotes".',
  MULTIPLE_DOCS: 'the line --- may stand at the very beginning only.',
};
const aliases = 'a text that begins with &, * or ! has to stand in "quotes" (YAML\'s anchors, aliases and tags are not used in lessons).';
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function inWords(error: YAMLError, text: string): string {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
    return `the key "${key.slice(0, 60)}" stands here twice. Keep one.`;
  }
  return plain[error.code] ?? `this line cannot be read (${error.message.split('\n')[0]})`;
}

function strange(doc: Document, line: (offset: number | undefined) => number | undefined): LineProblem[] {
  const found: LineProblem[] = [];
  visit(doc, {
    Alias: (_, node) => void found.push({ line: line(node.range?.[0]), reason: aliases }),
    Node: (_, node) =>
      void (('anchor' in node && node.anchor) || node.tag ? found.push({ line: line(node.range?.[0]), reason: aliases }) : 0),
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
      const where = isScalar(pair.key) ? line(pair.key.range?.[0]) : undefined;
      if (key === undefined) found.push({ line: where, reason: 'a key has to be a plain word.' });
      else if (forbidden.has(key)) found.push({ line: where, reason: `"${key}" cannot be used as a key.` });
    },
  });
  return found;
}

function follow(doc: Document, at: Place): number | undefined {
  let node: unknown = doc.contents;
  let offset: number | undefined;
  for (const step of at) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(step));
      if (!pair) break;
      offset = isScalar(pair.key) ? pair.key.range?.[0] : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown =
        typeof step === 'number' ? node.items[step] : node.items.find((one) => isMap(one) && String(one.get('id')) === step);
      if (!item) break;
      offset = (item as { range?: [number, number, number] | null }).range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

const nowhere = () => undefined;

/** Never throws, whatever the text is. */
export function readYaml(text: string): YamlFile {
  const guarded = guard(text);
  if (guarded.length > 0) return { data: undefined, problems: guarded, lineOf: nowhere };
  const counter = new LineCounter();
  const line = (offset: number | undefined) => (offset === undefined ? undefined : counter.linePos(offset).line || undefined);
  try {
    const doc = parseDocument(text, { lineCounter: counter, version: '1.2', schema: 'core' });
    const errors = doc.errors.map((error) => ({ line: line(error.pos[0]), reason: inWords(error, text) }));
    const problems = [...errors, ...strange(doc, line)].slice(0, 10);
    if (problems.length > 0) return { data: undefined, problems, lineOf: nowhere };
    return { data: doc.toJS({ maxAliasCount: 0 }) as unknown, problems: [], lineOf: (at) => line(follow(doc, at)) };
  } catch {
    return { data: undefined, problems: [{ reason: 'The file cannot be read as YAML.' }], lineOf: nowhere };
  }
}
