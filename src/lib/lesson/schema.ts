/** `lesson.yaml`: the structure of a lesson, without a word in any language. */
import * as v from 'valibot';
import { audiences, boosterDays, claimKinds, claimStatuses, groupings, lessonKinds } from './kinds.ts';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only small Latin letters, digits and single hyphens, for example "water-bottle"'),
  v.maxLength(40),
);
/** A picture's name: a file of the lesson's images/ (with its ending), one of our own drawings, or a name of the Fluent Emoji Flat set. */
const picture = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*(\.(svg|png|webp))?$/, 'a picture name: small Latin letters, digits, hyphens'),
  v.maxLength(80),
);
const day = v.pipe(v.string(), v.isoDate('a date like 2026-09-01'));
const minutes = v.pipe(v.number(), v.minValue(0.5), v.maxValue(30), v.multipleOf(0.5, 'minutes in halves, for example 2 or 2.5'));
const refs = v.optional(v.array(slug), []);

const shown = v.strictObject({ id: slug, picture });
const slide = v.strictObject({ id: slug, picture, claim: v.optional(slug) });
const choice = v.strictObject({ id: slug, picture, right: v.optional(v.boolean(), false) });

const asked = { objective: slug, sources: refs, claim: v.optional(slug) };
const oneForm = v.strictObject({
  form: v.literal('one'),
  ...asked,
  picture: v.optional(picture),
  options: v.pipe(v.array(choice), v.minLength(2), v.maxLength(4)),
});
const severalForm = v.strictObject({
  form: v.literal('several'),
  ...asked,
  picture: v.optional(picture),
  options: v.pipe(v.array(choice), v.minLength(2), v.maxLength(4)),
});
const truthForm = v.strictObject({
  form: v.literal('true-false-unsure'),
  ...asked,
  picture,
  claim: slug, // one claim is never asked twice in a lesson; an entry of `claims` or, where nothing is to be checked, only a name
  answer: v.pipe(
    v.union([v.boolean(), v.literal('unsure')], 'true, false or unsure'),
    v.transform((said) => String(said) as 'true' | 'false' | 'unsure'),
  ),
});
const orderForm = v.strictObject({
  form: v.literal('order'),
  ...asked,
  picture: v.optional(picture),
  items: v.pipe(v.array(shown), v.minLength(3), v.maxLength(4)),
}); // written in the right order
const sortForm = v.strictObject({
  form: v.literal('sort'),
  ...asked,
  bins: v.pipe(v.array(shown), v.minLength(2), v.maxLength(3)),
  items: v.pipe(v.array(v.strictObject({ id: slug, picture, bin: slug })), v.minLength(2), v.maxLength(6)),
});
/** What is asked, apart from when: a question step holds one, a probe holds two of one form. */
export const questionSchema = v.variant('form', [oneForm, severalForm, truthForm, orderForm, sortForm]);
export type Question = v.InferOutput<typeof questionSchema>;

const common = {
  id: slug,
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))), // which ten minutes of 3 x 10 (kind: lesson)
  minutes,
  must: v.boolean(), // false: may be cut when time is short
  grouping: v.optional(v.picklist(groupings), 'class'),
  sensitive: v.optional(v.boolean(), false), // answers are protected: no bars under five, nothing per child
  sources: refs,
};
const slides = v.pipe(v.array(slide), v.minLength(1), v.maxLength(6)); // one picture and at most 20 words each

export const stepSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('talk'), ...common, slides }),
  v.strictObject({ kind: v.literal('story'), ...common, slides }),
  v.strictObject({ kind: v.literal('discuss'), ...common, slides }),
  v.strictObject({
    kind: v.literal('activity'),
    ...common,
    slides,
    disc: v.optional(v.picklist([30, 60, 120, 180])), // seconds of the visible disc a volunteer may add; takes nothing away
    cards: v.optional(v.pipe(v.array(shown), v.maxLength(24)), []), // printed for the children
  }),
  v.strictObject({ kind: v.literal('breathe'), ...common, slides, breaths: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)) }),
  v.strictObject({
    kind: v.literal('pledge'),
    ...common,
    options: v.pipe(v.array(v.strictObject({ id: slug, picture, swap: v.optional(slug) })), v.minLength(2), v.maxLength(4)),
  }),
  v.strictObject({ kind: v.literal('family'), ...common, slides, swaps: refs }), // swaps the family plan opens with
  v.strictObject({ kind: v.literal('question'), ...common, practice: v.optional(v.boolean(), false), ask: questionSchema }),
  v.strictObject({ kind: v.literal('game'), ...common, level: slug }), // an id of `levels`
  v.strictObject({ kind: v.literal('probe'), ...common, probe: slug, moment: v.picklist(['before', 'after']) }),
]);
export type Step = v.InferOutput<typeof stepSchema>;

export const sourceSchema = v.strictObject({
  title: v.pipe(v.string(), v.minLength(3), v.maxLength(200)),
  publisher: v.pipe(v.string(), v.minLength(2), v.maxLength(100)),
  address: v.pipe(v.string(), v.minLength(3), v.maxLength(200)), // printed on the lesson sheet as text, never a link out
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
  status: v.picklist(claimStatuses),
  checked: day,
  expires: day,
  reviewer: v.optional(v.pipe(v.string(), v.maxLength(80)), ''), // stays empty until a person signs
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** A fact the lesson stands on, judged when the app runs: see claims.ts. Questions, slides and items of levels name it with `claim`. */
export const claimSchema = v.strictObject({
  kind: v.picklist(claimKinds),
  status: v.picklist(claimStatuses),
  sources: v.pipe(v.array(slug), v.minLength(1, 'at least one source')),
  checked: day,
  expires: day,
  reviewer: v.optional(v.pipe(v.string(), v.maxLength(80)), ''), // stays empty until a person signs
  reserve: v.optional(slug), // takes the place when the claim may not be shown: an id of `reserves` or of the level's own `reserve`
});
export type Claim = v.InferOutput<typeof claimSchema>;

/** A question that waits: same form and objective as the one whose place it takes, about something else. */
export const reserveSchema = v.strictObject({ id: slug, ask: questionSchema });
export type Reserve = v.InferOutput<typeof reserveSchema>;

/** One level of a game. `data` is checked by the game's own `level.ts`. */
export const levelSchema = v.strictObject({
  id: slug,
  game: slug,
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  with: v.optional(
    v.pipe(v.string(), v.regex(/^towns\/[a-z0-9-]+\.yaml$/, "a file in the programme's folder towns/, for example towns/aul.yaml")),
  ), // becomes data.town
  data: v.record(v.string(), v.unknown()),
});
export type LessonLevel = v.InferOutput<typeof levelSchema>;

/** A pair of parallel questions: same objective and form, other pictures. Which one is asked first follows from the session's seed. */
export const probeSchema = v.strictObject({ id: slug, a: questionSchema, b: questionSchema });
export type Probe = v.InferOutput<typeof probeSchema>;

export const lessonSchema = v.strictObject({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^\d\d-[a-z0-9-]+$/, 'the name of the folder, for example 01-where-plastic-goes'), v.maxLength(50)),
  programme: slug, // the folder above
  kind: v.picklist(lessonKinds),
  audience: v.picklist(audiences),
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(60), v.multipleOf(0.5, 'minutes in halves, for example 30 or 1.5')),
  after: v.optional(v.string()), // of a booster: the lesson it belongs to …
  days: v.optional(v.picklist(boosterDays)), // … and how many days later it comes
  cover: picture,
  objectives: v.pipe(v.array(slug), v.minLength(1), v.maxLength(4)),
  materials: v.pipe(v.array(slug), v.maxLength(12)),
  sources: v.record(slug, sourceSchema),
  claims: v.optional(v.record(slug, claimSchema), {}),
  reserves: v.optional(v.array(reserveSchema), []),
  probes: v.optional(v.array(probeSchema), []),
  levels: v.optional(v.array(levelSchema), []),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(40)),
});
export type Lesson = v.InferOutput<typeof lessonSchema>;

const threeTexts = (max: number) =>
  v.strictObject({
    kk: v.pipe(v.string(), v.minLength(1), v.maxLength(max)),
    ru: v.pipe(v.string(), v.minLength(1), v.maxLength(max)),
    en: v.pipe(v.string(), v.minLength(1), v.maxLength(max)),
  });
/** `programme.yaml`: what lessons of one subject share. */
export const programmeSchema = v.strictObject({
  id: slug,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  colour: v.picklist(['sky', 'sun', 'grass', 'terracotta', 'indigo']),
  picture,
  title: threeTexts(40),
  summary: threeTexts(160),
});
export type Programme = v.InferOutput<typeof programmeSchema>;
