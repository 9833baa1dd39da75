/** The record of one session: numbers only. Kept on this device, and in the file that an adult exports. */
import * as v from 'valibot';
import { isLocalDay } from '../base/local-day.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));
const number = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

/** A label for the place, never a person's name: one line of at most 40 signs. */
export const placeMax = 40;
export const peopleMax = 2000;
// no control signs and no signs that turn the writing direction: a label must not rearrange a table
const placeSchema = v.pipe(v.string(), v.maxLength(placeMax), v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u));

/** `counts` is missing when a sensitive question had fewer than five answers: then nobody shall know who said what. */
const voteSchema = v.strictObject({
  step: slug,
  kind: v.picklist(['question', 'probe', 'pledge', 'game']),
  level: v.optional(slug), // of a game, when it is not the step's own; absent in records of the first version
  turn: number(999),
  round: number(99),
  counts: v.optional(v.record(v.pipe(v.string(), v.maxLength(80)), number(9999))),
  right: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(12)),
  form: v.optional(v.picklist(['one', 'several', 'true-false-unsure', 'order', 'sort'])),
  claim: v.optional(slug), // absent in records of the first version
  probe: v.optional(v.strictObject({ id: slug, moment: v.picklist(['before', 'after']), item: v.picklist(['a', 'b']) })),
  isSensitive: v.boolean(),
  isEstimate: v.boolean(),
});
export type Vote = v.InferOutput<typeof voteSchema>;

export const recordSchema = v.strictObject({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/)),
  programme: slug,
  lesson: slug,
  lang: v.picklist(['kk', 'ru', 'en']),
  day: v.pipe(v.string(), v.check(isLocalDay)), // where the lesson was, by the device's clock
  place: placeSchema,
  children: v.optional(number(peopleMax)), // typed by the volunteer
  adults: v.optional(number(peopleMax)),
  plannedMinutes: v.pipe(v.number(), v.minValue(0), v.maxValue(600)),
  realMinutes: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  steps: v.pipe(v.array(v.strictObject({ id: slug, isDone: v.boolean() })), v.maxLength(60)),
  votes: v.pipe(v.array(voteSchema), v.maxLength(500)),
  changed: v.pipe(v.number(), v.minValue(0)), // wall time of the last correction: the later one wins when files meet
});
export type SessionRecord = v.InferOutput<typeof recordSchema>;
