// npm run test:engines: the main stories in Firefox and in WebKit, as Debian ships them. `-- firefox` or `-- webkit` for one of them.
// When root, what is missing is installed with apt-get; otherwise it says which engine was not run, and what to type.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/tools/build.mjs';
import { run } from '../../src/tools/run.mjs';
import { createSite } from '../../src/tools/site.mjs';
import { openFirefox } from './firefox.mjs';
import { stories } from './stories.mjs';
import { openWebKit } from './webkit.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const wishes = process.argv.slice(2);
const onPath = (name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() || undefined;
const engines = [
  { name: 'firefox', programs: ['firefox-esr'], packages: ['firefox-esr'], open: openFirefox },
  {
    name: 'webkit',
    programs: ['WebKitWebDriver', 'Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    open: (driver, complain, xvfb) => openWebKit({ driver, xvfb }, complain),
  },
].filter(({ name }) => wishes.length === 0 || wishes.includes(name));

/** Installs what the engines need. Never asks for more rights than it has. */
async function install() {
  const missing = engines.filter(({ programs }) => !programs.every(onPath)).flatMap(({ packages }) => packages);
  if (missing.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log(`Getting ${missing.join(', ')} (once, needs the internet) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', ['update', ...wait]);
  const { ok, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...wait, ...missing], { env });
  if (!ok) console.log(output.trimEnd().split('\n').slice(-20).join('\n'));
}

/** The built site on a port of its own; `stop` is the pulled cable. */
async function serve() {
  const site = createSite({ folder: process.env.BUILD_DIR || 'build' });
  const server = createServer((request, response) => {
    delete request.headers['accept-encoding']; // to pack the whole site for each story would take longer than to tell it
    return site(request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  const stop = () =>
    new Promise((stopped) => {
      server.close(stopped);
      server.closeAllConnections();
    });
  return { at: (path) => `http://127.0.0.1:${port}/${path}`, server: { stop } };
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const begun = Date.now();
const sum = { passed: 0, failed: 0 };
const built = process.env.BUILD_DIR ? { ok: true } : await build('build', '');
if (!built.ok) {
  console.log(built.output);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
await install();
for (const { name, programs, packages, open } of engines) {
  const found = programs.map(onPath);
  if (!found.every(Boolean)) {
    console.log(`- ${name} was not run: ${packages.join(' and ')} cannot be had here. Type: sudo apt-get install ${packages.join(' ')}`);
    continue;
  }
  for (const [title, story] of Object.entries(stories)) {
    const complaints = [];
    const began = Date.now();
    const site = await serve();
    let page;
    let problem;
    try {
      // a browser of its own: workers that earlier stories left behind would slow the next ones down
      page = await open(found[0], (said) => complaints.push(said), found[1]);
      await story(page, site);
    } catch (error) {
      problem = error;
    }
    await page?.close().catch(() => undefined);
    await site.server.stop();
    const wrong = complaints.filter((said) => !/service-worker\.js|NetworkError|Load failed|Could not connect/.test(said));
    const ok = !problem && wrong.length === 0;
    sum[ok ? 'passed' : 'failed'] += 1;
    console.log(`${ok ? '✓' : '✗'} ${name}: ${title}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (problem) console.log(problem.stack ?? problem);
    for (const said of wrong) console.log(`    ${said}`);
  }
}
console.log(`engines took ${((Date.now() - begun) / 1000).toFixed(0)} s`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
