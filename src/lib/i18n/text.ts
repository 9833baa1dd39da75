/** Every word of the user interface: `m.key()` in the language of the page's address. */
import { page } from '$app/state';
import { isLang, type Lang } from '../base/lang.ts';
import * as messages from './compiled/messages.js';
import { overwriteGetLocale } from './compiled/runtime.js';

export const m = messages;

/** The language of this window. It lives in the address, so two windows can differ and a reload keeps it. */
export function pageLang(): Lang {
  const wanted = page.params.lang;
  return isLang(wanted) ? wanted : 'kk';
}

overwriteGetLocale(pageLang);
