// A family of four with sixty thousand entries: is every page still as quick as on the first day?
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { openTimed, slowDown } from './browser.mjs';
import { judged, median, ms } from './numbers.mjs';

const load = async (file) =>
  (await runnerImport(resolve(file), { logLevel: 'error', oxc: { tsconfig: false }, resolve: { alias: { $lib: resolve('src/lib') } } }))
    .module;

const days = 3650;

/** Backups of families with so many entries each, as files: a browser reads those fifteen megabytes itself. */
export async function backups(...counts) {
  const { manyEntries } = await load('tests/support/family-data.ts');
  const { writeBackup } = await load('src/lib/family/backup.ts');
  await mkdir('.cache/bench', { recursive: true });
  return Promise.all(
    counts.map(async (count) => {
      const file = resolve(`.cache/bench/family-${count}.json`);
      await writeFile(file, await writeBackup(manyEntries(count, days), Date.parse('2026-01-01T10:00:00Z')));
      return file;
    }),
  );
}
/** The last day of these families: the browser believes that it is now. */
export const lastDay = Date.parse('2026-01-01T09:00:00Z') + (days - 1) * 86_400_000;

/** Moves the page's calendar; its clock for measuring stays as it is. */
export function atDay(now) {
  const Real = Date;
  const shift = now - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + shift);
      else super(...parts);
    }
    static now() {
      return Real.now() + shift;
    }
  };
}

/** Puts a family in place as a person does; gives the times of looking into the file and of putting it back. */
export async function putBack(page, file) {
  page.setDefaultTimeout(120_000);
  const began = performance.now();
  await page.locator('#restore input[type=file]').setInputFiles(file);
  await page.locator('[data-preview]').waitFor();
  const seen = performance.now();
  await page.getByRole('button', { name: 'Put it back' }).click();
  const [told, sure] = [page.getByText('Entries put back'), page.getByRole('button', { name: 'Yes, put it back anyway' })];
  await told.or(sure).waitFor();
  if (await sure.isVisible()) await sure.click();
  await told.waitFor();
  return { look: seen - began, restore: performance.now() - seen };
}

async function familyContext(browser, at, file) {
  const context = await browser.newContext({ viewport: { width: 412, height: 820 }, serviceWorkers: 'block' });
  await context.addInitScript(atDay, lastDay);
  const page = await context.newPage();
  await page.goto(at('birge', 'en/family/data/'));
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
  return { context, page, first: await putBack(page, file) };
}

/** One tap on the first tile: when its number is on the screen, and when the device has it. */
const tap = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const tile = document.querySelector('button.add');
        const before = tile.querySelector('output').textContent;
        const began = performance.now();
        let shown;
        const watch = new MutationObserver(() => {
          const isShown = tile.querySelector('output').textContent !== before;
          if (isShown) shown ??= performance.now() - began;
          if (!isShown || document.querySelector('[data-saved]').dataset.saved !== 'saved') return;
          watch.disconnect();
          done({ shown, saved: performance.now() - began });
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        tile.click();
      }),
  );

async function pageTimes(context, address, until, cpu) {
  const page = await context.newPage();
  const devtools = await slowDown(page, { cpu });
  await devtools.send('Performance.enable');
  const usable = await openTimed(page, address, { until });
  const { metrics } = await devtools.send('Performance.getMetrics');
  const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  return { page, usable, script };
}

/** Presses and waits by plain means: what Playwright runs in a page to find things would count as the page's own script. */
const pressAndWait = (page, pressed, awaited) =>
  page.evaluate(
    ([pressed, awaited]) =>
      new Promise((there) => {
        const look = () => (document.querySelector(awaited) ? there() : setTimeout(look, 20));
        document.querySelector(pressed).click();
        look();
      }),
    [pressed, awaited],
  );

/** From today's page to the results, as a family goes: ms of script until the month and all years are drawn; MB of heap afterwards. */
async function results(context, at, cpu) {
  const page = await context.newPage();
  await openTimed(page, at('birge', 'en/family/'), { until: 'button.add output' });
  const devtools = await slowDown(page, { cpu });
  // time of the processor, not of the clock: what else the machine does is not counted
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (wanted) => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === wanted)?.value ?? 0;
  const before = await metric('ScriptDuration');
  await pressAndWait(page, 'nav a[href$="family/results/"]', '.year');
  const script = ((await metric('ScriptDuration')) - before) * 1000;
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = (await metric('JSHeapUsedSize')) / 1e6;
  await page.close();
  return { script, heap };
}

export async function family({ browser, at, rounds }) {
  const [none, many] = await backups(0, 60_000);
  const [empty, full] = [await familyContext(browser, at, none), await familyContext(browser, at, many)];
  const times = {
    todayEmpty: [],
    today: [],
    results: [],
    resultsEmpty: [],
    inApp: [],
    inAppEmpty: [],
    shown: [],
    saved: [],
    look: [],
    restore: [],
    backup: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const [{ context }, list, cold, warm] of [
      [empty, times.todayEmpty, times.resultsEmpty, times.inAppEmpty],
      [full, times.today, times.results, times.inApp],
    ]) {
      const today = await pageTimes(context, at('birge', 'en/family/'), 'button.add output', 4);
      list.push(today.usable);
      if (context === full.context) {
        const { shown, saved } = await tap(today.page);
        times.shown.push(shown);
        times.saved.push(saved);
      }
      await today.page.close();
      const month = await pageTimes(context, at('birge', 'en/family/results/'), 'main section h2', 4);
      cold.push(month.script);
      await month.page.close();
      warm.push(await results(context, at, 4));
    }
    await full.page.reload();
    await full.page.locator('body[data-ready]').waitFor({ state: 'attached' });
    const button = full.page.getByRole('button', { name: 'Make a backup file' });
    await button.waitFor();
    const began = performance.now();
    const download = full.page.waitForEvent('download', { timeout: 120_000 });
    await button.click();
    await readFile(await (await download).path());
    times.backup.push(performance.now() - began);
    const { look, restore } = await putBack(full.page, many);
    times.look.push(look);
    times.restore.push(restore);
  }
  await Promise.all([empty.context.close(), full.context.close()]);
  const of = (name) => median(times[name]);
  const inApp = (name, list = times.inApp) => median(list.map((one) => one[name]));
  const ratio = of('today') / of('todayEmpty');
  const rows = [
    [
      "today's page usable / of an empty family, CPU 4 ×",
      ms(of('today')),
      ms(of('todayEmpty')),
      `${ratio.toFixed(2)} ×`,
      '<= 1.3 ×',
      judged(ratio, 1.3),
    ],
    [
      'results page with all years opened from today, script, CPU 4 ×',
      ms(inApp('script')),
      ms(inApp('script', times.inAppEmpty)),
      '',
      '<= 250 ms',
      judged(inApp('script'), 250),
    ],
    ['memory on that page', `${inApp('heap').toFixed(1)} MB`, `${inApp('heap', times.inAppEmpty).toFixed(1)} MB`],
    ['results page as the first page, with the start of the app, script, CPU 4 ×', ms(of('results')), ms(of('resultsEmpty'))],
    ['one tap → shown, CPU 4 ×', ms(of('shown'))],
    ['one tap → saved, CPU 4 ×', ms(of('saved'))],
    ['backup file made', ms(of('backup')), '', '', '<= 3000 ms', judged(of('backup'), 3000)],
    ['backup file looked into', ms(of('look')), '', '', '<= 3000 ms', judged(of('look'), 3000)],
    ['backup put back on a new device', ms(full.first.restore), '', '', '<= 3000 ms', judged(full.first.restore, 3000)],
    ['backup put back', ms(of('restore')), '', '', '<= 3000 ms', judged(of('restore'), 3000)],
  ];
  return [
    { title: `A family with 60,000 entries in ten years; medians of ${rounds}`, head: ['', 'full', 'empty', 'ratio', 'wanted', ''], rows },
  ];
}
