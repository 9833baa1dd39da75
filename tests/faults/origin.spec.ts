/** Where a page comes from, and what it may do: addresses of a local network, other origins, foreign scripts, unknown pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lanName } from '../support/browser.ts';
import { bothAt, lesson, openProjector, place, step } from '../support/class.ts';
import { expect, open, ready, readyOffline, test } from '../support/fixtures.ts';
import { counted, noon, restore, tile, withFamily } from '../support/family.ts';
import { FaultyServer } from '../support/faulty-server.ts';
import { build, somePages, wholeBuild } from '../support/versions.ts';

const games = readdirSync('src/lib/games').filter((name) => existsSync(`src/lib/games/${name}/card.ts`));

test('lan-http: a tablet opens the http address of the laptop: everything but offline and camera, and both said in words', async ({
  page,
  context,
  watch,
  baseURL,
}) => {
  const lan = new URL(baseURL ?? '');
  lan.hostname = lanName;
  watch.own(lan.origin);
  const at = (path: string) => lan.href + path;
  await open(page, at('en/'));
  const given = () => [
    ...['randomUUID', 'subtle'].filter((name) => name in crypto),
    ...['serviceWorker', 'locks', 'wakeLock', 'mediaDevices', 'clipboard', 'storage'].filter((name) => name in navigator),
  ];
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(await page.evaluate(given)).toEqual([]);
  await page.locator('[data-offline=unavailable] button').first().click();
  await expect(page.getByText('opened over the local network')).toBeVisible();

  // a vote, kept through a reload, with the projector's window
  await page.goto(at(`en/class/${lesson}/`));
  await page.locator('[data-start]').waitFor();
  await step(page, 'PageDown');
  while (!(await place(page)).endsWith(' count')) await step(page, 'PageDown');
  await page.keyboard.press('Equal');
  await expect(page.locator('output').first()).toHaveText('1');
  const counting = await place(page);
  await page.reload();
  await expect.poll(() => place(page)).toBe(counting);
  await expect(page.locator('output').first()).toHaveText('1');
  await bothAt(page, await openProjector(page), counting);

  // a game to its second choice, and a lesson's path
  const tablet = await context.newPage();
  await tablet.goto(at('en/play/sort-lab/'));
  await expect(tablet.locator('[data-game]')).toHaveAttribute('data-state', /ready|playing/);
  await expect(async () => {
    await tablet.locator('[data-twin] button').first().click({ timeout: 1000 });
    await expect(tablet.locator('[data-game]')).toHaveAttribute('data-state', 'playing', { timeout: 1000 });
  }).toPass();
  await open(tablet, at(`en/play/${lesson}/`));
  await tablet.getByRole('button', { name: 'Next', exact: true }).click();

  // the family's log, its backup and its way back, with the hash made without crypto.subtle
  await tablet.clock.setFixedTime(noon);
  await open(tablet, at('en/family/data/'));
  await restore(tablet);
  await open(tablet, at('en/family/'));
  await tile(tablet).click();
  await expect(counted(tablet)).toHaveText('1');
  await tablet.reload();
  await expect(counted(tablet)).toHaveText('1');

  await open(tablet, at('en/reports/class/'));
  await expect(tablet.getByText('By camera only at a localhost or https address')).toBeVisible();
});

test('file-url: opened as a file, the first page says in three languages how to start the app', async ({ page, watch }) => {
  // the browser refuses the scripts themselves
  watch.allow(/file:\/\/|CORS|origin 'null'|ERR_FAILED|^exception: $/);
  await page.goto(pathToFileURL(join(wholeBuild, 'index.html')).href);
  for (const lang of ['kk', 'ru', 'en']) {
    const told = page.locator(`section[lang=${lang}]`);
    await expect(told).toBeVisible();
    await expect(told).toContainText('npm start');
    await expect(told).toContainText('https');
  }
});

test('csp-game-boots: under the policy every game draws itself, and nothing of it is refused', async ({ page }) => {
  // the watch fails this test on any violation; a game that hangs never says "ready"
  for (const game of games) {
    await page.goto(`kk/play/${game}/`);
    await expect(page.locator('[data-game]'), game).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('canvas'), game).toBeVisible();
  }
});

test('lesson-hostile: what a lesson says is shown as it stands, and never runs', async ({ page }) => {
  const hostile = '<img src=x onerror="globalThis.planted=1"><a href="javascript:globalThis.planted=1">x</a>\u202E';
  const words = /Where does plastic go\?|Meet Tilek/g; // the title and the first page's heading, in scripts and in pages
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    if (!/javascript|html/.test(type)) return route.fulfill({ response });
    // in a script between quotes of any kind, in a page as text
    const said = type.includes('html') ? hostile.replaceAll('<', '&lt;').replaceAll('"', '&quot;') : JSON.stringify(hostile).slice(1, -1);
    return route.fulfill({ response, body: (await response.text()).replace(words, said) });
  });
  for (const path of ['en/lessons/', `en/class/${lesson}/`, `en/play/${lesson}/`]) {
    await page.goto(path);
    await expect(page.getByText('<img src=x onerror=').first(), path).toBeAttached();
    await ready(page);
    await expect(page.getByText('<img src=x onerror=').first(), path).toBeAttached();
    expect(await page.locator('img[src=x], a[href^="javascript:"]').count(), path).toBe(0);
  }
  expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false);
  await page.unrouteAll({ behavior: 'wait' }); // the help cards come when the page has settled
});

test('pii-export: what leaves the device about a family is its numbers and a tag, nothing else', async ({ page }) => {
  await withFamily(page);
  await open(page, 'en/family/results/');
  await page.getByText('Show the code').click();
  const code = (await page.getByText(/^BIRGE1-/).textContent()) ?? '';
  expect(code).toMatch(/^BIRGE1-[0-9A-HJKMNP-TV-Z]{4}(-\d+){5}-\d\d$/);
  // and the class's file holds such codes and the adult's own label
  await open(page, 'en/reports/class/');
  await page.getByLabel('Code of a family').fill(code);
  await page.getByLabel('Code of a family').press('Enter');
  await expect(page.getByText('Families: 1')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the codes' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(lines.filter((line) => line !== code)).toEqual([]);
});

test('zero-external: pages and workers ask nobody else, and the watch would notice', async ({ page, context, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  const askers: string[] = [];
  context.on('request', (request) => askers.push(request.serviceWorker() ? 'worker' : 'page'));
  await open(page, server.at('kk/'));
  await readyOffline(page);
  for (const path of somePages()) await open(page, server.at(path));
  expect(new Set(askers)).toEqual(new Set(['page', 'worker']));
  expect(watch.complaints).toEqual([]);

  await page.goto('about:blank');
  await page.setContent('<img src="http://127.0.0.1:9/pixel.png">');
  await expect.poll(() => watch.complaints.join()).toContain('foreign request: http://127.0.0.1:9/pixel.png');
  watch.allow(/127\.0\.0\.1:9/, /ERR_/);
});

test('csp-clean: a script that somebody plants is blocked and noticed', async ({ page, watch }) => {
  await page.route('**/kk/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script>globalThis.planted = "inline"</script></body>');
    await route.fulfill({ response, body });
  });
  await open(page, 'kk/');
  expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false);
  await expect.poll(() => watch.complaints.join()).toContain('policy: script-src-elem refused inline');

  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    const tries = [() => (script.text = 'planted = 1'), () => (document.body.innerHTML = '<b>x</b>'), () => new Worker('/x.js')];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (problem) {
        return (problem as Error).name;
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  watch.allow(/policy:/, /Content Security Policy|TrustedScript|TrustedHTML|requires '?Trusted/i);
});

test('not-found: before any worker the server answers with a page that leads home, under any path', async ({ page, watch }) => {
  watch.allow(/404/);
  for (const base of ['', '/a/b']) {
    const server = await new FaultyServer(build, base).start();
    watch.own(server.origin);
    for (const [wrong, home] of [
      ['ru/no/such/page', 'ru/'],
      ['nothing/here', 'kk/'],
    ] as const) {
      const answer = await page.goto(server.at(wrong));
      expect(answer?.status()).toBe(404);
      const link = page.locator('section').first().getByRole('link');
      await expect(link).toHaveAttribute('href', new URL(server.at(home)).pathname);
    }
    await page.locator('section').first().getByRole('link').click();
    await expect(page).toHaveURL(server.at('kk/'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
    await server.stop();
  }
});
