/** What only several lessons together show: a booster trains what its lesson trained, with nothing that was asked before. Pure. */
import { langs, type Lang } from '../base/lang.ts';
import { judgedClaims } from './check/balance.ts';
import { questionsOf, valueAt } from './check/given.ts';
import { didYouMean } from './nearest.ts';
import type { CheckedLesson } from './parse.ts';
import { spoken, type Place, type Problem } from './problem.ts';
import type { Lesson } from './schema.ts';

type Known = Pick<CheckedLesson, 'texts'> & { lesson: Lesson };
type Told = { at: Place; reason: string; file?: string };

const bare = (text: unknown) =>
  typeof text === 'string'
    ? text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

function prompts({ lesson, texts }: Known, lang: Lang): { at: Place; prompt: string }[] {
  return questionsOf(lesson).flatMap(({ at }) => {
    const prompt = bare(valueAt(texts[lang], [...at, 'prompt']));
    return prompt ? [{ at, prompt }] : [];
  });
}

/** What this booster repeats of another lesson: a claim by its name, or a question by its words. */
function repeats(own: Known, other: Known): Told[] {
  const before = new Set(judgedClaims(other.lesson).map(({ claim }) => claim));
  const claims = judgedClaims(own.lesson)
    .filter(({ claim }) => before.has(claim))
    .map(({ at, claim }) => ({ at, reason: `the claim "${claim}" is asked in ${other.lesson.id} already; a booster asks something new.` }));
  const words = langs.flatMap((lang) => {
    const asked = new Set(prompts(other, lang).map(({ prompt }) => prompt));
    return prompts(own, lang)
      .filter(({ prompt }) => asked.has(prompt))
      .map(({ at }) => ({
        file: `${lang}.yaml`,
        at: [...at, 'prompt'],
        reason: `${other.lesson.id} asks the very same; a booster asks something new.`,
      }));
  });
  return [...claims, ...words];
}

function about(own: Known, all: readonly Known[]): Told[] {
  const { after, days, programme, id, objectives } = own.lesson;
  const parent = all.find(({ lesson }) => lesson.id === after);
  if (!parent) {
    const known = all.filter(({ lesson }) => lesson.kind === 'lesson').map(({ lesson }) => lesson.id);
    return [{ at: ['after'], reason: `there is no lesson "${after}" in ${programme}.${didYouMean(after ?? '', known, 1)}` }];
  }
  if (parent.lesson.kind !== 'lesson') return [{ at: ['after'], reason: `"${after}" is a ${parent.lesson.kind}, not a lesson.` }];
  const strange = objectives.filter((objective) => !parent.lesson.objectives.includes(objective));
  const siblings = all.filter(({ lesson }) => lesson.after === after && lesson.id !== id);
  const twins = siblings.filter(({ lesson }) => lesson.days === days);
  return [
    ...strange.map((objective) => ({ at: ['objectives'], reason: `"${objective}" is no objective of ${after}.` })),
    ...twins.map(({ lesson }) => ({ at: ['days'], reason: `${lesson.id} comes ${days} days after ${after} too.` })),
    ...[parent, ...siblings].flatMap((other) => repeats(own, other)),
  ];
}

/** All problems of the boosters among these lessons; those that could not be read are left out. */
export function checkBoosters(checked: readonly Pick<CheckedLesson, 'lesson' | 'texts'>[]): Problem[] {
  const known = checked.flatMap(({ lesson, texts }) => (lesson ? [{ lesson, texts }] : []));
  return known.flatMap((own): Problem[] => {
    const { after, programme, id } = own.lesson;
    if (after === undefined) return [];
    const programmes = known.filter(({ lesson }) => lesson.programme === programme);
    return about(own, programmes).map(({ at, reason, file = 'lesson.yaml' }) => ({
      file: `${programme}/${id}/${file}`,
      path: spoken(at),
      reason,
    }));
  });
}
