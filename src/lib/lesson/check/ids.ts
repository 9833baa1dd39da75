/** Ids are unique, and whatever is pointed at exists. */
import { didYouMean } from '../nearest.ts';
import type { Finding, Place } from '../problem.ts';
import { binsOf, choicesOf, questionsOf, slidesOf, type Check, type Given } from './given.ts';

const file = 'lesson.yaml';
const idsOf = (things: readonly { id: string }[]) => things.map((thing) => thing.id);

function lists({ lesson }: Given): [Place, readonly string[]][] {
  const steps = lesson.steps.flatMap((step): [Place, string[]][] => [
    [['steps', step.id, 'slides'], idsOf(slidesOf(step))],
    [['steps', step.id, 'options'], step.kind === 'pledge' ? idsOf(step.options) : []],
    [['steps', step.id, 'cards'], step.kind === 'activity' ? idsOf(step.cards) : []],
  ]);
  const questions = questionsOf(lesson).flatMap(({ at, question }): [Place, string[]][] => [
    [at, idsOf(choicesOf(question))],
    [[...at, 'bins'], idsOf(binsOf(question))],
  ]);
  return [
    [['steps'], idsOf(lesson.steps)],
    [['levels'], idsOf(lesson.levels)],
    [['probes'], idsOf(lesson.probes)],
    [['reserves'], idsOf(lesson.reserves)],
    [['objectives'], lesson.objectives],
    [['materials'], lesson.materials],
    ...steps,
    ...questions,
  ];
}

export const uniqueIds: Check = (given) =>
  lists(given).flatMap(([at, ids]) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id): Finding => ({
      file,
      at: [...at, id],
      reason: `the id "${id}" is used twice.`,
    })),
  );

function unknown(at: Place, what: string, wanted: readonly string[], known: readonly string[]): Finding[] {
  const strange = wanted.filter((id) => !known.includes(id));
  return strange.map((id) => ({ file, at, reason: `there is no ${what} "${id}" in this lesson.${didYouMean(id, known, 1)}` }));
}

export const refs: Check = ({ lesson, levelRefs, around }) => {
  const sources = Object.keys(lesson.sources);
  const questions = questionsOf(lesson).flatMap(({ at, question }) => [
    ...unknown([...at, 'objective'], 'objective', [question.objective], lesson.objectives),
    ...unknown([...at, 'sources'], 'source', question.sources, sources),
  ]);
  const swaps = (at: Place, wanted: readonly string[]) =>
    around.swaps
      ? wanted
          .filter((id) => !around.swaps?.has(id))
          .map((id) => ({ file, at, reason: `the family plan has no swap "${id}".${didYouMean(id, around.swaps ?? [])}` }))
      : [];
  const steps = lesson.steps.flatMap((step) => {
    const at: Place = ['steps', step.id];
    return [
      ...unknown([...at, 'sources'], 'source', step.sources, sources),
      ...(step.kind === 'game' ? unknown([...at, 'level'], 'level', [step.level], idsOf(lesson.levels)) : []),
      ...(step.kind === 'probe' ? unknown([...at, 'probe'], 'probe', [step.probe], idsOf(lesson.probes)) : []),
      ...(step.kind === 'family' ? swaps([...at, 'swaps'], step.swaps) : []),
      ...(step.kind === 'pledge'
        ? swaps(
            [...at, 'options'],
            step.options.flatMap((option) => (option.swap ? [option.swap] : [])),
          )
        : []),
    ];
  });
  const levels = Object.entries(levelRefs).flatMap(([id, named]) => [
    ...unknown(['levels', id, 'data'], 'source', named.sources, sources),
    ...swaps(['levels', id, 'data'], named.swaps),
  ]);
  const claims = Object.entries(lesson.claims).flatMap(([id, claim]) =>
    unknown(['claims', id, 'sources'], 'source', claim.sources, sources),
  );
  return [...questions, ...steps, ...levels, ...claims];
};
