// What we are measured against, each made in the same run in .cache/bench/: a bare SvelteKit page, reveal.js' starter deck, a bare Phaser scene.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../src/tools/run.mjs';

const home = resolve('.cache/bench');

const barePage = {
  'package.json': '{ "type": "module", "private": true }',
  'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter() } };`,
  'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };`,
  'src/app.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Bare</title>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>`,
  'src/routes/+layout.js': 'export const prerender = true;',
  'src/routes/+page.svelte': `<script>
  import { onMount } from 'svelte';
  let count = $state(0);
  onMount(() => void (document.body.dataset.ready = ''));
</script>
<h1>Bare</h1>
<button onclick={() => (count += 1)}>{count}</button>`,
};

// the whole of Phaser's own core, with the switches of its own build, and one picture on the screen
const bareScene = {
  'package.json': '{ "type": "module", "private": true }',
  'vite.config.js': `const no = ['FEATURE_SOUND', 'WEBGL_DEBUG', 'EXPERIMENTAL', 'PLUGIN_CAMERA3D', 'PLUGIN_FBINSTANT'];
const yes = ['CANVAS_RENDERER', 'WEBGL_RENDERER'];
const set = (names, value) => names.map((name) => ['typeof ' + name, value]);
export default { define: Object.fromEntries([...set(no, 'false'), ...set(yes, 'true'), ['global', 'globalThis']]) };`,
  'index.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Bare</title></head>
<body><div data-game="bare" data-state="loading"></div><script type="module" src="/main.js"></script></body></html>`,
  'main.js': `import Phaser from './phaser.cjs';
const host = document.querySelector('[data-game]');
const scene = {
  create() {
    this.add.graphics().fillStyle(0x2f86c9).fillCircle(480, 270, 100);
    host.dataset.state = 'ready';
  },
};
new Phaser.Game({ type: Phaser.AUTO, parent: host, width: 960, height: 540, banner: false, audio: { noAudio: true }, scene });`,
  // the renderers first, because Phaser's modules require each other in a circle
  'phaser.cjs': `require('../../../node_modules/phaser/src/renderer');
module.exports = require('../../../node_modules/phaser/src/phaser-core.js');`,
};

function write(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Built again only when its files, or the versions of what it is made of, are others. */
async function made(name, files, out, packages) {
  const folder = join(home, name);
  const versions = packages.map((one) => JSON.parse(readFileSync(`node_modules/${one}/package.json`, 'utf8')).version);
  const stamp = JSON.stringify([files, versions]);
  const mark = join(folder, 'made.json');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === stamp) return join(folder, out);
  write(folder, files);
  const done = await run(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
    cwd: folder,
    env: { NODE_ENV: 'production' },
  });
  if (!done.ok) throw new Error(`The rival "${name}" could not be built:\n${done.output}`);
  writeFileSync(mark, stamp);
  return join(folder, out);
}

function starterDeck() {
  const folder = join(home, 'reveal');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['index.html', 'dist']) cpSync(`node_modules/reveal.js/${part}`, join(folder, part), { recursive: true });
  return folder;
}

/** Folders to serve. */
export async function rivals() {
  return {
    page: await made('page', barePage, 'build', ['@sveltejs/kit', '@sveltejs/adapter-static', 'svelte', 'vite']),
    scene: await made('scene', bareScene, 'dist', ['phaser', 'vite']),
    deck: starterDeck(),
  };
}
