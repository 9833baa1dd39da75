// A lesson in two windows: how soon the class sees what the volunteer pressed, and how soon a killed laptop is where it was.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOn, openTimed, slowDown, startButton } from './browser.mjs';
import { judged, median, ms, share } from './numbers.mjs';

const lesson = 'en/class/plastic-free/01-where-plastic-goes/';

/** Says when the shown step or beat changes, in milliseconds of a clock that all windows share. */
function tellChanges() {
  const place = () => {
    const shown = document.querySelector('[data-step]');
    return shown ? `${shown.dataset.step} ${shown.dataset.phase}` : '';
  };
  globalThis.benchPlaces = new Map();
  globalThis.benchPlace = place;
  new MutationObserver(() => {
    const at = place();
    if (at && !globalThis.benchPlaces.has(at)) globalThis.benchPlaces.set(at, performance.timeOrigin + performance.now());
  }).observe(document, { subtree: true, childList: true, attributes: true });
  addEventListener('keydown', () => (globalThis.benchPressed = performance.timeOrigin + performance.now()), true);
}

async function nextToProjector(browser, address, cpu) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, serviceWorkers: 'block' });
  await context.addInitScript(tellChanges);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-start]').click();
  await page.locator('[data-step]').waitFor();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('KeyS');
  const projector = await opened;
  await page.locator('[data-projector=connected]').waitFor();
  await projector.locator('[data-step]').waitFor();
  await projector.evaluate(tellChanges); // a new window begins with another document than it ends with
  if (cpu) for (const one of [page, projector]) await slowDown(one, { cpu });
  const times = [];
  for (let turn = 0; turn < 25; turn += 1) {
    await page.waitForTimeout(350); // the guard against a nervous thumb
    const before = await page.evaluate(() => globalThis.benchPlace());
    await page.keyboard.press('PageDown');
    const at = await (await page.waitForFunction((old) => globalThis.benchPlace() !== old && globalThis.benchPlace(), before)).jsonValue();
    const shown = await (await projector.waitForFunction((wanted) => globalThis.benchPlaces.get(wanted), at)).jsonValue();
    times.push(shown - (await page.evaluate(() => globalThis.benchPressed)));
    // where a game opens, its own start is what is measured elsewhere
    if (await projector.locator('[data-game]').count()) break;
  }
  await context.close();
  return times.toSorted((a, b) => a - b);
}

/** The processes that run on a folder; Linux only. */
const processesOf = (folder) =>
  readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false; // gone meanwhile
    }
  });

async function resumeAfterKill(address, rounds, cpu) {
  const profile = mkdtempSync(join(tmpdir(), 'birge-bench-'));
  const times = [];
  for (let round = 0; round <= rounds; round += 1) {
    const context = await openOn(profile);
    const page = await context.newPage();
    if (round === 0) {
      await openTimed(page, address, { until: '[data-step]', press: startButton });
      for (let turn = 0; turn < 5; turn += 1) {
        await page.waitForTimeout(350);
        await page.keyboard.press('PageDown');
      }
      await page.waitForTimeout(500);
    } else {
      await slowDown(page, { cpu });
      times.push(await openTimed(page, address, { until: '[data-step]', press: 'main section .button:not(.quiet)' }));
    }
    const gone = new Promise((closed) => context.once('close', closed));
    for (const id of processesOf(profile)) {
      try {
        process.kill(Number(id), 'SIGKILL');
      } catch {
        // died with its parent
      }
    }
    await gone;
  }
  rmSync(profile, { recursive: true, force: true });
  return times;
}

export async function twoWindows({ browser, at, rounds }) {
  const address = at('birge', lesson);
  const rows = [];
  for (const cpu of [undefined, 4]) {
    const times = await nextToProjector(browser, address, cpu);
    const name = `Next → projector shows it${cpu ? `, CPU ${cpu} ×` : ''}`;
    rows.push([name, ms(share(times, 0.5)), `95 of 100: ${ms(share(times, 0.95))}`, `${times.length} presses`]);
  }
  if (process.platform === 'linux') {
    const times = await resumeAfterKill(address, rounds, 4);
    rows.push(['killed: address opened → same step shown, CPU 4 ×', ms(median(times)), '<= 3000 ms', judged(median(times), 3000)]);
  }
  return [{ title: 'A lesson in two windows', head: ['', 'median'], rows }];
}
