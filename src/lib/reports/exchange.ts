/** Records as files, from one laptop to another. What comes in is checked whole before anything is changed. */
import * as v from 'valibot';
import type { Lang } from '../base/lang.ts';
import { bad, good, type Result } from '../base/result.ts';
import { csvOf, csvRows, type Cell } from '../base/csv.ts';
import { plainSha256 } from '../base/sha256.ts';
import { isJudged, judgedPair, type Judgement } from './judgement.ts';
import { pairedSum } from './outcomes.ts';
import { recordSchema, type SessionRecord } from './record-schema.ts';

const kind = 'birge-sessions';
const version = 1;
export const maxBytes = 20_000_000;

const sumOf = (record: object): string => plainSha256(new TextEncoder().encode(JSON.stringify(record))).slice(0, 16);
/** With a sum of all that stands in it: a number that a cable or an editor changed is noticed, in the file and in the table. */
const signed = (record: object): object => ({ ...record, sum: sumOf(record) });

/** The record without its sum; undefined when they do not agree. Files of early versions have none. */
function unsigned(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'sum')) return raw;
  const { sum, ...record } = raw as { sum: unknown };
  return sum === sumOf(record) ? record : undefined;
}

export function jsonFile(records: readonly SessionRecord[]): string {
  return `${JSON.stringify({ kind, version, records: records.map(signed) }, null, 1)}\n`;
}

/** Names of the columns in the reader's language; the last one holds the record itself, so that the table can be read back. */
export interface Columns {
  heads: readonly string[]; // as many as the columns below
  lesson: (record: SessionRecord) => string;
}

const percent = (share: number | undefined) => (share === undefined ? undefined : Math.round(share * 1000) / 10);
const judged = ({ hits, trusted, alarms, balanced, suspicion }: Judgement): Cell[] => [
  ...[hits.answered, hits.right, trusted.answered, trusted.right, alarms.right],
  ...[percent(balanced), percent(suspicion)],
];

export function csvFile(records: readonly SessionRecord[], lang: Lang, { heads, lesson }: Columns): string {
  const rows = records.map((record): Cell[] => {
    const { before, after } = pairedSum([record]);
    const pair = judgedPair([record]);
    const done = record.steps.filter((step) => step.isDone).length;
    const paired =
      before.answered > 0 ? [before.answered, before.right, after.answered, after.right] : [undefined, undefined, undefined, undefined];
    return [
      ...[record.day, lesson(record), record.lang, record.place, record.children, record.adults],
      ...[record.plannedMinutes, record.realMinutes, done, record.steps.length - done],
      ...paired,
      ...(isJudged(pair) ? [...judged(pair.before), ...judged(pair.after)] : Array.from({ length: 14 }, () => undefined)),
      JSON.stringify(signed(record)),
    ];
  });
  return csvOf([heads, ...rows], lang === 'en' ? ',' : ';');
}

/** Why a file is refused: not one of ours, of a newer version of the app, broken inside, or larger than any real one. */
export type Refusal = 'foreign' | 'newer' | 'broken' | 'large';

const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const fileSchema = v.object({ kind: v.literal(kind), version: versionSchema, records: v.array(v.unknown()) });

/** The records of a file that this app has exported, JSON or CSV. */
export function readFile(text: string): Result<SessionRecord[], Refusal> {
  if (text.length > maxBytes) return bad('large');
  const bare = text.replace(/^\uFEFF/, '').trim();
  const raw = bare.startsWith('{') ? fromJson(bare) : fromCsv(text);
  if (!raw.ok) return raw;
  const bodies = raw.value.map(unsigned);
  const records = bodies.map((one) => v.safeParse(recordSchema, one));
  if (records.some((one) => !one.success)) {
    const formats = bodies.map((one) => (one as { format?: unknown } | null | undefined)?.format);
    const isNewer = formats.some((format) => typeof format === 'number' && format > 1);
    return bad(isNewer ? 'newer' : 'broken');
  }
  return good(records.flatMap((one) => (one.success ? [one.output] : [])));
}

function fromJson(text: string): Result<unknown[], Refusal> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return bad(text.includes(kind) ? 'broken' : 'foreign');
  }
  const file = v.safeParse(fileSchema, data);
  if (!file.success) return bad((data as { kind?: unknown } | null)?.kind === kind ? 'broken' : 'foreign');
  return file.output.version > version ? bad('newer') : good(file.output.records);
}

function fromCsv(text: string): Result<unknown[], Refusal> {
  const [heads, ...rows] = csvRows(text);
  if (heads?.at(-1) !== kind) return bad('foreign');
  try {
    return good(rows.map((row): unknown => JSON.parse(row.at(-1) ?? '')));
  } catch {
    return bad('broken');
  }
}

/** Heads of the table: the reader's words, and at the end the mark by which the table is known again. */
export const tableHeads = (words: readonly string[]): string[] => [...words, kind];

export interface Merge {
  added: SessionRecord[];
  updated: SessionRecord[]; // corrected later than ours
  same: number; // here already, or corrected here later
}

/** Records meet by id: nothing is doubled, and of two versions the one corrected later stays. */
export function merged(own: readonly SessionRecord[], incoming: readonly SessionRecord[]): Merge {
  const newest = new Map<string, SessionRecord>();
  for (const one of incoming) if ((newest.get(one.id)?.changed ?? -1) < one.changed) newest.set(one.id, one);
  const known = new Map(own.map((one) => [one.id, one]));
  const all = [...newest.values()];
  const added = all.filter((one) => !known.has(one.id));
  const updated = all.filter((one) => (known.get(one.id)?.changed ?? Infinity) < one.changed);
  return { added, updated, same: all.length - added.length - updated.length };
}
