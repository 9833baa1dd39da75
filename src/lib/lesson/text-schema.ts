/** `kk.yaml`, `ru.yaml`, `en.yaml`: every word of a lesson in one language, with the ids of lesson.yaml as keys. */
import * as v from 'valibot';

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(max));
const byId = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.record(v.string(), schema), {});

/** For the volunteer: what to say, what to do, what to watch for. Never shown to the class. */
export const noteSchema = v.strictObject({ say: line(600), do: v.optional(line(600)), watch: v.optional(line(600)) });
export type Note = v.InferOutput<typeof noteSchema>;

export const questionTextSchema = v.strictObject({
  prompt: line(200),
  alt: v.optional(line(200)), // says what the question's picture shows; needed when it has one
  bins: byId(line(60)), // labels of a sort question's bins
  options: v.record(
    v.string(),
    v.strictObject({
      label: v.optional(line(60)), // not needed for true/false/unsure: the app says those
      feedback: line(240), // own words for each option, right or wrong
    }),
  ),
  why: line(300), // the fact, said last
  hint: v.optional(line(160)),
});
export type QuestionText = v.InferOutput<typeof questionTextSchema>;

export const stepTextSchema = v.strictObject({
  title: line(60),
  note: noteSchema,
  slides: byId(v.strictObject({ text: line(400), alt: line(200) })),
  cards: byId(line(60)), // an activity's printed cards
  options: byId(line(60)), // a pledge's choices
  prompt: v.optional(line(200)), // a pledge's question
  ask: v.optional(questionTextSchema),
});
/** Without the volunteer's note where the class and the child see it: see catalog-more.ts. */
export type StepText = Omit<v.InferOutput<typeof stepTextSchema>, 'note'> & { note?: Note };

export const levelTextSchema = v.strictObject({
  title: line(40),
  goal: line(140),
  learned: line(140),
  today: line(140),
  words: v.record(v.string(), line(240)),
});
export type LevelText = v.InferOutput<typeof levelTextSchema>;

export const lessonTextSchema = v.strictObject({
  checked: v.boolean(), // false until a native editor has read it
  unsure: v.optional(v.array(line(120)), []), // words the editor should look at first
  title: line(60),
  summary: line(200),
  objectives: v.record(v.string(), line(160)),
  materials: byId(line(160)),
  learned: line(140), // the end card: one thing learned …
  today: line(140), // … one thing to do today
  probes: byId(v.strictObject({ a: questionTextSchema, b: questionTextSchema })),
  reserves: byId(v.strictObject({ ask: questionTextSchema })),
  levels: byId(levelTextSchema),
  steps: v.record(v.string(), stepTextSchema),
});
export type LessonText = v.InferOutput<typeof lessonTextSchema>;
