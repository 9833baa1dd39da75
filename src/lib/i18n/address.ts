/** Addresses inside the app, right under any base path. */
import { base } from '$app/paths';
import { isLang, type Lang } from '../base/lang.ts';

/** `path` has no slash in front and one at the end: address('kk', 'lessons/'). */
export function address(lang: Lang, path = ''): string {
  return `${base}/${lang}/${path}`;
}

/** The same page in another language: what stands after the language. While prerendering `base` is relative and cannot be cut off. */
export function sameIn(lang: Lang, pathname: string): string {
  const parts = pathname.split('/');
  return `${base}/${lang}/${parts.slice(parts.findIndex(isLang) + 1).join('/')}`;
}
