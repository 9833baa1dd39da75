import { error } from '@sveltejs/kit';
import { isLang } from '$lib/base/lang.ts';
import { loadNotedLesson } from '$lib/lesson/catalog-more.ts';
import { lessonDay } from '../../../../lesson-day.ts';

/** The words are in the lesson's own files already: written into the page once more they would take the room of another lesson. */
export const ssr = false;

export async function load({ params }) {
  const loaded = isLang(params.lang) ? await loadNotedLesson(params.programme, params.lesson, params.lang, lessonDay()) : undefined;
  if (!loaded) error(404);
  return { loaded, today: lessonDay() };
}
