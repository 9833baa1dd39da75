/** Checks a level of Aldar Köse's Bag of Tricks when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { as, slug, twice, type Cap } from '../decision-level.ts';
import { onPicture, verdictPictures } from './offers.ts';
import { tricks, tricksOn, type BagLevel, type Poster } from './state.ts';

const trick = v.picklist(tricks, `use: ${tricks.join(', ')}`);
const poster = v.strictObject({
  id: slug,
  picture: slug,
  claim: v.optional(slug), // an entry of the lesson's claims, or only a name
  signs: v.pipe(
    v.array(v.strictObject({ picture: slug, is: v.optional(trick) })),
    v.minLength(2, 'show 2 or 3 signs'),
    v.maxLength(3, 'show 2 or 3 signs'),
  ),
});
const shape = v.strictObject({
  tricks: v.pipe(v.array(trick), v.length(3, 'a level plays with three tricks')),
  show: v.optional(v.boolean(), false),
  fixed: v.optional(v.boolean()),
  posters: v.pipe(v.array(poster), v.minLength(2, 'give 2 to 8 posters'), v.maxLength(8, 'give 2 to 8 posters')),
  reserve: v.optional(v.array(poster), []),
});

/** The posters of a level and those that wait to take the place of one. */
const all = ({ posters, reserve = [] }: BagLevel): Poster[] => [...posters, ...reserve];
const isTricky = (level: BagLevel, one: Poster): boolean => tricksOn(level, one).length > 0;

function problems(level: BagLevel): string[] {
  const tricky = level.posters.filter((one) => isTricky(level, one)).length;
  const honest = level.posters.length - tricky;
  return [
    ...twice(level.tricks).map((id) => `the trick "${id}" is listed twice`),
    ...twice(all(level).map((one) => one.id)).map((id) => `the poster "${id}" is listed twice`),
    ...twice(all(level).map((one) => one.picture)).map((picture) => `two posters have the picture "${picture}"`),
    ...(Math.abs(tricky - honest) <= 1
      ? []
      : [
          `${tricky} posters have a trick and ${honest} are honest; the numbers may differ by one, or children learn to distrust everything`,
        ]),
    ...(level.reserve ?? [])
      .filter((one) => !level.posters.some((other) => other.claim !== undefined && isTricky(level, other) === isTricky(level, one)))
      .map(({ id }) => `no poster of its kind has a claim for which the reserve "${id}" could stand`),
    ...all(level).flatMap((one) => wrongWith(level, one)),
  ];
}

function wrongWith(level: BagLevel, { id, picture, signs }: Poster): string[] {
  const given = signs.flatMap((sign) => sign.is ?? []);
  return [
    ...given
      .filter((known) => !level.tricks.includes(known))
      .map((known) => `"${id}" plays "${known}", which is not one of the level's tricks`),
    ...twice(given).map((known) => `"${id}" has two signs of "${known}"`),
    ...(given.length < 3 ? [] : [`"${id}" plays three tricks; nobody could choose a wrong one`]),
    ...twice([picture, ...signs.map((sign) => sign.picture)]).map((name) => `"${id}" shows "${name}" twice`),
  ];
}

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words(level: BagLevel): { key: string; cap: Cap }[] {
    const verdicts = [...level.tricks, 'honest'];
    return [
      ...as('label', [...verdicts.map((verdict) => `trick.${verdict}`), 'on']),
      ...as('prompt', [...(level.show ? ['show'] : []), ...all(level).map(({ id }) => `poster.${id}`)]),
      ...as('feedback', [
        ...(level.show ? level.tricks.map((known) => `show.${known}`) : []),
        ...all(level).flatMap(({ id }) => [...verdicts.map((verdict) => `why.${id}.${verdict}`), `hint.${id}`]),
        'sum',
        'learned',
      ]),
    ];
  },

  pictures: (level: BagLevel): string[] => [
    ...new Set([
      ...(level.show ? ['aldar'] : []),
      ...all(level).flatMap(({ picture, signs }) => [picture, ...signs.map((sign) => sign.picture)]),
      ...[...level.tricks, 'honest' as const].map((verdict) => verdictPictures[verdict]),
      onPicture,
    ]),
  ],
};
