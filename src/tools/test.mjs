// npm test: the whole gate, from a fresh clone, in order; it goes on after a failure so that all of them are seen at once.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { runScript } from './run.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!(await install())) process.exit(1);
const { getChromium } = await import('./chromium.mjs');

const bin = (path) => `node_modules/${path}`;
const results = 'test-results';
const inlang = 'src/lib/i18n';

/** All of these in turn; the first that fails ends it. */
async function each(...commands) {
  let output = '';
  for (const [script, args, env] of commands) {
    const done = await runScript(script, args, { env });
    output += done.output;
    if (!done.ok) return { ok: false, output };
  }
  return { ok: true, output };
}

/** Numbers out of a runner's report; a runner that left none counts as one failure. */
function counted(done, file, count) {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
    return { ...done, passed, failed: Math.max(failed, done.ok ? 0 : 1) };
  } catch {
    return { ...done, ok: false, passed: 0, failed: 1 };
  }
}

const steps = {
  format: () => each([bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']]),
  lint: () => each([bin('oxlint/bin/oxlint'), ['--deny-warnings']]),
  types: () =>
    each(
      [bin('@sveltejs/kit/svelte-kit.js'), ['sync']],
      [
        bin('@inlang/paraglide-js/bin/run.js'),
        [
          'compile',
          '--project',
          `${inlang}/project.inlang`,
          '--outdir',
          `${inlang}/compiled`,
          '--strategy',
          'globalVariable',
          'baseLocale',
        ],
      ],
      [bin('svelte-check/bin/svelte-check'), ['--tsconfig', './tsconfig.json', '--threshold', 'warning']],
      [bin('typescript/bin/tsc'), ['--noEmit', '-p', 'src/service-worker/tsconfig.json']],
    ),
  lessons: () => (existsSync('src/tools/lessons.mjs') ? each(['src/tools/lessons.mjs', []]) : { ok: true, output: '' }),
  unit: async () => {
    const file = `${results}/unit.json`;
    const done = await each([bin('vitest/vitest.mjs'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]]);
    return counted(done, file, (told) => ({ passed: told.numPassedTests, failed: told.numTotalTests - told.numPassedTests }));
  },
  build: () => build('build', ''),
  'build below a path': () => build('build-sub', '/birge'),
  'in the browser': async () => {
    const chromium = await getChromium();
    if (!chromium) return { ok: false, output: '' };
    const file = `${results}/browser.json`;
    const env = { PLAYWRIGHT_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(file), FORCE_COLOR: '0' };
    const done = await each([bin('@playwright/test/cli.js'), ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'], env]);
    return counted(done, file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }));
  },
};

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const sum = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  const began = Date.now();
  const { ok, output, passed = ok ? 1 : 0, failed = ok ? 0 : 1 } = await step();
  sum.passed += passed;
  sum.failed += failed;
  const numbers = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${ok ? '✓' : '✗'} ${name}  ${((Date.now() - began) / 1000).toFixed(1)} s${numbers}`);
  if (!ok) console.log(output.trimEnd().split('\n').slice(-400).join('\n'));
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
