// After the site is written: hashes every file and writes the list into the service worker, so that it keeps only what it has verified.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gamesOfLessons, preload } from './preload.mjs';
import { relocate } from './relocate.mjs';

const worker = 'service-worker.js';
const mark = /^self\.birgeRelease=.*\n/;
const notKept = (path) => path === worker || path === '404.html' || path === 'robots.txt' || path.endsWith('.map') || /(^|\/)\./.test(path);

function filesUnder(folder, inside = '') {
  return readdirSync(join(folder, inside)).flatMap((entry) => {
    const path = inside ? `${inside}/${entry}` : entry;
    return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
  });
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * What a device keeps of the site in `folder`: addresses below the base path (`kk/` stands for kk/index.html), hashes, sizes. Pages that are
 * alike to the last byte are kept once; `same` tells the other addresses of each: address -> address of the kept file.
 */
export function listRelease(folder) {
  const files = [];
  const same = {};
  const first = new Map();
  for (const name of filesUnder(folder)
    .filter((path) => !notKept(path))
    .sort()) {
    const bytes = readFileSync(join(folder, name));
    const file = { path: encodeURI(name.replace(/(^|\/)index\.html$/, '$1')), hash: sha256(bytes), bytes: bytes.length };
    const alike = first.get(file.hash);
    // only pages: the type of another file follows from its ending
    if (alike !== undefined && name.endsWith('.html')) same[file.path] = alike;
    else {
      if (name.endsWith('.html')) first.set(file.hash, file.path);
      files.push(file);
    }
  }
  return { version: sha256(JSON.stringify({ files, same })).slice(0, 12), files, same };
}

/** Writes the list as the first line of the worker; a list that is there already is replaced. */
export function writeRelease(folder) {
  const release = listRelease(folder);
  const script = join(folder, worker);
  const code = readFileSync(script, 'utf8').replace(mark, '');
  writeFileSync(script, `self.birgeRelease=${JSON.stringify(release)};\n${code}`);
  return release;
}

/** The adapter, and after it the list: `vite build` alone gives the complete site. */
export function withRelease(adapter, folder) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      preload(
        folder,
        JSON.parse(readFileSync(join(builder.getClientDirectory(), '.vite/manifest.json'), 'utf8')),
        gamesOfLessons('lessons'),
      );
      relocate(folder, builder.config.kit.paths.base);
      const { version, files } = writeRelease(folder);
      const kilobytes = Math.round(files.reduce((sum, file) => sum + file.bytes, 0) / 1000);
      builder.log(`Version ${version}: ${files.length} files, ${kilobytes} kB are kept for offline use`);
    },
  };
}
