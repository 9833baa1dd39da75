import { isLang, langs } from '$lib/base/lang.ts';
import { programmes } from '$lib/lesson/cards.ts';
import { loadParents } from '$lib/lesson/catalog-more.ts';

export const entries = () => langs.flatMap((lang) => programmes().map((programme) => ({ lang, programme: programme.id })));

export async function load({ params }) {
  return { about: isLang(params.lang) ? await loadParents(params.programme, params.lang) : undefined };
}
