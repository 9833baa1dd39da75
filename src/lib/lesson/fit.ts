/** Does the data have the shape of the schema? All differences at once, each in plain words. */
import * as v from 'valibot';
import { keysAt } from './known-keys.ts';
import { inPlainWords, isListForKeys, isMissing, isStranger } from './plain-words.ts';
import type { Place } from './problem.ts';

export interface Misfit {
  at: Place;
  reason: string;
  kind: 'missing' | 'stranger' | 'other';
}

const maxRounds = 20; // Valibot names one unknown key of an object at a time; each round takes it out and asks again

type Issue = v.BaseIssue<unknown>;
const keysOf = (issue: Issue): (string | number)[] => (issue.path ?? []).map((step) => step.key as string | number);

function without(data: unknown, at: Place): void {
  let here = data as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) here = here[key] as Record<string | number, unknown>;
  const last = at.at(-1);
  if (last !== undefined) delete here[last];
}

/** Entries of lists are named by their ids, as a person names them. */
function named(at: Place, data: unknown): Place {
  let here = data;
  return at.map((key) => {
    here = (here as Record<string | number, unknown> | undefined)?.[key];
    const id = typeof key === 'number' && typeof here === 'object' && here !== null && 'id' in here ? here.id : undefined;
    return typeof id === 'string' ? id : key;
  });
}

function once(misfits: readonly Misfit[]): Misfit[] {
  return [...new Map(misfits.map((misfit) => [JSON.stringify(misfit), misfit])).values()];
}

/** `value` is there when the data fits once the unknown keys are taken out, so that further checks can go on. */
export function fit<Schema extends v.GenericSchema>(schema: Schema, data: unknown): { value?: v.InferOutput<Schema>; misfits: Misfit[] } {
  const rest = structuredClone(data);
  const misfits: Misfit[] = [];
  for (let round = 0; round < maxRounds; round += 1) {
    const parsed = v.safeParse(schema, rest);
    if (parsed.success) return { value: parsed.output, misfits };
    const strangers = parsed.issues.filter(isStranger);
    const told = strangers.length > 0 ? strangers : parsed.issues;
    for (const issue of told) {
      const at = keysOf(issue);
      const inside = isStranger(issue) || isMissing(issue) ? at.slice(0, -1) : at;
      const kind = isStranger(issue) ? 'stranger' : isMissing(issue) ? 'missing' : 'other';
      const reason = inPlainWords(issue, keysAt(schema, inside, data));
      if (isListForKeys(issue)) misfits.push({ at: named(inside, data), reason, kind: 'other' });
      else misfits.push({ at: named(isMissing(issue) ? inside : at, data), reason, kind });
    }
    if (strangers.length === 0) return { misfits: once(misfits) };
    for (const issue of strangers) without(rest, keysOf(issue));
  }
  return { misfits: once(misfits) };
}
