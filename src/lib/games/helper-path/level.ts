/** Checks a level of Helper Path when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { as, choice, choices, slug, twice, wrongOptions, type Cap } from '../decision-level.ts';
import { withFaces, worried } from '../face-rules.ts';
import { isLine, lines, parts, type HelperLevel } from './state.ts';

const shape = v.strictObject({
  teller: v.picklist(withFaces, `only those that can look worried too: ${withFaces.join(', ')}`),
  story: v.pipe(v.array(slug), v.minLength(1, 'tell the story in 1 to 3 pictures'), v.maxLength(3, 'tell the story in 1 to 3 pictures')),
  parts: v.array(v.strictObject({ id: v.picklist(parts, `one of: ${parts.join(', ')}`), options: choices })),
  helpers: v.pipe(v.array(choice), v.minLength(3, 'show 3 to 7 helpers'), v.maxLength(7, 'show 3 to 7 helpers')),
  busy: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2, 'at most two have no time')), 0),
});

function problems(level: HelperLevel): string[] {
  const given = level.parts.map((part) => part.id);
  const found = lines.filter((id) => level.helpers.some((helper) => helper.id === id));
  const ids = level.helpers.map((helper) => helper.id);
  const helping = level.helpers.filter((helper) => helper.helps).length;
  const others = level.helpers.length - helping;
  return [
    ...(parts.filter((id) => given.includes(id) || id !== 'secret').join() === given.join()
      ? []
      : ['the parts are what, feel, need, in this order; before them there may be "secret"']),
    ...level.parts.flatMap((part) => wrongOptions(`"${part.id}"`, part.options)),
    ...twice(ids).map((id) => `the helper "${id}" is listed twice`),
    ...(ids.slice(ids.length - found.length).join() === found.join()
      ? []
      : [`the order of help is: adults, then ${lines.join(', ')}; ids of others come before them`]),
    ...(helping > level.busy ? [] : [`${level.busy} have no time, so ${level.busy + 1} helpers need "helps: true"`]),
    ...(others < 4 ? [] : ['at most 3 of the path do not help']),
    ...level.helpers
      .slice(0, 4)
      .filter((helper) => isLine(helper.id) && helper.helps && level.busy > 0)
      .map((helper) => `"${helper.id}" comes so early that nobody would try the next helper`),
  ];
}

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words(level: HelperLevel): { key: string; cap: Cap }[] {
    const helping = level.helpers.filter((helper) => helper.helps);
    const canBeBusy = level.busy > 0 ? helping.filter((helper) => !isLine(helper.id)) : [];
    const others = level.helpers.filter((helper) => !helper.helps);
    const cards = level.parts.flatMap((part) => part.options.map((one) => `${part.id}.${one.id}`));
    return [
      ...as('prompt', [...level.parts.map((part) => `ask.${part.id}`), 'ask.helper', ...(level.busy > 0 ? ['ask.next'] : [])]),
      ...as('label', [...cards.map((card) => `say.${card}`), ...level.helpers.map((helper) => `to.${helper.id}`)]),
      ...as('feedback', [
        ...cards.map((card) => `why.${card}`),
        ...level.parts.map((part) => `hint.${part.id}`),
        ...helping.map((helper) => `listens.${helper.id}`),
        ...canBeBusy.map((helper) => `busy.${helper.id}`),
        ...(level.busy > 0 ? ['next'] : []),
        ...others.map((helper) => `why.${helper.id}`),
        ...(others.length > 0 ? ['hint.helper'] : []),
        'learned',
      ]),
    ];
  },

  pictures: (level: HelperLevel): string[] => [
    ...new Set([
      level.teller,
      worried(level.teller),
      ...level.story,
      ...[...level.parts.flatMap((part) => part.options), ...level.helpers].map((shown) => shown.picture),
    ]),
  ],
};
