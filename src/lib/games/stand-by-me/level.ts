/** Checks a level of Stand by Me when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { children } from '../comic-frame.ts';
import { doubles, frameSchema, isIn, slug, twice } from '../comic-schema.ts';
import { onPictures } from './rules.ts';
import type { Moment, StandLevel } from './state.ts';

const shape = v.strictObject({
  start: slug,
  circle: v.pipe(v.array(v.picklist(children, `use: ${children.join(', ')}`)), v.minLength(3), v.maxLength(6)),
  moments: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        picture: slug,
        frame: frameSchema,
        acts: v.pipe(
          v.array(
            v.strictObject({
              id: slug,
              picture: slug,
              helps: v.optional(v.boolean(), true),
              joins: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)), 0),
              tells: v.optional(v.boolean()),
              frame: frameSchema,
              to: v.optional(slug, 'end'),
            }),
          ),
          v.minLength(2, 'offer 2 to 4 acts'),
          v.maxLength(4, 'offer 2 to 4 acts'),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(6),
  ),
  ends: v.strictObject({ told: frameSchema, seen: frameSchema }),
});

function problems(level: StandLevel): string[] {
  const ids = level.moments.map(({ id }) => id);
  const { told, seen } = level.ends;
  return [
    ...twice(ids).map((id) => `the moment "${id}" is listed twice`),
    ...twice(level.circle).map((who) => `${who} stands twice in the circle`),
    ...(ids.includes(level.start) ? [] : [`there is no moment "${level.start}"`]),
    ...[told, seen].flatMap((frame) => (isIn(frame, 'teacher') ? [] : ['an adult is part of every end: put the teacher into it'])),
    ...[told, seen].flatMap(doubles),
    ...level.moments.flatMap((moment, at) => wrongWith(moment, ids, at).map((reason) => `"${moment.id}": ${reason}`)),
  ];
}

/** Each act leads to a later moment, so the comic always comes to its end. */
function wrongWith(moment: Moment, ids: string[], at: number): string[] {
  const helping = moment.acts.filter((act) => act.helps);
  return [
    ...twice(moment.acts.map((act) => act.id)).map((id) => `the act "${id}" is listed twice`),
    ...twice(moment.acts.map((act) => act.picture)).map((picture) => `two acts have the picture "${picture}"`),
    ...(helping.length < 2 ? ['give at least two acts that help: there are several right ways'] : []),
    ...helping
      .filter((act) => act.to !== 'end' && ids.indexOf(act.to) <= at)
      .map((act) => `"${act.id}" must lead to a later moment or to "end", not to "${act.to}"`),
    ...moment.acts
      .filter((act) => !act.helps && (act.joins > 0 || act.tells))
      .map((act) => `"${act.id}" does not help, so nobody joins and no adult is told`),
    ...[moment.frame, ...moment.acts.map((act) => act.frame)].flatMap(doubles),
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

  words(level: StandLevel): { key: string; cap: Cap }[] {
    const acts = level.moments.flatMap((moment) => moment.acts.map((act) => `${moment.id}.${act.id}`));
    return [
      ...as('label', [...Object.keys(onPictures), ...acts.map((name) => `act.${name}`)]),
      ...as('prompt', [...level.moments.map(({ id }) => `moment.${id}`), 'ask.another']),
      ...as('feedback', [
        ...acts.map((name) => `then.${name}`),
        ...level.moments.map(({ id }) => `hint.${id}`),
        ...['end.told', 'end.seen', 'ways', 'another.go', 'learned'],
      ]),
    ];
  },

  pictures: (level: StandLevel): string[] => [
    ...new Set([
      ...level.moments.flatMap((moment) => [moment.picture, ...moment.acts.map((act) => act.picture)]),
      ...Object.values(onPictures),
      'open-book',
      'glowing-star',
    ]),
  ],
};
