import type { Handle } from '@sveltejs/kit';
import { isLang } from '$lib/base/lang.ts';

/** Writes the page's language into <html lang> while prerendering. */
export const handle: Handle = ({ event, resolve }) => {
  const first = event.params.lang;
  const lang = isLang(first) ? first : 'kk';
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%birge.lang%', lang) });
};
