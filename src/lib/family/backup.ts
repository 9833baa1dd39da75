/** One family as one file, and back. */
import { bad, good, type Result } from '../base/result.ts';
import { mostBytes, readBackupFile, writeBackupFile, type FileProblem } from '../storage/backup-file.ts';
import { canonical, checkedFacts, kinds, type Progress } from './check-facts.ts';
import { factsVersion, type Facts } from './facts.ts';
import { migrated } from './migrate.ts';

const format = 'birge-family';

/** `rows`: the file is whole, but what stands in it cannot be: our app did not write it. */
export type BackupProblem = FileProblem | 'rows';

/** A file that passed every check. */
export interface Backup {
  facts: Facts;
  createdAt: string; // ISO instant
}

/** The text of the file; `now` in ms. */
export function writeBackup(facts: Facts, now: number): Promise<string> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, facts[kind].length]));
  const createdAt = new Date(now).toISOString();
  return writeBackupFile(format, { schemaVersion: factsVersion, createdAt, counts, payload: canonical(facts) });
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

/** Reads the text of a file of this or an older version. Nothing is stored. */
export async function readBackup(file: string, progress: Progress = () => {}): Promise<Result<Backup, BackupProblem>> {
  if (file.length > mostBytes) return bad('big');
  const envelope = await readBackupFile(format, file);
  if (!envelope.ok) return envelope;
  const { schemaVersion, counts, payload, createdAt } = envelope.value;
  if (schemaVersion > factsVersion) return bad('newer');
  const facts = await checkedFacts(migrated(parsed(payload), schemaVersion), progress);
  const isCounted = facts && kinds.every((kind) => schemaVersion < factsVersion || facts[kind].length === counts[kind]);
  return facts && isCounted ? good({ facts, createdAt }) : bad('rows');
}
