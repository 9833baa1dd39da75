/** A part of the built site that a worker installs in a second: for faults of the line and of the browser, where one file is as good as another. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { writeRelease } from '../../src/tools/precache.mjs';

const langs = ['kk', 'ru', 'en'];
const kept = [
  'index.html',
  '404.html',
  'service-worker.js',
  'manifest.webmanifest',
  '_app/version.json',
  ...langs.flatMap((lang) => [`${lang}/index.html`, `${lang}/not-found/index.html`]),
];
/** Names of files: any in a page or a style, those imported at once in a script. */
const named = { page: /[\w.-]+\.(?:js|css|svg|woff2|png)\b/g, script: /(?<=(?:from|import)\s*["'][^"']*)[\w.-]+\.js(?=["'])/g };

/** Everything the pages `kept` ask for by themselves; what is fetched later, when somebody opens it, is left out. */
function reachable(site: string): Set<string> {
  const assets = new Map(
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.startsWith('_app') || path.startsWith('icons'))
      .map((path) => [basename(path), path]),
  );
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    if (!['.html', '.js', '.css', '.webmanifest'].includes(extname(path))) return;
    for (const [name] of readFileSync(join(site, path), 'utf8').matchAll(extname(path) === '.js' ? named.script : named.page)) {
      const asset = assets.get(name);
      if (asset) follow(asset);
    }
  };
  for (const path of kept) follow(path);
  for (const path of assets.values()) if (/nodes\/[01]\./.test(path)) follow(path); // the frame of all pages and the page for errors
  return found;
}

/** Copies that part of `site`, hashed anew; gone when this process ends. */
export function smallSite(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'birge-small-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const path of reachable(site)) cpSync(join(site, path), join(folder, path));
  writeRelease(folder);
  return folder;
}
