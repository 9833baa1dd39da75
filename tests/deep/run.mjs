// npm run test:deep: what takes too long for every day. `npm run test:deep -- fuzz soak` for some of it; parts: windows kills fuzz vitest soak,
// and two that run only when they are named: `late`, the browser tests with a server that is late by chance, and `steps`, which takes hours.
// BIRGE_SOAK=0.05 makes the soak twenty times shorter, BIRGE_KILL_ROUNDS=20 the kills of a family and of one press ten times fewer;
// BIRGE_KILL_LESSONS=kind/03 limits `steps` to those lessons.
import { fileURLToPath } from 'node:url';
import { build } from '../../src/tools/build.mjs';
import { install } from '../../src/tools/install.mjs';
import { run, runScript } from '../../src/tools/run.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!(await install())) process.exit(1);
const { getChromium } = await import('../../src/tools/chromium.mjs');

const show = { show: true };
const vitest = (...files) =>
  runScript('node_modules/vitest/vitest.mjs', ['run', '--passWithNoTests', ...files], { ...show, env: { BIRGE_DEEP: '1' } });

const deep = { BIRGE_DEEP: '1', BIRGE_KILL_ROUNDS: process.env.BIRGE_KILL_ROUNDS ?? '200' };
const browser = (...words) => browserWith(deep, ...words);
async function browserWith(env, ...words) {
  const chromium = await getChromium();
  if (!chromium) return { ok: false };
  return runScript('node_modules/@playwright/test/cli.js', ['test', '-c', 'tests/playwright.config.ts', '--project=root', ...words], {
    ...show,
    env: { PLAYWRIGHT_CHROMIUM: chromium, ...env },
  });
}
const both = async (...steps) => {
  const done = [];
  for (const step of steps) done.push(await step());
  return { ok: done.every(({ ok }) => ok) };
};

// in this order: what mostly waits comes while the soak still needs both cores
const parts = {
  // real minutes: windows whose timers come once a minute
  windows: () => browser('hidden-windows.spec.ts', 'key-matrix.spec.ts'),
  // a family's day, one press in class, every step of a lesson
  kills: () => browser('family-restart.spec.ts', 'killed.spec.ts', '-g', 'kill-browser|killed'),
  fuzz: () =>
    both(
      () => vitest('tests/fuzz.test.ts'),
      () => browser('fuzz.spec.ts'),
    ),
  // everything in tests/deep/*.test.ts
  vitest: () => vitest('tests/deep'),
  // all browser tests at their daily length, while any file may come late
  late: () => browserWith({ BIRGE_LATE: '1' }),
  // every step of every lesson in three languages
  steps: () =>
    browserWith({ ...deep, BIRGE_KILL_LESSONS: process.env.BIRGE_KILL_LESSONS ?? '/' }, 'killed.spec.ts', '-g', 'killed at every step'),
  soak: () => run(process.execPath, ['tests/deep/soak.mjs'], show),
};

const wishes = process.argv.slice(2);
const unknown = wishes.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Parts: ${Object.keys(parts).join(' ')}`);
  process.exit(1);
}
const built = await build('build', '');
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
const told = [];
async function take(name) {
  const began = Date.now();
  const { ok } = await parts[name]();
  told.push(`${ok ? '✓' : '✗'} ${name}  ${((Date.now() - began) / 60_000).toFixed(1)} min`);
  if (!ok) process.exitCode = 1;
}
const asked = Object.keys(parts).filter((name) => (wishes.length > 0 ? wishes.includes(name) : !['late', 'steps'].includes(name)));
// most of the soak is one long row of lessons on one core: the other parts run beside it, one after the other
const row = async (names) => {
  for (const name of names) await take(name);
};
await Promise.all([row(asked.filter((name) => name === 'soak')), row(asked.filter((name) => name !== 'soak'))]);
console.log(`\n${told.join('\n')}`);
