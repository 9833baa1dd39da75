/** Browser tests: `npm run e2e`, or a part: `npm run e2e -- --project root -g offline-cold`. Builds are made by npm test (or by hand). */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/tools/chromium.mjs';
import { browserArgs, subPath } from './support/browser.ts';

const top = fileURLToPath(new URL('..', import.meta.url));

/** A port nobody uses. Workers read this file again: they inherit the first answer. */
async function port(name: string): Promise<number> {
  process.env[name] ??= await new Promise<string>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(String(address && typeof address === 'object' ? address.port : 0)));
    });
  });
  return Number(process.env[name]);
}
process.env['PLAYWRIGHT_CHROMIUM'] ??= findChromium() ?? '';

const sites = [
  { name: 'root', folder: 'build', base: '', port: await port('BIRGE_TEST_PORT') },
  { name: 'subpath', folder: 'build-sub', base: subPath, port: await port('BIRGE_TEST_PORT_SUB') },
];
// a sub-path run needs the second build; `--project root` alone does not
const isAlone = process.argv.some((word) => word === '--project=root' || word === 'root');

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // generous: these are limits for a small, busy machine, not waits
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    launchOptions: { executablePath: process.env['PLAYWRIGHT_CHROMIUM'] || undefined, args: browserArgs },
    serviceWorkers: 'allow',
    screenshot: 'only-on-failure',
    viewport: { width: 1024, height: 768 },
  },
  projects: sites.map((site) => ({
    name: site.name,
    testMatch: site.name === 'root' ? ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'] : ['e2e/**/*.spec.ts'],
    // below a path only what has to do with addresses runs again
    ...(site.name === 'root' ? {} : { grep: /@path/ }),
    use: { baseURL: `http://127.0.0.1:${site.port}${site.base}/` },
  })),
  webServer: sites
    .filter((site) => site.name === 'root' || !isAlone)
    .map((site) => ({
      command: process.env['BIRGE_LATE'] ? 'node tests/support/late-server.mjs' : 'node src/tools/serve.mjs',
      cwd: top,
      url: `http://127.0.0.1:${site.port}${site.base}/`,
      env: { PORT: String(site.port), HOST: '127.0.0.1', BUILD_DIR: site.folder, BASE_PATH: site.base },
    })),
});
