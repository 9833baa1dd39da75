// A long day, and then ten years: 200 lessons in two windows, 1,000 games, a family with 60,000 entries. What a page keeps after each tenth of it
// is counted after a garbage collection; after the first tenth nothing may grow by more than 5 %.
// `node tests/deep/soak.mjs games` for one part; BIRGE_SOAK=0.05 for a shorter day.
import { existsSync, readdirSync } from 'node:fs';
import { openBrowser, serve } from '../bench/browser.mjs';
import { atDay, backups, lastDay, putBack } from '../bench/family.mjs';
import { median, table } from '../bench/numbers.mjs';

const scale = Number(process.env.BIRGE_SOAK) || 1;
const wishes = process.argv.slice(2);
const most = 1.05;
const samples = 20;
const lesson = 'plastic-free/01-where-plastic-goes';

/** Counts what a page holds. Twice, because what a finalizer lets go is only found by the next collection. */
async function counter(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name) => metrics.find((one) => one.name === name).value;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
}

/** Kept, and told at once: a run that is cut short has said something too. */
function keep(part, taken, sample) {
  taken.push(sample);
  console.error(part, JSON.stringify(sample));
}

/** The same words for all parts: a table, and whether anything grew. */
function judge(title, turns, taken) {
  const rows = taken.map(({ turn, ...all }) => [
    String(turn),
    ...Object.values(all).flatMap(({ heap, nodes, listeners }) => [`${(heap / 1e6).toFixed(2)} MB`, String(nodes), String(listeners)]),
  ]);
  const windows = Object.keys(taken[0]).filter((name) => name !== 'turn');
  console.log(`\n${title}`);
  console.log(table([['after', ...windows.flatMap((name) => [`heap: ${name}`, 'nodes', 'listeners'])], ...rows]));
  const warm = taken.filter(({ turn }) => turn >= turns / 10);
  const fifth = Math.max(1, Math.ceil(warm.length / 5));
  const grown = windows.flatMap((name) =>
    ['heap', 'nodes', 'listeners'].flatMap((kind) => {
      const of = (part) => median(part.map((one) => one[name][kind]));
      const ratio = of(warm.slice(-fifth)) / of(warm.slice(0, fifth));
      console.log(`  ${name}, ${kind}: ${ratio.toFixed(3)} × from the first tenth to the end`);
      return ratio > most ? [`${title}: ${kind} of ${name} grew ${((ratio - 1) * 100).toFixed(1)} %`] : [];
    }),
  );
  return grown;
}

/** Follows a link inside the app, as a click does: the page is never loaded anew. */
const go = (page, path) =>
  page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = `/${to}`;
    document.body.append(link);
    link.click();
    link.remove();
  }, path);

const open = async (page, address) => {
  await page.goto(address);
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
};

/** What the console says about leaks and crashes. */
function complaints(context) {
  const heard = [];
  const take = (text) => heard.push(text);
  context.on('weberror', (problem) => take(problem.error().message));
  context.on('console', (message) => /Too many active WebGL|context lost|out of memory/i.test(message.text()) && take(message.text()));
  return heard;
}

/** In the page: where the lesson stands; '' outside of it. */
const place = () => {
  globalThis.soakPlace = () => {
    const shown = document.querySelector('[data-step]');
    return shown ? `${shown.dataset.step} ${shown.dataset.phase} ${document.querySelector('[data-game]')?.textContent ?? ''}` : '';
  };
  return globalThis.soakPlace();
};

/** In the page: the next place. Told by the change itself: the timers of a tab behind another come once a second. */
const placeAfter = ([before, patience]) =>
  new Promise((there, fail) => {
    const watch = new MutationObserver(() => look());
    const late = setTimeout(() => fail(new Error(`still at ${before}`)), patience);
    const look = () => {
      const now = globalThis.soakPlace();
      if (now === before) return;
      clearTimeout(late);
      watch.disconnect();
      there(now);
    };
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });

async function lessons({ browser, address }) {
  const turns = Math.max(5, Math.round(200 * scale));
  // small windows: two are drawn at once, by the processor
  const context = await browser.newContext({ viewport: { width: 640, height: 480 }, serviceWorkers: 'block' });
  const heard = complaints(context);
  // the guard of 300 ms between two keys is for nervous thumbs: here each press counts as a second later than the one before
  await context.addInitScript(() => {
    let now = 0;
    Object.defineProperty(Event.prototype, 'timeStamp', { get: () => (now += 1000) });
  });
  const page = await context.newPage();
  await open(page, `${address}en/lessons/`);
  const projector = await context.newPage();
  await open(projector, `${address}en/screen/`);
  const count = { presenter: await counter(page), projector: await counter(projector) };
  const taken = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    await go(page, `en/class/${lesson}/`);
    await page.locator('[data-start]').click();
    await page.locator('[data-step]').waitFor();
    const session = await page.evaluate(() => sessionStorage.getItem('birge.session'));
    // the same window again and again, as it stands on the beamer all day
    await projector.evaluate((id) => (location.hash = id), session);
    await projector.locator('[data-step]').first().waitFor();
    await page.locator('[data-projector=connected]').waitFor();
    let at = await page.evaluate(place);
    for (let presses = 0; presses < 200 && at !== ''; presses += 1) {
      await page.keyboard.press('PageDown');
      at = await page.evaluate(placeAfter, [at, 60_000]);
    }
    await go(page, 'en/lessons/');
    // the end of a lesson has a heading too, and following two links at once leads to the second alone
    await page.locator('a.skip').waitFor();
    if (turn % Math.max(1, Math.round(turns / samples)) === 0)
      keep('lessons', taken, { turn, presenter: await count.presenter(), projector: await count.projector() });
  }
  await context.close();
  return [...judge(`${turns} lessons in a row in two windows`, turns, taken), ...heard];
}

async function games({ browser, address }) {
  const turns = Math.max(240, Math.round(1000 * scale));
  const names = readdirSync('src/lib/games').filter((name) => existsSync(`src/lib/games/${name}/card.ts`));
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, serviceWorkers: 'block' });
  const heard = complaints(context);
  const page = await context.newPage();
  await open(page, `${address}en/play/`);
  const count = await counter(page);
  const taken = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    const name = names[turn % names.length];
    await go(page, `en/play/${name}/`);
    await page.locator(`[data-game="${name}"][data-state=ready], [data-game="${name}"][data-state=playing]`).waitFor({ timeout: 60_000 });
    // samples are taken in the list of games, where no game should be left, and always after the same one: its page is let go with the next
    if (turn % (names.length * Math.max(1, Math.round(turns / samples / names.length))) !== 0) continue;
    await go(page, 'en/play/');
    await page.locator('[data-game]').waitFor({ state: 'detached' });
    keep('games', taken, { turn, page: await count() });
  }
  await context.close();
  return [...judge(`${turns} switches between ${names.length} games`, turns, taken), ...heard];
}

async function family({ browser, address }) {
  const turns = Math.max(20, Math.round(600 * scale));
  const [file] = await backups(60_000);
  const context = await browser.newContext({ viewport: { width: 412, height: 820 }, serviceWorkers: 'block' });
  const heard = complaints(context);
  await context.addInitScript(atDay, lastDay);
  const page = await context.newPage();
  await open(page, `${address}en/family/data/`);
  await putBack(page, file);
  const count = await counter(page);
  const taken = [];
  const goTo = async (path, seen) => {
    await go(page, path);
    // the page before has headings too
    await page.locator(`nav a[aria-current=page][href$="/${path}"]`).waitFor();
    await page.locator(seen).first().waitFor({ state: 'attached' });
  };
  for (let turn = 1; turn <= turns; turn += 1) {
    await goTo('en/family/', 'button.add');
    // the last month has no plan, so the first tile lies in a part that is not open
    const tile = page.locator('button.add').first();
    const shown = await tile.locator('output').elementHandle();
    const before = Number(await shown.textContent());
    await tile.evaluate((button) => button.click());
    await page.waitForFunction(([number, old]) => Number(number.textContent) === old + 1, [shown, before]);
    await shown.dispose(); // who holds a number holds its page
    await page.locator('[data-saved=saved]').first().waitFor();
    await goTo('en/family/results/', 'main section h2');
    await goTo('en/family/months/', 'main h1, main h2');
    if (turn % Math.max(1, Math.round(turns / samples)) === 0) keep('family', taken, { turn, page: await count() });
  }
  await context.close();
  return [...judge(`60,000 entries: ${turns} rounds of today, results and months`, turns, taken), ...heard];
}

const parts = { lessons, games, family };
const server = await serve('build');
process.once('exit', server.stop);

/** One part in a browser of its own. The code that a browser makes of ours on its way (megabytes of it) is not what a page keeps. */
async function alone(part) {
  const browser = await openBrowser(['--js-flags=--no-sparkplug,--no-maglev,--no-turbofan']);
  const problems = await part({ browser, address: server.address }).catch((problem) => [
    `${part.name} did not come to its end: ${problem.stack}`,
  ]);
  await browser.close();
  return problems;
}

// at once: each waits more than it works
const wished = Object.entries(parts).filter(([name]) => wishes.length === 0 || wishes.includes(name));
const problems = (await Promise.all(wished.map(([, part]) => alone(part)))).flat();
console.log(problems.length > 0 ? `\n${problems.join('\n')}` : '\nNothing leaks.');
process.exit(problems.length > 0 ? 1 : 0);
