/**
 * Facts of older versions become those of today. The same functions serve old backup files and the upgrade of the database
 * (`version(n).upgrade` in storage/db.ts), so that both roads end in the same facts.
 */
import { factsVersion } from './facts.ts';

type Step = (facts: unknown) => unknown;

/** Step n makes version n + 1 out of version n; it builds new objects and never changes old ones. */
const steps: Record<number, Step> = {};

/** Parsed facts of version `from`, as they would be today; not checked yet. */
export function migrated(facts: unknown, from: number): unknown {
  let now = facts;
  for (let version = from; version < factsVersion; version += 1) now = steps[version]?.(now) ?? now;
  return now;
}
