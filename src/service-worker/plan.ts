/** Which cache, and which answer to a request: decisions only, the caches themselves are touched in index.ts. */
import { isLang, type Lang } from '../lib/base/lang.ts';

export interface CacheNames {
  site: string; // the verified files of one version
  stage: string; // verified files of a version that is not complete yet
}

/** The base path is part of each name: several apps, or several copies of this one, may share an origin. */
export const cacheNames = (base: string, version: string): CacheNames => ({
  site: `${sitePrefix(base)}${version}`,
  stage: `birge:${base}/:stage`,
});
const sitePrefix = (base: string) => `birge:${base}/:site:`;

export const isOurSite = (name: string, base: string): boolean => name.startsWith(sitePrefix(base));
export const isOurs = (name: string, base: string): boolean => isOurSite(name, base) || name === cacheNames(base, '').stage;

export interface Asked {
  url: string;
  method: string;
  isPage: boolean;
}
export interface Home {
  origin: string;
  base: string;
  lang: Lang; // for addresses that name no language
}

export type Answer =
  | { kind: 'network' }
  | { kind: 'file'; path: string }
  | { kind: 'move'; to: string } // a redirect, inside our own pages
  | { kind: 'reset' };

/** The answer to a request. What stands behind the question mark never matters, except for the emergency exit. */
export function answerTo(asked: Asked, home: Home, paths: ReadonlySet<string>): Answer {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || url.origin !== home.origin) return { kind: 'network' };
  if (url.pathname === home.base && asked.isPage) return { kind: 'move', to: `${home.base}/${url.search}` };
  if (!url.pathname.startsWith(`${home.base}/`)) return { kind: 'network' };
  if (asked.isPage && url.searchParams.get('reset-app') === '1') return { kind: 'reset' };
  const inside = url.pathname.slice(home.base.length + 1);
  const path = inside.replace(/(^|\/)index\.html$/, '$1');
  if (paths.has(path)) return { kind: 'file', path };
  if (paths.has(`${path}/`) && asked.isPage) return { kind: 'move', to: `${home.base}/${path}/${url.search}` };
  if (!asked.isPage || isServed(path)) return { kind: 'network' };
  const first = inside.split('/')[0];
  const own = `${isLang(first) ? first : home.lang}/not-found/`;
  return paths.has(own) ? { kind: 'move', to: `${home.base}/${own}` } : { kind: 'network' };
}

/** Files of the site that are never kept, and that somebody may want to look at. */
const isServed = (path: string) => ['service-worker.js', 'robots.txt', '404.html'].includes(path);
