// Which files a page's code will ask for at once is known when the site is written. Named in the page, they come together with that code
// instead of one round of requests after the other.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * `manifest`, here and below, is Vite's: source -> { file, name, imports, css }. Gives the files of the sources, or of chunks by their names (chunks.ts),
 * and all that they import, in that order.
 */
function filesOf(manifest, sources) {
  const [scripts, styles] = [new Set(), new Set()];
  const visit = (source) => {
    const { file, imports = [], css = [] } = manifest[source] ?? Object.values(manifest).find(({ name }) => name === source) ?? {};
    if (!file || scripts.has(file)) return;
    scripts.add(file);
    for (const style of css) styles.add(style);
    imports.forEach(visit);
  };
  sources.forEach(visit);
  return { scripts: [...scripts], styles: [...styles] };
}

/** programme/lesson -> the games that its steps play. */
export function gamesOfLessons(folder) {
  const found = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const [, programme, lesson] = /^([^_/\\][^/\\]*)[/\\]([^_/\\][^/\\]*)[/\\]lesson\.yaml$/.exec(path) ?? [];
    if (!lesson) continue;
    const { levels = [], steps = [] } = parse(readFileSync(join(folder, path), 'utf8'));
    const played = new Set(steps.map(({ level }) => level).filter(Boolean));
    found[`${programme}/${lesson}`] = [...new Set(levels.filter(({ id }) => played.has(id)).map(({ game }) => game))];
  }
  return found;
}

/** What a page asks for beyond its own code, as sources: the lesson, the rules of its games, a game's scene with Phaser. */
export function wantedBy(page, lessons) {
  const [, lang, room, ...parts] = /^([a-z]{2})\/(class|play)\/([\w-]+)(?:\/([\w-]+))?\/$/.exec(page) ?? [];
  if (!room) return [];
  if (parts[1] !== undefined) {
    const lesson = parts.join('/');
    const files = ['lesson', lang].map((name) => `lessons/${lesson}/${name}.yaml`);
    return [...files, ...(lessons[lesson] ?? []).map((game) => `src/lib/games/${game}/rules.ts`)];
  }
  const [game] = parts;
  const levels = [game, `${game}.${lang}`].map((name) => `virtual:game-levels/${name}`);
  return [...levels, ...['rules', 'scene'].map((part) => `src/lib/games/${game}/${part}.ts`), 'phaser'];
}

// kit asks for its error page before it wakes any page up
const always = ['.svelte-kit/generated/client-optimized/nodes/1.js'];

/** The page with links to what it does not name yet. `up` is the way from it to the top of the site. */
export function withLinks(html, up, manifest, wanted) {
  const own = Object.keys(manifest).filter((source) => html.includes(`${manifest[source].file}" rel="modulepreload"`));
  if (own.length === 0) return html; // a page without code
  const { scripts, styles } = filesOf(manifest, [...own, ...always, ...wanted]);
  const missing = (files, rel) => files.filter((file) => !html.includes(file)).map((file) => `<link rel="${rel}" href="${up}${file}" />`);
  return html.replace('</head>', `${[...missing(styles, 'stylesheet'), ...missing(scripts, 'modulepreload')].join('')}</head>`);
}

/** All pages of the written site. */
export function preload(site, manifest, lessons) {
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('index.html')) continue;
    const page = path.replaceAll('\\', '/').replace(/index\.html$/, '');
    const up = '../'.repeat(page.split('/').length - 1) || './';
    const file = join(site, path);
    writeFileSync(file, withLinks(readFileSync(file, 'utf8'), up, manifest, wantedBy(page, lessons)));
  }
}
