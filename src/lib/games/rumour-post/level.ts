/** Checks a level of Rumour Post when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { as, slug, twice, type Cap } from '../decision-level.ts';
import { worried } from '../face-rules.ts';
import { villagers } from './look.ts';
import { checkPictures, onPictures, stampPictures } from './offers.ts';
import { checks, stamps, truths, type Letter, type PostLevel } from './state.ts';

const letter = v.strictObject({
  id: slug,
  picture: slug,
  claim: v.optional(slug), // an entry of the lesson's claims, or only a name
  is: v.pipe(
    v.union([v.boolean(), v.picklist(truths)], 'use: true, false, open'),
    v.transform((said) => String(said) as Letter['is']),
  ),
  key: v.picklist(checks, `use: ${checks.join(', ')}`),
  cards: v.strictObject({ who: slug, how: slug, others: slug }),
});
const shape = v.strictObject({
  fixed: v.optional(v.boolean()),
  letters: v.pipe(v.array(letter), v.minLength(2, 'give 2 to 8 letters'), v.maxLength(8, 'give 2 to 8 letters')),
  reserve: v.optional(v.array(letter), []),
});

/** The letters of a level and those that wait to take the place of one. */
const all = ({ letters, reserve = [] }: PostLevel): Letter[] => [...letters, ...reserve];

function problems(level: PostLevel): string[] {
  const { letters, reserve = [] } = level;
  const number = (truth: Letter['is']) => letters.filter((letter) => letter.is === truth).length;
  const [yes, no] = [number('true'), number('false')];
  return [
    ...twice(all(level).map((one) => one.id)).map((id) => `the letter "${id}" is listed twice`),
    ...twice(all(level).map((one) => one.picture)).map((picture) => `two letters have the picture "${picture}"`),
    ...(Math.abs(yes - no) <= 1
      ? []
      : [`${yes} letters are true and ${no} are false; the numbers may differ by one, or children learn to distrust everything`]),
    ...reserve
      .filter((one) => !letters.some((other) => other.claim !== undefined && other.is === one.is))
      .map(({ id, is }) => `the reserve "${id}" is ${is}, but no ${is} letter has a claim that it could stand for`),
    ...all(level).flatMap(({ id, picture, cards }) =>
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

  words: (level: PostLevel): { key: string; cap: Cap }[] => [
    ...as('label', [...checks.map((check) => `check.${check}`), ...stamps.map((stamp) => `stamp.${stamp}`), 'decide', 'on']),
    ...as(
      'prompt',
      all(level).map(({ id }) => `letter.${id}`),
    ),
    ...all(level).flatMap(({ id }) =>
      as('feedback', [...checks.map((check) => `card.${id}.${check}`), ...stamps.map((stamp) => `why.${id}.${stamp}`), `hint.${id}`]),
    ),
    ...as('feedback', ['sum', ...(all(level).some((one) => one.is === 'open') ? ['sum-open'] : []), 'learned']),
  ],

  pictures: (level: PostLevel): string[] => [
    ...new Set([
      ...all(level).flatMap(({ picture, cards }) => [picture, ...Object.values<string>(cards)]),
      ...['post-bird', 'grown-teacher', ...villagers, ...villagers.map(worried)],
      ...[checkPictures, stampPictures, onPictures].flatMap((all) => Object.values<string>(all)),
    ]),
  ],
};
