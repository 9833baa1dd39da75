/**
 * The envelope of a backup: one JSON file that says what it is, how much is in it, and whether it is whole. The payload is text inside the
 * JSON, so that a mail or chat program that lays the file out anew does not break its hash.
 */
import * as v from 'valibot';
import { bad, good, type Result } from '../base/result.ts';
import { sha256 } from '../base/sha256.ts';

/** The largest file that is read, in bytes: five times what 60,000 entries need. Whatever is written stays far below. */
export const mostBytes = 64 * 1024 * 1024;

/** `big` no backup is so large; `broken` cut or changed; `foreign` another kind of file; `newer` from a newer app. */
export type FileProblem = 'big' | 'broken' | 'foreign' | 'newer';

export interface Payload {
  schemaVersion: number; // of what is inside
  createdAt: string; // ISO instant
  counts: Record<string, number>; // rows by kind
  payload: string; // JSON text
}

const formatVersion = 1;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const envelopeSchema = v.strictObject({
  format: v.string(),
  formatVersion: v.literal(formatVersion),
  schemaVersion: v.pipe(count, v.minValue(1)),
  createdAt: v.pipe(text(40), v.isoTimestamp()),
  counts: v.record(text(40), count),
  sha256: v.pipe(v.string(), v.hash(['sha256'])),
  payload: v.string(),
});

export async function writeBackupFile(format: string, content: Payload): Promise<string> {
  const envelope = { format, formatVersion, ...content, sha256: await sha256(content.payload) };
  return JSON.stringify(envelope, null, 1);
}

/** What stands in a file of this format, if it is whole. The payload is not looked at yet. */
export async function readBackupFile(format: string, file: string): Promise<Result<Payload, FileProblem>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    // a cut file of ours still begins like one
    return bad(file.includes(`"${format}"`) ? 'broken' : 'foreign');
  }
  const label = v.safeParse(v.object({ format: v.literal(format), formatVersion: count }), parsed);
  if (!label.success) return bad('foreign');
  if (label.output.formatVersion > formatVersion) return bad('newer');
  const { success, output } = v.safeParse(envelopeSchema, parsed);
  if (!success || (await sha256(output.payload)) !== output.sha256) return bad('broken');
  const { schemaVersion, createdAt, counts, payload } = output;
  return good({ schemaVersion, createdAt, counts, payload });
}
