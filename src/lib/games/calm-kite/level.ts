/** Checks a level of Calm Kite when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { as, slug, twice, type Cap } from '../decision-level.ts';
import { pictures } from './rules.ts';
import { skies, type KiteLevel } from './state.ts';

const step = v.strictObject({ id: slug, picture: slug });
const shape = v.strictObject({
  sky: v.picklist(skies, `use: ${skies.join(', ')}`),
  breaths: v.pipe(v.number(), v.integer(), v.minValue(2, 'let it be 2 to 6 breaths'), v.maxValue(6, 'let it be 2 to 6 breaths')),
  steps: v.pipe(v.array(step), v.minLength(2, 'offer 2 to 4 next steps'), v.maxLength(4, 'offer 2 to 4 next steps')),
});

const problems = ({ steps }: KiteLevel): string[] => [
  ...twice(steps.map(({ id }) => id)).map((id) => `the step "${id}" is listed twice`),
  ...twice(steps.map(({ picture }) => picture)).map((picture) => `two steps have the picture "${picture}"`),
];

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words: ({ steps }: KiteLevel): { key: string; cap: Cap }[] => [
    ...as('prompt', ['ask', 'fly', 'ask.next']),
    ...as('label', ['go.in', 'go.out', ...steps.map(({ id }) => `step.${id}`)]),
    ...as('feedback', ['in', 'out', 'quiet', ...steps.map(({ id }) => `then.${id}`), 'learned']),
  ],

  pictures: ({ steps }: KiteLevel): string[] => [...Object.values(pictures), ...steps.map(({ picture }) => picture)],
};
