/** The door to a lesson: its structure and each language are chunks of their own. What lists show of all lessons is in cards.ts. */
import type { Lang } from '../base/lang.ts';
import type { LoadedLesson } from './loaded.ts';
import type { Lesson } from './schema.ts';
import type { ParentsPage } from './parents-schema.ts';
import type { LessonText } from './text-schema.ts';

const folder = '../../../lessons';

const structures = import.meta.glob<{ lesson: Lesson; pictures: Record<string, string> }>([
  '../../../lessons/*/*/lesson.yaml',
  '!../../../lessons/_*/**',
  '!../../../lessons/*/_*/**',
]);
const texts = import.meta.glob<{ text: LessonText }>([
  '../../../lessons/*/*/{kk,ru,en}.yaml',
  '!../../../lessons/_*/**',
  '!../../../lessons/*/_*/**',
]);

const parentsPages = import.meta.glob<{ page: ParentsPage }>(['../../../lessons/*/parents.{kk,ru,en}.yaml', '!../../../lessons/_*/**']);

// the levels that no step plays
const moreStructures = import.meta.glob<{ levels: Lesson['levels']; pictures: Record<string, string> }>(
  ['../../../lessons/*/*/lesson.yaml', '!../../../lessons/_*/**', '!../../../lessons/*/_*/**'],
  { query: '?more' },
);
const moreTexts = import.meta.glob<{ levels: LessonText['levels'] }>(
  ['../../../lessons/*/*/{kk,ru,en}.yaml', '!../../../lessons/_*/**', '!../../../lessons/*/_*/**'],
  { query: '?more' },
);

/** The words of a lesson in one language; undefined when there is no such lesson. */
export async function loadText(programme: string, id: string, lang: Lang): Promise<LessonText | undefined> {
  return (await texts[`${folder}/${programme}/${id}/${lang}.yaml`]?.())?.text;
}

/** A lesson in one language, with the levels that its steps play; undefined when there is no such lesson. */
export async function loadLesson(programme: string, id: string, lang: Lang): Promise<LoadedLesson | undefined> {
  const [structure, text] = await Promise.all([structures[`${folder}/${programme}/${id}/lesson.yaml`]?.(), loadText(programme, id, lang)]);
  return structure && text ? { lesson: structure.lesson, pictures: structure.pictures, text } : undefined;
}

/** As loadLesson, but with all levels. */
export async function loadWholeLesson(programme: string, id: string, lang: Lang): Promise<LoadedLesson | undefined> {
  const at = `${folder}/${programme}/${id}`;
  const [own, more, texts] = await Promise.all([
    loadLesson(programme, id, lang),
    moreStructures[`${at}/lesson.yaml`]?.(),
    moreTexts[`${at}/${lang}.yaml`]?.(),
  ]);
  if (!own) return undefined;
  return {
    lesson: { ...own.lesson, levels: [...own.lesson.levels, ...(more?.levels ?? [])] },
    text: { ...own.text, levels: { ...own.text.levels, ...texts?.levels } },
    pictures: { ...own.pictures, ...more?.pictures },
  };
}

/** A programme's page for parents and teachers in one language; undefined when it has none yet. */
export async function loadParents(programme: string, lang: Lang): Promise<ParentsPage | undefined> {
  return (await parentsPages[`${folder}/${programme}/parents.${lang}.yaml`]?.())?.page;
}
