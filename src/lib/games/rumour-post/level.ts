/** Checks a level of Rumour Post when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { as, slug, twice, type Cap } from '../decision-level.ts';
import { worried } from '../face-rules.ts';
import { villagers } from './look.ts';
import { checkPictures, onPictures, stampPictures } from './offers.ts';
import { checks, stamps, truths, type Letter, type PostLevel } from './state.ts';

const shape = v.strictObject({
  fixed: v.optional(v.boolean()),
  letters: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        picture: slug,
        is: v.pipe(
          v.union([v.boolean(), v.picklist(truths)], 'use: true, false, open'),
          v.transform((said) => String(said) as Letter['is']),
        ),
        key: v.picklist(checks, `use: ${checks.join(', ')}`),
        cards: v.strictObject({ who: slug, how: slug, others: slug }),
      }),
    ),
    v.minLength(2, 'give 2 to 8 letters'),
    v.maxLength(8, 'give 2 to 8 letters'),
  ),
});

function problems({ letters }: PostLevel): string[] {
  const number = (truth: Letter['is']) => letters.filter((letter) => letter.is === truth).length;
  const [yes, no] = [number('true'), number('false')];
  return [
    ...twice(letters.map((letter) => letter.id)).map((id) => `the letter "${id}" is listed twice`),
    ...twice(letters.map((letter) => letter.picture)).map((picture) => `two letters have the picture "${picture}"`),
    ...(Math.abs(yes - no) <= 1
      ? []
      : [`${yes} letters are true and ${no} are false; the numbers may differ by one, or children learn to distrust everything`]),
    ...letters.flatMap(({ id, picture, cards }) =>
      twice([picture, ...Object.values<string>(cards)]).map((name) => `"${id}" shows "${name}" twice`),
    ),
  ];
}

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words: ({ letters }: PostLevel): { key: string; cap: Cap }[] => [
    ...as('label', [...checks.map((check) => `check.${check}`), ...stamps.map((stamp) => `stamp.${stamp}`), 'decide', 'on']),
    ...as(
      'prompt',
      letters.map(({ id }) => `letter.${id}`),
    ),
    ...letters.flatMap(({ id }) =>
      as('feedback', [...checks.map((check) => `card.${id}.${check}`), ...stamps.map((stamp) => `why.${id}.${stamp}`), `hint.${id}`]),
    ),
    ...as('feedback', ['sum', ...(letters.some((letter) => letter.is === 'open') ? ['sum-open'] : []), 'learned']),
  ],

  pictures: ({ letters }: PostLevel): string[] => [
    ...new Set([
      ...letters.flatMap(({ picture, cards }) => [picture, ...Object.values<string>(cards)]),
      ...['post-bird', 'grown-teacher', ...villagers, ...villagers.map(worried)],
      ...[checkPictures, stampPictures, onPictures].flatMap((all) => Object.values<string>(all)),
    ]),
  ],
};
