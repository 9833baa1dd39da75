/** Checks a level of Sort Lab when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import type { SortItem, SortLevel, SortThing } from './rules.ts';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only small Latin letters, digits and single hyphens'),
  v.maxLength(40),
);
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const offered = v.pipe(v.array(slug), v.minLength(3, 'offer 3 or 4 ways'), v.maxLength(4, 'offer 3 or 4 ways'));
const item = v.strictObject({ id: slug, picture: slug, ways: offered });
const thing = v.strictObject({
  id: slug,
  picture: slug,
  ways: v.optional(offered),
  parts: v.optional(
    v.pipe(v.array(item), v.minLength(2, 'take it apart into 2 to 4 parts'), v.maxLength(4, 'take it apart into 2 to 4 parts')),
  ),
});

const shape = v.strictObject({
  // a town's own file may tell more: its sources, things of other levels
  town: v.object({
    name: v.strictObject({ kk: name, ru: name, en: name }),
    right: v.record(slug, v.pipe(v.array(slug), v.minLength(1, 'name at least one right way'))),
  }),
  ways: v.pipe(v.array(v.strictObject({ id: slug, picture: slug })), v.minLength(3), v.maxLength(6)),
  things: v.pipe(v.array(thing), v.minLength(2), v.maxLength(16)),
});

/** What is really sorted: things that stay whole, and the parts of the others. */
const items = (things: SortThing[]): SortItem[] =>
  things.flatMap(({ id, picture, ways, parts }) => parts ?? (ways ? [{ id, picture, ways }] : []));
const twice = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

function problems(level: SortLevel): string[] {
  const ways = level.ways.map((way) => way.id);
  const sorted = items(level.things);
  const ids = level.things.flatMap((thing) => [thing.id, ...(thing.parts ?? []).map((part) => part.id)]);
  return [
    ...twice(ways).map((way) => `the way "${way}" is listed twice`),
    ...twice(ids).map((id) => `the thing "${id}" is listed twice`),
    ...level.things.filter((one) => !one.ways && !one.parts).map((one) => `"${one.id}" needs its ways, or its parts`),
    ...sorted.flatMap((one) => wrongWith(one, level.town.right[one.id], ways)),
  ];
}

function wrongWith(one: SortItem, right: string[] | undefined, ways: string[]): string[] {
  if (!right) return [`"${one.id}" has no right way: add it to town.right`];
  return [
    ...one.ways.filter((way) => !ways.includes(way)).map((way) => `"${one.id}" offers "${way}", which is not in the list of ways`),
    ...twice(one.ways).map((way) => `"${one.id}" offers "${way}" twice`),
    ...(one.ways.some((way) => right.includes(way)) ? [] : [`"${one.id}": no right way is offered; right here: ${right.join(', ')}`]),
    ...(one.ways.every((way) => right.includes(way)) ? [`"${one.id}": every offered way is right, so there is nothing to decide`] : []),
  ];
}

const label = (key: string) => ({ key, cap: 'label' as const });
const feedback = (key: string) => ({ key, cap: 'feedback' as const });

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words(level: SortLevel): { key: string; cap: 'label' | 'prompt' | 'feedback' }[] {
    const composites = level.things.filter((thing) => thing.parts);
    return [
      ...level.ways.map((way) => label(`way.${way.id}`)),
      ...composites.flatMap((thing) => [label(`thing.${thing.id}`), label(`apart.${thing.id}`)]),
      ...items(level.things).flatMap((one) => [
        label(`thing.${one.id}`),
        ...one.ways.map((way) => feedback(`why.${one.id}.${way}`)),
        feedback(`hint.${one.id}`),
      ]),
      feedback('learned'),
    ];
  },

  pictures: (level: SortLevel): string[] => [
    ...new Set([...level.ways, ...level.things, ...items(level.things)].map((shown) => shown.picture)),
  ],
};
