import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { isLang } from '$lib/base/lang.ts';
import { loadLesson } from '$lib/lesson/catalog.ts';
import { warmUp } from '$lib/storage/access.ts';
import { database } from '$lib/storage/db.ts';

/** As it was written: which day counts is known to the session, and a session may go on another day. */
export async function load({ params }) {
  if (browser) warmUp(database());
  const loaded = isLang(params.lang) ? await loadLesson(params.programme, params.lesson, params.lang, undefined) : undefined;
  if (!loaded) error(404);
  return { loaded };
}
