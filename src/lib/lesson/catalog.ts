/**
 * The door to a lesson: its structure and each language are chunks of their own. What lists show of all lessons is in cards.ts,
 * what a class and a child do not need in catalog-more.ts.
 */
import type { Lang } from '../base/lang.ts';
import type { LoadedLesson } from './loaded.ts';
import type { Lesson } from './schema.ts';
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

/** The words of a lesson in one language, without the volunteer's part; undefined when there is no such lesson. */
export async function loadText(programme: string, id: string, lang: Lang): Promise<LessonText | undefined> {
  return (await texts[`${folder}/${programme}/${id}/${lang}.yaml`]?.())?.text;
}

/** A lesson in one language, with the levels that its steps play; undefined when there is no such lesson. */
export async function loadLesson(programme: string, id: string, lang: Lang): Promise<LoadedLesson | undefined> {
  const [structure, text] = await Promise.all([structures[`${folder}/${programme}/${id}/lesson.yaml`]?.(), loadText(programme, id, lang)]);
  return structure && text ? { lesson: structure.lesson, pictures: structure.pictures, text } : undefined;
}
