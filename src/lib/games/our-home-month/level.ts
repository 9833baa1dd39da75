/** Checks a level of Our Home Month when lessons are built, and says which words, pictures and swaps of the family's plan it needs. */
import * as v from 'valibot';
import { as, slug, twice, type Cap } from '../decision-level.ts';
import { onPictures, wayPictures } from './offers.ts';
import { places, ways, type HomeLevel, type Thing } from './state.ts';

const plastic = v.strictObject({
  week: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, '1 to 4 pieces a week: children count them'),
    v.maxValue(4, '1 to 4 pieces a week: children count them'),
  ),
  fits: v.pipe(v.array(v.picklist(ways, `use: ${ways.join(', ')}`)), v.minLength(1, 'say what fits: refuse, swap or keep')),
  swap: slug,
  plan: v.optional(slug),
});
const shape = v.strictObject({
  rooms: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        place: v.picklist(places, `use: ${places.join(', ')}`),
        things: v.pipe(
          v.array(v.strictObject({ id: slug, picture: slug, plastic: v.optional(plastic) })),
          v.minLength(2, 'put 2 to 4 things into a room'),
          v.maxLength(4, 'put 2 to 4 things into a room'),
        ),
      }),
    ),
    v.minLength(1, 'give 1 to 4 rooms'),
    v.maxLength(4, 'give 1 to 4 rooms'),
  ),
});

const thingsOf = (level: HomeLevel): Thing[] => level.rooms.flatMap((room) => room.things);
const plastics = (level: HomeLevel): Thing[] => thingsOf(level).filter((thing) => thing.plastic);

function problems(level: HomeLevel): string[] {
  const found = plastics(level);
  return [
    ...twice(level.rooms.map(({ id }) => id)).map((id) => `the room "${id}" is listed twice`),
    ...twice(thingsOf(level).map(({ id }) => id)).map((id) => `the thing "${id}" is listed twice`),
    ...level.rooms.flatMap(({ id, things }) => [
      ...twice(things.map(({ picture }) => picture)).map((picture) => `two things of "${id}" have the picture "${picture}"`),
      ...(things.some((thing) => thing.plastic) ? [] : [`there is no plastic to find in "${id}"`]),
      ...(things.every((thing) => thing.plastic) ? [`everything in "${id}" is plastic, so there is nothing to find`] : []),
    ]),
    ...(found.length > 6 ? [`${found.length} plastics; the calendar has six rows`] : []),
    ...found.flatMap(({ id, plastic: one }) =>
      one && !one.fits.every((way) => way === 'keep') && !one.plan
        ? [`"${id}" can be left out, so name the swap of the family's plan it belongs to: plan: …`]
        : [],
    ),
    ...(new Set(found.map((thing) => thing.plastic?.week)).size > 1
      ? []
      : ['let the numbers of a week differ, or there is nothing to read']),
  ];
}

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words: (level: HomeLevel): { key: string; cap: Cap }[] => [
    ...as(
      'prompt',
      level.rooms.map(({ id }) => `room.${id}`),
    ),
    ...as(
      'label',
      thingsOf(level).map(({ id }) => `thing.${id}`),
    ),
    ...as(
      'feedback',
      thingsOf(level).map(({ id }) => `look.${id}`),
    ),
    ...plastics(level).flatMap(({ id }) => [
      ...as('prompt', [`ask.${id}`]),
      ...as('label', [`swap.${id}`]),
      ...as('feedback', [...ways.map((way) => `why.${id}.${way}`), `hint.${id}`]),
    ]),
    ...as('label', ['refuse', 'keep', 'go', 'skip']),
    ...as('prompt', ['ask.plan', 'ask.month', 'ask.read']),
    ...as('feedback', ['hint.find', 'go.said', 'month', 'slip', 'read.most', 'read.more', 'hint.read', 'learned']),
  ],

  pictures: (level: HomeLevel): string[] => [
    ...new Set([
      'magnifying-glass-tilted-left',
      ...Object.values(onPictures),
      ...Object.values(wayPictures),
      ...thingsOf(level).flatMap(({ picture, plastic: one }) => [picture, ...(one ? [one.swap] : [])]),
    ]),
  ],

  /** Linted like the swaps of a promise: ids of the family's plan. */
  swaps: (level: HomeLevel): string[] => plastics(level).flatMap((thing) => thing.plastic?.plan ?? []),
};
