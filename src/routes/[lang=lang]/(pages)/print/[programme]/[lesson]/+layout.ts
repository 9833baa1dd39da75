import { error } from '@sveltejs/kit';
import { isLang } from '$lib/base/lang.ts';
import { loadPrint } from '$lib/player/print/load-print.ts';
import { lessonDay } from '../../../../lesson-day.ts';

/** The whole lesson is in its own files already: written into the page once more it would take the room of another lesson. */
export const ssr = false;

export async function load({ params }) {
  const printable = isLang(params.lang) ? await loadPrint(params.programme, params.lesson, params.lang, lessonDay()) : undefined;
  if (!printable) error(404);
  return { printable };
}
