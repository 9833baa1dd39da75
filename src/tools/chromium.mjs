// Finds a Chromium for the tests; gets one when there is none. Never asks for more rights than it has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run, runScript } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
// on Windows --version opens a window instead of answering
const starts = (program) => process.platform === 'win32' || spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

function onPath(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined;
}

/** The program to test with: a wish of the environment, one on the PATH, Playwright's own, a usual place; else undefined. */
export function findChromium() {
  const wish = process.env.PLAYWRIGHT_CHROMIUM || process.env.CHROME_PATH;
  const candidates = [wish, ...names.map(onPath), chromium.executablePath(), ...places];
  return candidates.find((program) => program && existsSync(program) && starts(program));
}

const byHand = `No Chromium could be found or fetched. Do one of these, then run npm test again:
  sudo apt-get install chromium            (Debian, Ubuntu)
  npx playwright install --with-deps chromium
  CHROME_PATH=/path/to/chrome npm test     (a Chrome or Chromium that is somewhere else)`;

/** As findChromium, but fetches one: Playwright's, or with apt-get when we are root already. */
export async function getChromium() {
  const there = findChromium();
  if (there) return there;
  console.log('Getting a Chromium for the tests (once, needs the internet) …');
  await runScript('node_modules/playwright/cli.js', ['install', 'chromium']);
  if (!findChromium() && process.getuid?.() === 0 && onPath('apt-get')) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const now = findChromium();
  if (!now) console.error(byHand);
  return now;
}
