import { error } from '@sveltejs/kit';
import { isLang } from '$lib/base/lang.ts';
import { loadLesson } from '$lib/lesson/catalog.ts';

/** As it was written: which day counts is known to the session, and a session may go on another day. */
export async function load({ params }) {
  const loaded = isLang(params.lang) ? await loadLesson(params.programme, params.lesson, params.lang, undefined) : undefined;
  if (!loaded) error(404);
  return { loaded };
}
