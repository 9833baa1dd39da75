/** Checks a level of Chat Storm when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { as, choices, slug, twice, wrongOptions, type Cap } from '../decision-level.ts';
import { withFaces, worried } from '../face-rules.ts';
import { nameOf, order, type ChatLevel, type Storm } from './state.ts';

const face = v.picklist(withFaces, `only those that can look worried too: ${withFaces.join(', ')}`);
const storm = v.strictObject({
  id: slug,
  friend: face,
  messages: v.pipe(v.array(v.strictObject({ from: slug, picture: slug })), v.minLength(1, 'show 1 to 4 messages'), v.maxLength(4)),
  closed: v.optional(v.boolean()),
  steps: v.array(v.strictObject({ id: v.picklist(order, `one of: ${order.join(', ')}`), options: choices })),
});
const shape = v.strictObject({
  me: face,
  storms: v.pipe(v.array(storm), v.minLength(1), v.maxLength(3)),
});

function wrongWith(one: Storm): string[] {
  const steps = one.steps.map((step) => step.id);
  const sorted = order.filter((id) => steps.includes(id));
  return [
    ...(sorted.join() === steps.join() ? [] : [`"${one.id}": the steps come in this order, each once: ${order.join(', ')}`]),
    ...(['stop', 'tell'] as const).filter((id) => !steps.includes(id)).map((id) => `"${one.id}" needs the step "${id}"`),
    ...(one.closed && steps.includes('proof') ? [`"${one.id}": a closed picture is never kept, so it has no step "proof"`] : []),
    ...(steps.includes('block') && !steps.includes('proof') && !one.closed ? [`"${one.id}": "proof" comes before "block"`] : []),
    ...one.steps.flatMap((step) => wrongOptions(`"${nameOf(one, step)}"`, step.options)),
  ];
}

/** A way has one name in the whole level, so it has one picture too. */
function twoFaced(level: ChatLevel): string[] {
  const all = level.storms.flatMap((one) => one.steps.flatMap((step) => step.options));
  const other = all.filter(({ id, picture }) => all.find((first) => first.id === id)?.picture !== picture);
  return [...new Set(other.map(({ id }) => `"${id}" has two pictures; give it one, or two ids`))];
}

const problems = (level: ChatLevel): string[] => [
  ...twice(level.storms.map((one) => one.id)).map((id) => `the storm "${id}" is listed twice`),
  ...twoFaced(level),
  ...level.storms.flatMap((one) => [
    ...(one.friend === level.me ? [`"${one.id}": the friend is somebody else than "me"`] : []),
    ...wrongWith(one),
  ]),
];

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words(level: ChatLevel): { key: string; cap: Cap }[] {
    const steps = level.storms.flatMap((one) => one.steps.map((step) => ({ name: nameOf(one, step), options: step.options })));
    const ways = new Set(steps.flatMap(({ options }) => options.map((one) => `way.${one.id}`)));
    return [
      ...as(
        'prompt',
        steps.map(({ name }) => `ask.${name}`),
      ),
      ...as('label', [...ways, ...(level.storms.length > 1 ? ['on'] : [])]),
      ...as('feedback', [
        ...level.storms.slice(1).map((one) => `storm.${one.id}`),
        ...steps.flatMap(({ name, options }) => [...options.map((one) => `why.${name}.${one.id}`), `hint.${name}`]),
        'learned',
      ]),
    ];
  },

  pictures(level: ChatLevel): string[] {
    const friends = [level.me, ...level.storms.map((one) => one.friend)];
    const messages = level.storms.flatMap((one) => one.messages.flatMap(({ from, picture }) => [from, picture]));
    const options = level.storms.flatMap((one) => one.steps.flatMap((step) => step.options.map((option) => option.picture)));
    return [
      ...new Set([...friends, ...friends.map(worried), ...messages, ...options, ...(level.storms.length > 1 ? ['right-arrow'] : [])]),
    ];
  },
};
