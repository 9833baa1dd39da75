import { error } from '@sveltejs/kit';
import { isLang } from '$lib/base/lang.ts';
import { loadNotedLesson } from '$lib/lesson/catalog-more.ts';
import { lessonDay } from '../../../../lesson-day.ts';

export async function load({ params }) {
  const loaded = isLang(params.lang) ? await loadNotedLesson(params.programme, params.lesson, params.lang, lessonDay()) : undefined;
  if (!loaded) error(404);
  return { loaded, today: lessonDay() };
}
