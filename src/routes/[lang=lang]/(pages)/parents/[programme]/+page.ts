import { isLang } from '$lib/base/lang.ts';
import { loadParents } from '$lib/lesson/catalog-more.ts';

/** The words are in a file of their own already: written into the page once more they would take the room of another lesson. */
export const ssr = false;

export async function load({ params }) {
  return { about: isLang(params.lang) ? await loadParents(params.programme, params.lang) : undefined };
}
