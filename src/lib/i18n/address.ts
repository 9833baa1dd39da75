/** Addresses inside the app, right under any base path. */
import { base } from '$app/paths';
import type { Lang } from '../base/lang.ts';

/** `path` has no slash in front and one at the end: address('kk', 'lessons/'). */
export function address(lang: Lang, path = ''): string {
  return `${base}/${lang}/${path}`;
}

/** The same page in another language. */
export function sameIn(lang: Lang, pathname: string): string {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return `${base}/${lang}/${inside.split('/').slice(2).join('/')}`;
}
