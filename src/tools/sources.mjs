// One short word for the state of all sources. It names the version of a build and tells whether a build is still fresh.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const roots = ['src', 'lessons', 'static', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const notTheSite = [
  /\.test\.ts$/,
  /i18n\/compiled$/,
  /project\.inlang\/(?!settings\.json$)/,
  /^lessons\/[^/]+\.schema\.json$/,
  /\/\.[^/]+$/,
];

function filesUnder(path) {
  const name = path.replaceAll('\\', '/');
  if (notTheSite.some((rule) => rule.test(name)) && name !== 'static/.nojekyll') return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path).flatMap((entry) => filesUnder(join(path, entry)));
}

/** Changes when, and only when, something changes from which the site is built. */
export function sourcesHash(base = process.env.BASE_PATH ?? '') {
  const hash = createHash('sha256').update(base);
  for (const file of roots
    .filter((root) => existsSync(root))
    .flatMap(filesUnder)
    .sort())
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Whether `folder` holds a complete site made from the sources as they are now. */
export function isFresh(folder, base = '') {
  try {
    const built = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')).version;
    return built === sourcesHash(base) && readFileSync(join(folder, 'service-worker.js'), 'utf8').startsWith('self.birgeRelease=');
  } catch {
    return false;
  }
}
