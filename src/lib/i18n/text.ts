/** Every word of the user interface: `m.key()` in the language of the page's address. */
import { page } from '$app/state';
import { isLang, type Lang } from '../base/lang.ts';
import { overwriteGetLocale } from './compiled/runtime.js';

// a name for the module, not an object of all words: each page gets the words it says
export { m } from './compiled/messages.js';

/** The language of this window. It lives in the address, so two windows can differ and a reload keeps it. */
export function pageLang(): Lang {
  const wanted = page.params.lang;
  return isLang(wanted) ? wanted : 'kk';
}

overwriteGetLocale(pageLang);
