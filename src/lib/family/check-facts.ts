/** Facts from outside: each row is checked and built anew, field by field; they are taken whole or not at all. */
import * as v from 'valibot';
import { daySchema, entrySchema, familySchema, planSchema, weekSchema, weightSchema, type Facts } from './facts.ts';
import { byDay } from '../storage/month-rows.ts';

const schemas = {
  families: familySchema,
  plans: planSchema,
  weeks: weekSchema,
  days: daySchema,
  weights: weightSchema,
  entries: entrySchema,
};
type Kind = keyof Facts;
export const kinds = Object.keys(schemas) as Kind[];

/** The most rows of one kind: ninety taps a day for three years. */
const mostRows = 100_000;
/** Rows checked in one go: a few milliseconds on an old phone. */
const portion = 1000;

const rowsSchema = v.pipe(v.array(v.unknown()), v.maxLength(mostRows));
const outlineSchema = v.strictObject({
  families: rowsSchema,
  plans: rowsSchema,
  weeks: rowsSchema,
  days: rowsSchema,
  weights: rowsSchema,
  entries: rowsSchema,
});

/** The key of a row within its family. */
const keyOf: { [K in Kind]: (fact: Facts[K][number]) => string } = {
  families: ({ id }) => id,
  plans: ({ month }) => month,
  weeks: ({ monday }) => monday,
  days: ({ day }) => day,
  weights: ({ item, from }) => `${item} ${from}`,
  entries: ({ id }) => id,
};
const keyIn = (kind: Kind) => keyOf[kind] as (fact: unknown) => string;

/** Tells how far long work has come, 0 to 1. It is awaited, so that the page can breathe. */
export type Progress = (share: number) => Promise<void> | void;

/** True when everything belongs to the one family, and everybody named is a member. */
function isWhole({ families, ...others }: Facts): boolean {
  const [family] = families;
  if (!family || families.length > 1) return false;
  const members = new Set(family.members.map(({ id }) => id));
  const areOurs = Object.values(others).every((rows) => rows.every((row) => row.family === family.id));
  const isPossible = ({ who, kind, swap }: Facts['entries'][number]) =>
    (who === undefined || members.has(who)) && (kind === 'avoided') === (swap !== undefined);
  return members.size === family.members.length && areOurs && others.entries.every(isPossible);
}

/** The facts of one family out of parsed JSON; undefined when any row cannot be. */
export async function checkedFacts(parsed: unknown, progress: Progress): Promise<Facts | undefined> {
  const outline = v.safeParse(outlineSchema, parsed);
  if (!outline.success) return undefined;
  const facts: Record<Kind, unknown[]> = { families: [], plans: [], weeks: [], days: [], weights: [], entries: [] };
  const total = kinds.reduce((sum, kind) => sum + outline.output[kind].length, 0);
  let done = 0;
  for (const kind of kinds) {
    const keys = new Set<string>();
    for (const row of outline.output[kind]) {
      const read = v.safeParse(schemas[kind], row, { abortEarly: true });
      if (!read.success) return undefined;
      keys.add(keyIn(kind)(read.output));
      facts[kind].push(read.output);
      done += 1;
      if (done % portion === 0) await progress(done / total);
    }
    if (keys.size < facts[kind].length) return undefined; // one twice
  }
  return isWhole(facts as unknown as Facts) ? (facts as unknown as Facts) : undefined;
}

/** The facts as text that is the same for the same facts, in whatever order they were read. */
export function canonical(facts: Facts): string {
  const inOrder = (kind: Kind) => {
    if (kind === 'entries') return [...facts.entries].sort(byDay);
    return [...facts[kind]].sort((one, two) => (keyIn(kind)(one) < keyIn(kind)(two) ? -1 : 1));
  };
  const inFieldOrder = (kind: Kind) => (fact: object) =>
    Object.fromEntries(Object.keys(schemas[kind].entries).map((field) => [field, (fact as Record<string, unknown>)[field]]));
  return JSON.stringify(Object.fromEntries(kinds.map((kind) => [kind, inOrder(kind).map(inFieldOrder(kind))])));
}
