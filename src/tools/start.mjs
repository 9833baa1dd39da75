// npm start: from a fresh clone to the open app. Old syntax only, so that an old Node can read the first sentence it needs to say.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    '\nThis app needs Node 20.19 or newer; here is Node ' +
      process.versions.node +
      '.\nGet the current "LTS" from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

async function start() {
  const { install } = await import('./install.mjs');
  if (!(await install())) return process.exit(1);
  const folder = process.env.BUILD_DIR || 'build';
  const base = process.env.BASE_PATH || '';
  const { isFresh } = await import('./sources.mjs');
  if (!isFresh(folder, base)) {
    console.log('Building the app (about a minute) …');
    const { build } = await import('./build.mjs');
    const { ok, output } = await build(folder, base);
    if (!ok) {
      console.error(output + '\nThe app could not be built; the reason stands above.');
      return process.exit(1);
    }
  }
  const { serve } = await import('./serve.mjs');
  return serve({ folder, base });
}

console.log('Birge ' + JSON.parse(readFileSync('package.json', 'utf8')).version);
start();
