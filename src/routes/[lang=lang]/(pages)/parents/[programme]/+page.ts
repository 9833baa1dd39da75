import { isLang, langs } from '$lib/base/lang.ts';
import { programmes } from '$lib/lesson/cards.ts';
import { loadParents } from '$lib/lesson/catalog-more.ts';

export const entries = () => langs.flatMap((lang) => programmes().map((programme) => ({ lang, programme: programme.id })));

/** The words are in a file of their own already: written into the page once more they would take the room of another lesson. */
export const ssr = false;

export async function load({ params }) {
  return { about: isLang(params.lang) ? await loadParents(params.programme, params.lang) : undefined };
}
