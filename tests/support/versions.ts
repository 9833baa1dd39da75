/** A second version of the built site: one changed file, hashed anew. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Listed } from '../../src/lib/offline/protocol.ts';
import { listRelease, writeRelease } from '../../src/tools/precache.mjs';
import { smallSite } from './small-site.ts';

export const wholeBuild = fileURLToPath(new URL('../../build', import.meta.url));
/** What the tests of faults install, again and again. */
export const build = smallSite(wholeBuild);

export interface Version {
  folder: string;
  version: string;
  remove(): void;
}

/** As after a deployment of a small correction: only the home pages' titles differ. */
export function nextVersion(mark = 'v2', before = build): Version {
  const folder = mkdtempSync(join(tmpdir(), 'birge-'));
  cpSync(before, folder, { recursive: true });
  for (const lang of ['kk', 'ru', 'en']) {
    const page = join(folder, lang, 'index.html');
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('<meta charset="utf-8" />', `<meta charset="utf-8" /><meta name="mark" content="${mark}" />`),
    );
  }
  const { version } = writeRelease(folder);
  return { folder, version, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const files = (site = build): Listed[] => listRelease(site).files as Listed[];
export const pages = (): string[] => {
  const { files: kept, same } = listRelease(wholeBuild);
  return [...kept.map(({ path }) => path), ...Object.keys(same)].filter((path) => path === '' || path.endsWith('/'));
};
/** A few of them, for tests in which any page is as good as another. */
export const somePages = (): string[] => ['', 'kk/', 'ru/', 'en/not-found/'];
