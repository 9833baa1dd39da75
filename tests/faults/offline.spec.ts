/** The network, the browser or the kept files go away. B11 of the reliability notes gave each test its name. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { expect, open, readyOffline, test, Watch } from '../support/fixtures.ts';
import { FaultyServer } from '../support/faulty-server.ts';
import { build, files, pages, somePages, wholeBuild } from '../support/versions.ts';

// the browser looks for a new worker on each visit and finds no server
const noServer = /ERR_CONNECTION_REFUSED|service-worker\.js/;

const games = readdirSync('src/lib/games').filter((name) => existsSync(`src/lib/games/${name}/card.ts`));

const deleteCaches = (page: Page) =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });

test('offline-cold: browser closed, server stopped, browser started: everything opens', async ({ launchOptions }) => {
  test.setTimeout(600_000);
  const server = await new FaultyServer(wholeBuild).start();
  const profile = mkdtempSync(join(tmpdir(), 'birge-profile-'));
  const watch = new Watch(server.origin);
  const start = async () => {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, serviceWorkers: 'allow' });
    await watch.follow(context);
    return context;
  };
  const first = await start();
  const visit = await first.newPage();
  await open(visit, server.at('kk/'));
  await readyOffline(visit);
  await first.close();
  await server.stop();

  const second = await start();
  const page = await second.newPage();
  await open(page, server.at('ru/'));
  const wrong = await page.evaluate(
    async (paths) => {
      const broken: string[] = [];
      for (const path of paths) {
        const answer = await fetch(`/${path}`).catch(() => undefined);
        const isRight = answer?.ok && (!/^..\/(.*\/)?$/.test(path) || (await answer.text()).includes(`<html lang="${path.slice(0, 2)}"`));
        if (!isRight) broken.push(path);
      }
      return broken;
    },
    [...new Set([...files(wholeBuild).map(({ path }) => path), ...pages()])],
  );
  expect(wrong).toEqual([]);
  // every kind of page, in one language or another
  for (const [at, path] of pages().entries()) if (at % 9 === 0) await open(page, server.at(path));
  // and every game draws itself
  for (const [at, game] of games.entries()) {
    await page.goto(server.at(`${['kk', 'ru', 'en'][at % 3]}/play/${game}/`));
    await expect(page.locator('[data-game]'), game).toHaveAttribute('data-state', 'ready');
  }
  await second.close();
  rmSync(profile, { recursive: true, force: true });
  watch.allow(noServer);
  expect(watch.open).toEqual([]);
});

test('worker-killed: the browser stops the worker between two clicks', async ({ page, context, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  watch.allow(noServer);
  await open(page, server.at('ru/'));
  await readyOffline(page);
  await server.stop();
  const tools = await context.newCDPSession(page);
  await tools.send('ServiceWorker.enable');
  for (const path of ['kk/', 'en/not-found/', 'ru/']) {
    await tools.send('ServiceWorker.stopAllWorkers');
    await open(page, server.at(path));
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('cache-evicted: the files vanish, the worker explains itself and heals with the next connection', async ({ page, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  watch.allow(noServer, /503|ERR_FAILED/);
  await open(page, server.at('ru/'));
  await readyOffline(page);
  await deleteCaches(page);
  await server.stop();

  await page.goto(server.at('ru/'));
  await expect(page.locator('[data-rescue=lost]')).toBeVisible();
  for (const lang of ['kk', 'ru', 'en']) await expect(page.locator(`section[lang=${lang}] h1`)).not.toBeEmpty();

  await server.start();
  await page.getByRole('link', { name: 'Открыть снова' }).click();
  await readyOffline(page);
  await server.stop();
  for (const path of somePages()) await open(page, server.at(path));
});

test('file-spoilt: "check now" finds and repairs a spoilt file', async ({ page, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  await open(page, server.at('en/'));
  await readyOffline(page);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.includes(':site:')) ?? '';
    const site = await caches.open(name);
    await site.put('/ru/', new Response('spoilt', { headers: { 'Content-Type': 'text/html' } }));
  });
  server.behave();
  const light = page.locator('[data-offline]').first();
  await light.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText('Checked just now')).toBeVisible();
  expect(server.askedByWorker).toEqual(['ru/']);
  await open(page, server.at('ru/'));
});

test('foreign-cache: caches of other apps on our origin stay', async ({ page, watch }) => {
  const server = await new FaultyServer(build, '/birge').start();
  watch.own(server.origin);
  watch.allow(/404/);
  const foreign = ['other-app-v1', 'birge:/:site:older', 'birge:/birge2/:site:older', 'workbox-precache-v2'];
  await page.goto(`${server.origin}/404.html`);
  await page.evaluate(async (names) => {
    for (const name of [...names, 'birge:/birge/:site:older']) await (await caches.open(name)).put('/x', new Response('x'));
  }, foreign);
  await open(page, server.at('kk/'));
  await readyOffline(page);
  const kept = await page.evaluate(() => caches.keys());
  expect(kept).toEqual(expect.arrayContaining(foreign));
  expect(kept.filter((name) => name.startsWith('birge:/birge/:'))).toHaveLength(1);
});

for (const base of ['', '/a', '/a/b'])
  test(`subpath: the same folder at ${base}/, also without slash and for unknown pages`, async ({ page, watch }) => {
    const server = await new FaultyServer(build, base).start();
    watch.own(server.origin);
    watch.allow(noServer);
    await open(page, server.at('kk/'));
    await readyOffline(page);
    await server.stop();
    for (const path of somePages()) await open(page, server.at(path));
    await open(page, server.at('ru/not-found'));
    await expect(page).toHaveURL(server.at('ru/not-found/'));
    await open(page, server.at('en/no/such/page?x=1'));
    await expect(page).toHaveURL(server.at('en/not-found/'));
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await page.getByRole('link', { name: 'To the home page' }).click();
    await expect(page).toHaveURL(server.at('en/'));
  });

test('reset: the emergency exit removes worker and files, keeps what people stored, and waits while offline', async ({ page, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  watch.allow(noServer);
  await open(page, server.at('ru/'));
  await readyOffline(page);
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open('family', 1);
        request.addEventListener('success', done);
        request.addEventListener('error', fail);
      }),
  );
  await server.stop();
  await page.goto(server.at('ru/?reset-app=1'));
  await expect(page.locator('[data-rescue=reset-later]')).toBeVisible();
  await server.start();
  await page.goto(server.at('ru/?reset-app=1'));
  await expect(page.locator('[data-rescue=reset]')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['family']);
  await page.locator('section[lang=ru]').getByRole('link').click();
  await readyOffline(page);
});
