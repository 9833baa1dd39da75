/**
 * The door to a lesson: its structure and each language are chunks of their own. What lists show of all lessons is in cards.ts,
 * what a class and a child do not need in catalog-more.ts.
 */
import type { Lang } from '../base/lang.ts';
import type { LoadedLesson } from './loaded.ts';
import type { Lesson } from './schema.ts';
import type { LessonText } from './text-schema.ts';

const folder = '../../../lessons';

const structures = import.meta.glob<{ lesson: Lesson; games: string[]; pictures: Record<string, string> }>([
  '../../../lessons/*/*/lesson.yaml',
  '!../../../lessons/_*/**',
  '!../../../lessons/*/_*/**',
]);
const texts = import.meta.glob<{ text: LessonText }>([
  '../../../lessons/*/*/{kk,ru,en}.yaml',
  '!../../../lessons/_*/**',
  '!../../../lessons/*/_*/**',
]);

/** The games of which a lesson has levels, whether a step plays them or not. */
export const gamesOf = async (programme: string, id: string): Promise<string[]> =>
  (await structures[`${folder}/${programme}/${id}/lesson.yaml`]?.())?.games ?? [];

/** The words of a lesson in one language, without the volunteer's part; undefined when there is no such lesson. `day` as in loadLesson. */
export async function loadText(programme: string, id: string, lang: Lang, day: string | undefined): Promise<LessonText | undefined> {
  return (await loadLesson(programme, id, lang, day))?.text;
}

/**
 * A lesson in one language, with the levels that its steps play; undefined when there is no such lesson.
 * @param day the day on which its claims are judged (2026-11-27); undefined: as it was written, with all its reserves
 */
export async function loadLesson(programme: string, id: string, lang: Lang, day: string | undefined): Promise<LoadedLesson | undefined> {
  const at = `${folder}/${programme}/${id}`;
  const [structure, words] = await Promise.all([structures[`${at}/lesson.yaml`]?.(), texts[`${at}/${lang}.yaml`]?.()]);
  if (!structure || !words) return undefined;
  const loaded = { lesson: structure.lesson, pictures: structure.pictures, text: words.text };
  // most lessons claim nothing that could run out, and do not fetch what judges claims
  if (day === undefined || Object.keys(loaded.lesson.claims).length === 0) return loaded;
  const { withReserves } = await import('./with-reserves.ts');
  return withReserves(loaded, day);
}
