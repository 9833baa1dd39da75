// Builds the site, when something has changed since the last time.
import { runScript } from './run.mjs';
import { isFresh } from './sources.mjs';

export async function build(folder, base) {
  if (isFresh(folder, base)) return { ok: true, output: '' };
  const env = { BUILD_DIR: folder, BASE_PATH: base, NODE_ENV: 'production' };
  return runScript('node_modules/vite/bin/vite.js', ['build'], { env });
}
