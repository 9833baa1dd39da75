/**
 * What is stored about a family: only facts. Every sum is worked out from them (results.ts; those of past months when they are written, see
 * storage/month-sums.ts).
 * Nobody is named: families and members are pictures, and there is no field for free text.
 */
import * as v from 'valibot';
import { isLocalDay, isMonth, mondayOf } from '../base/local-day.ts';

/** Version of these shapes; backup files carry it. How they lie in the database is the business of storage/db.ts. */
export const factsVersion = 1;

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)); // newId()
const word = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(40)); // an item, a swap, a picture
const day = v.pipe(v.string(), v.check(isLocalDay, 'no day of the calendar'));
const month = v.pipe(v.string(), v.check(isMonth, 'no month'));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const instant = whole(0, 8.64e15); // ms since 1970

/** How many swaps a plan may hold. */
export const planSize = { least: 3, most: 5 } as const;

/** One family's space on this device. `animal` is the name of a picture. */
export const familySchema = v.strictObject({
  id,
  members: v.pipe(v.array(v.strictObject({ id, animal: word })), v.minLength(1), v.maxLength(12)),
  created: day,
});

/** The swaps of one month, and the class code's tag, made anew for each plan. Key: family, month. */
export const planSchema = v.strictObject({
  family: id,
  month,
  swaps: v.pipe(v.array(word), v.minLength(planSize.least), v.maxLength(planSize.most)),
  tag: v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{4}$/)),
});

/** A week in which everything thrown away is counted. `unusual`: guests, a feast or a journey. Key: family, monday. */
export const weekSchema = v.strictObject({
  family: id,
  monday: v.pipe(
    day,
    v.check((text) => mondayOf(text) === text, 'no Monday'),
  ),
  kind: v.picklist(['baseline', 'check']),
  unusual: v.boolean(),
});

/** What the family says about a day, and how many were at home. Without it a day counts when something was thrown. Key: family, day. */
export const daySchema = v.strictObject({
  family: id,
  day,
  state: v.picklist(['counted', 'counted-zero', 'not-counted', 'away']),
  people: whole(0, 30),
});

/** What one piece weighs in this home, in grams: ten were weighed. Holds from this month on, until the next one. Key: family, item, from. */
export const weightSchema = v.strictObject({
  family: id,
  item: word,
  from: month,
  grams: v.pipe(v.number(), v.gtValue(0), v.maxValue(1000)),
});

/**
 * One change of the tally: a tap (+1), a lowering (negative), a total typed in (the difference). To undo it, remove it.
 * `avoided` names the swap that did it; `who` is a member, when somebody wanted to say.
 */
export const entrySchema = v.strictObject({
  id,
  family: id,
  kind: v.picklist(['avoided', 'thrown', 'recycled']),
  item: word,
  swap: v.optional(word),
  pieces: v.pipe(whole(-9999, 9999), v.notValue(0)),
  day,
  who: v.optional(id),
  madeAt: instant,
});

export type Family = v.InferOutput<typeof familySchema>;
export type Member = Family['members'][number];
export type Plan = v.InferOutput<typeof planSchema>;
export type CountWeek = v.InferOutput<typeof weekSchema>;
export type DayMark = v.InferOutput<typeof daySchema>;
export type DayState = DayMark['state'];
export type OwnWeight = v.InferOutput<typeof weightSchema>;
export type Entry = v.InferOutput<typeof entrySchema>;
export type EntryKind = Entry['kind'];

/** All facts, by kind. A backup file holds those of one family. */
export interface Facts {
  families: Family[];
  plans: Plan[];
  weeks: CountWeek[];
  days: DayMark[];
  weights: OwnWeight[];
  entries: Entry[];
}

/** One family without its tally: small enough to read whole. */
export type Book = Omit<Facts, 'families' | 'entries'> & { family: Family };
