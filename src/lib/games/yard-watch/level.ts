/** Checks a level of Yard Watch when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { doubles, frameFields, frameSchema, isIn, slug, twice } from '../comic-schema.ts';
import { cluePictures, onPictures, verdictPictures } from './offers.ts';
import { clues, verdicts, type YardCase, type YardLevel } from './state.ts';

const clue = v.picklist(clues, `use: ${clues.join(', ')}`);
const frame = v.strictObject({ ...frameFields, shows: v.optional(v.array(clue)) });

const shape = v.strictObject({
  fixed: v.optional(v.boolean()),
  cases: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        picture: slug,
        is: v.picklist(verdicts, `use: ${verdicts.join(', ')}`),
        clues: v.optional(v.array(clue), []),
        key: clue,
        frames: v.pipe(v.array(frame), v.minLength(1, 'show 1 to 3 pictures'), v.maxLength(3, 'show 1 to 3 pictures')),
        after: frameSchema,
      }),
    ),
    v.minLength(2, 'give 2 to 6 cases'),
    v.maxLength(6, 'give 2 to 6 cases'),
  ),
});

function problems({ cases }: YardLevel): string[] {
  const bullying = cases.filter((one) => one.is === 'bullying').length;
  return [
    ...twice(cases.map((one) => one.id)).map((id) => `the case "${id}" is listed twice`),
    ...(bullying * 2 === cases.length
      ? []
      : [`${bullying} of ${cases.length} cases are bullying; it must be half, or children call everything bullying`]),
    ...cases.flatMap((one) => wrongWith(one).map((reason) => `"${one.id}": ${reason}`)),
  ];
}

function wrongWith(one: YardCase): string[] {
  const all = clues.every((known) => one.clues.includes(known));
  const shown = one.frames.flatMap((frame) => frame.shows ?? []);
  return [
    ...twice(one.clues).map((known) => `the clue "${known}" is listed twice`),
    ...(one.is === 'bullying' && !all ? ['bullying needs all three clues'] : []),
    ...(one.is !== 'bullying' && all ? ['with all three clues it is bullying'] : []),
    ...(one.is !== 'bullying' && one.clues.includes(one.key)
      ? [`the key "${one.key}" can be seen, so it does not tell this from bullying`]
      : []),
    ...one.clues.filter((known) => !shown.includes(known)).map((known) => `no picture shows the clue "${known}"`),
    ...(one.is === 'bullying' && !isIn(one.after, 'teacher') ? ['after bullying an adult helps: put the teacher into "after"'] : []),
    ...[...one.frames, one.after].flatMap(doubles),
  ];
}

type Cap = 'label' | 'prompt' | 'feedback';
const as = (cap: Cap, keys: string[]) => keys.map((key) => ({ key, cap }));

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words: (level: YardLevel): { key: string; cap: Cap }[] => [
    ...as('label', [...clues.map((known) => `clue.${known}`), ...verdicts.map((known) => `verdict.${known}`), 'decide', 'on']),
    ...as('prompt', ['ask']),
    ...level.cases.flatMap(({ id }) => [
      ...as('prompt', [`case.${id}`]),
      ...as('feedback', [...clues.map((known) => `see.${id}.${known}`), ...verdicts.map((known) => `why.${id}.${known}`), `hint.${id}`]),
    ]),
    ...as('feedback', ['learned']),
  ],

  pictures: (level: YardLevel): string[] => [
    ...new Set([
      ...level.cases.map((one) => one.picture),
      ...[cluePictures, verdictPictures, onPictures].flatMap((all) => Object.values<string>(all)),
    ]),
  ],
};
