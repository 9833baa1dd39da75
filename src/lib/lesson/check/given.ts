/** What every check gets: the lesson as it was read, and a way to its words. A check returns findings and touches nothing. */
import type { Lang } from '../../base/lang.ts';
import type { LevelWord } from '../level-table.ts';
import type { LevelRefs } from '../levels.ts';
import type { Finding, Place } from '../problem.ts';
import type { Lesson, Question } from '../schema.ts';

export interface ImageFile {
  bytes: number;
  drawing?: string; // the text of an .svg
}

/** What the world outside the folder knows. */
export interface Surroundings {
  today: string; // 2026-11-22
  hasPicture(name: string): boolean;
  pictureNames(): readonly string[];
  swaps?: ReadonlySet<string>; // ids of the family plan's swaps; unchecked while there is no such list
}

export interface Given {
  folder: string; // plastic-free/01-where-plastic-goes
  lesson: Lesson;
  texts: Partial<Record<Lang, unknown>>; // as written: a check must bear any shape
  levelWords: Record<string, readonly LevelWord[] | undefined>; // undefined: the level could not be read
  levelPictures: Record<string, readonly string[]>;
  levelRefs: Record<string, LevelRefs>;
  images: Record<string, ImageFile>;
  around: Surroundings;
}

export type Check = (given: Given) => Finding[];

/** What stands at a place of any data; undefined where the road ends. */
export function valueAt(data: unknown, at: Place): unknown {
  let here = data;
  for (const key of at) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/** The sentence of one language at a place, or undefined. */
export function said(given: Given, lang: Lang, at: Place): string | undefined {
  const value = valueAt(given.texts[lang], at);
  return typeof value === 'string' ? value.trim() : undefined;
}

export const langsOf = (given: Given): Lang[] => Object.keys(given.texts) as Lang[];

export interface Asked {
  at: Place; // the same in lesson.yaml and in the text files
  question: Question;
}

/** All questions of a lesson, those of its probes and the reserves too. */
export function questionsOf(lesson: Lesson): Asked[] {
  const asked = lesson.steps.flatMap((step): Asked[] =>
    step.kind === 'question' ? [{ at: ['steps', step.id, 'ask'], question: step.ask }] : [],
  );
  const probed = lesson.probes.flatMap((probe): Asked[] => [
    { at: ['probes', probe.id, 'a'], question: probe.a },
    { at: ['probes', probe.id, 'b'], question: probe.b },
  ]);
  const waiting = lesson.reserves.map(({ id, ask }): Asked => ({ at: ['reserves', id, 'ask'], question: ask }));
  return [...asked, ...probed, ...waiting];
}

/** Waits for a claim to run out; until then nobody is asked. */
export const isReserve = ({ at }: Asked): boolean => at[0] === 'reserves';

/** What can be chosen, with a picture each. True/false/unsure have no pictures of their own. */
export function choicesOf(question: Question): { id: string; picture: string }[] {
  if (question.form === 'true-false-unsure') return [];
  return question.form === 'order' || question.form === 'sort' ? question.items : question.options;
}

/** The keys under `options` in the text files. */
export function optionKeys(question: Question): string[] {
  return question.form === 'true-false-unsure' ? ['true', 'false', 'unsure'] : choicesOf(question).map((choice) => choice.id);
}

export const binsOf = (question: Question): { id: string; picture: string }[] => (question.form === 'sort' ? question.bins : []);

export const slidesOf = (step: Lesson['steps'][number]): { id: string; picture: string }[] => ('slides' in step ? step.slides : []);

const of = (shown: readonly { id: string; picture: string }[], ...at: Place) =>
  shown.map((one) => ({ at: [...at, one.id], name: one.picture }));

/** Every picture a lesson needs, with the place that names it. */
export function picturesOf(lesson: Lesson, levelPictures: Record<string, readonly string[]>): { at: Place; name: string }[] {
  const steps = lesson.steps.flatMap((step) => {
    const at: Place = ['steps', step.id];
    const choices = step.kind === 'pledge' ? of(step.options, ...at, 'options') : [];
    const cards = step.kind === 'activity' ? of(step.cards, ...at, 'cards') : [];
    return [...of(slidesOf(step), ...at, 'slides'), ...choices, ...cards];
  });
  const questions = questionsOf(lesson).flatMap(({ at, question }) => [
    ...('picture' in question && question.picture ? [{ at: [...at, 'picture'], name: question.picture }] : []),
    ...of(choicesOf(question), ...at, question.form === 'order' || question.form === 'sort' ? 'items' : 'options'),
    ...of(binsOf(question), ...at, 'bins'),
  ]);
  const levels = lesson.levels.flatMap((level) =>
    (levelPictures[level.id] ?? []).map((name) => ({ at: ['levels', level.id, 'data'], name })),
  );
  return [{ at: ['cover'], name: lesson.cover }, ...steps, ...questions, ...levels];
}
