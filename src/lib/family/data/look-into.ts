/** A chosen file, read and checked without changing anything. */
import { bad, good, type Result } from '../../base/result.ts';
import { mostBytes } from '../../storage/backup-file.ts';
import { readBackup, type Backup, type BackupProblem } from '../backup.ts';
import type { FamilyRepository } from '../repository.ts';
import { factsOf, previewOf, type Preview } from '../restore.ts';

export async function lookInto(
  file: File,
  repository: FamilyRepository,
  progress: (share: number) => void,
): Promise<Result<{ backup: Backup; preview: Preview }, BackupProblem>> {
  // a film chosen by mistake is not even opened
  if (file.size > mostBytes) return bad('big');
  const read = await readBackup(await file.text(), (share) => {
    progress(share);
    return new Promise((shown) => setTimeout(shown));
  });
  if (!read.ok) return read;
  const [family] = read.value.facts.families;
  // a store that cannot be read holds nothing to compare with
  const here = family && (await factsOf(repository, family.id).catch(() => undefined));
  return good({ backup: read.value, preview: previewOf(read.value.facts, here) });
}
