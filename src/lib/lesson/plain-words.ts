/** Valibot's findings in the words of a volunteer. */
import type * as v from 'valibot';
import { didYouMean } from './nearest.ts';

type Issue = v.BaseIssue<unknown>;

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'keys with values' : String(value);
}

const indented = 'here should be keys with values, indented by two spaces';
const wanted = (what: string) => (issue: Issue) => `here should be ${what}, not ${shown(issue.input)}.`;
const size = (issue: Issue): [string, string] => (Array.isArray(issue.input) ? ['has', ' entries'] : ['is', ' characters long']);
const choices = (issue: Issue): string[] => [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');

const kindsOf: Record<string, string> = { kind: 'kind', form: 'question form' };

function pick(issue: Issue): string {
  const known = choices(issue);
  const key = String(issue.path?.at(-1)?.key);
  const step = key === 'kind' && issue.path?.[0]?.key === 'steps';
  if (issue.input === undefined || (typeof issue.input === 'object' && issue.received === 'undefined'))
    return `"${key}" is missing. Known: ${known.join(', ')}.`;
  const value = issue.type === 'variant' ? (issue.path?.at(-1)?.value as unknown) : issue.input;
  const guess = typeof value === 'string' ? didYouMean(value, known, 1) : '';
  const noun = step ? 'step kind' : (kindsOf[key] ?? 'word');
  const listed = known.length > 0 ? ` Known ${noun}s: ${known.join(', ')}.` : ` Here should be ${issue.expected}.`;
  return `I do not know the ${noun} ${shown(value)}.${listed}${guess}`;
}

const plain: Record<string, (issue: Issue) => string> = {
  string: (issue) => `${wanted('a text')(issue)}${['number', 'boolean'].includes(typeof issue.input) ? ' Put it in "quotes".' : ''}`,
  number: wanted('a number'),
  boolean: wanted('true or false'),
  array: wanted('a list (lines that begin with a hyphen)'),
  record: wanted('keys with values, indented by two spaces'),
  object: wanted('keys with values, indented by two spaces'),
  strict_object: wanted('keys with values, indented by two spaces'),
  variant: pick,
  picklist: pick,
  literal: pick,
  min_length: (issue) => {
    const [verb, unit] = size(issue);
    return issue.input === '' ? 'is empty.' : `${verb} ${issue.received}${unit}; at least ${requirement(issue)}.`;
  },
  max_length: (issue) => {
    const [verb, unit] = size(issue);
    return `${verb} ${issue.received}${unit}; at most ${requirement(issue)}.`;
  },
  min_value: (issue) => `${shown(issue.input)} is too small; at least ${requirement(issue)}.`,
  max_value: (issue) => `${shown(issue.input)} is too big; at most ${requirement(issue)}.`,
  integer: wanted('a whole number'),
};

const requirement = (issue: Issue): string => String((issue as { requirement?: unknown }).requirement);
const byValibot = (issue: Issue) => issue.message.startsWith('Invalid ');

/** A list where keys are wanted: Valibot would call every key of it missing or unknown. */
export const isListForKeys = (issue: Issue): boolean => issue.path?.at(-1)?.origin === 'key' && Array.isArray(issue.path.at(-1)?.input);
export const isMissing = (issue: Issue): boolean => issue.received === 'undefined' && issue.path?.at(-1)?.origin === 'key';
export const isStranger = (issue: Issue): boolean => issue.expected === 'never' && issue.path?.at(-1)?.origin === 'key';

/** One sentence; `known` are the keys that may stand beside the one that is missing or unknown. */
export function inPlainWords(issue: Issue, known: readonly string[]): string {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (isListForKeys(issue)) return `${indented}, not a list.`;
  if (isMissing(issue)) return `"${key}" is missing.`;
  if (isStranger(issue)) return `I do not know the key "${key}" here.${didYouMean(key, known, 1)} Known keys: ${known.join(', ')}.`;
  if (issue.input === null) return 'nothing stands behind the colon.';
  if (!byValibot(issue) && typeof issue.input === 'object') return `${issue.message}.`;
  if (!byValibot(issue))
    return issue.message.endsWith('empty') ? `${issue.message}.` : `${shown(issue.input)} does not fit here: ${issue.message}.`;
  return (plain[issue.type] ?? wanted(issue.expected ?? 'something else'))(issue);
}
