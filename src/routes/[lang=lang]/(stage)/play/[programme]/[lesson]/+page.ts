import { error } from '@sveltejs/kit';
import { isLang } from '$lib/base/lang.ts';
import { loadLesson } from '$lib/lesson/catalog.ts';
import { lessonDay } from '../../../../lesson-day.ts';

export async function load({ params }) {
  const loaded = isLang(params.lang) ? await loadLesson(params.programme, params.lesson, params.lang, lessonDay()) : undefined;
  if (!loaded) error(404);
  return { loaded };
}
