/** A new version is on the server: nobody is disturbed, everybody changes together, a broken one changes nothing. */
import type { Page } from '@playwright/test';
import { expect, open, readyOffline, test } from '../support/fixtures.ts';
import { FaultyServer } from '../support/faulty-server.ts';
import { begin, bothAt, openProjector, place, step } from '../support/class.ts';
import { build, nextVersion, pages, somePages, wholeBuild } from '../support/versions.ts';

const noServer = /ERR_|service-worker\.js/;
const mark = (page: Page) => page.locator('meta[name=mark]');
const countLoads = () => {
  if (location.protocol === 'http:') sessionStorage.setItem('loads', String(Number(sessionStorage.getItem('loads')) + 1));
};
const loads = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('loads')));

/** The browser looks for a new version, as it does on a visit. */
const lookNow = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    if (!coming) return coming === null ? (registration?.waiting ? 'waiting' : 'none') : 'none';
    return new Promise<string>((done) => {
      coming.addEventListener('statechange', () => done(coming.state));
    });
  });

test('bad-update: half of v2 is on the server: v1 goes on, also offline; later v2 needs only what is new', async ({ page, watch }) => {
  const v2 = nextVersion();
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  watch.allow(noServer, /Failed to load resource/);
  await open(page, server.at('kk/'));
  await readyOffline(page);

  server.deploy(v2.folder);
  server.behave((path, count) => (count > 0 && path === 'en/' ? 'portal' : undefined));
  expect(await lookNow(page)).toBe('redundant');
  await server.stop();
  for (const path of somePages()) await open(page, server.at(path));
  await open(page, server.at('kk/'));
  await expect(mark(page)).toHaveCount(0);
  await expect(page.locator('[data-offline=ready]')).toBeAttached();

  await server.start();
  server.behave();
  expect(await lookNow(page)).toBe('installed');
  expect(server.askedByWorker).toEqual(['en/']);
  await expect(page.locator('[data-update=waiting]')).toBeVisible();
  v2.remove();
});

test('update-mid-lesson: v2 arrives while a lesson runs in two windows: nothing reloads, and all of v1 goes on without a server', async ({
  context,
  watch,
}) => {
  test.setTimeout(600_000);
  const v2 = nextVersion('v2', wholeBuild);
  const server = await new FaultyServer(wholeBuild).start();
  watch.own(server.origin);
  await context.addInitScript(countLoads);
  const page = await context.newPage();
  await open(page, server.at('kk/'));
  await readyOffline(page);
  await begin(page, server.at('kk'));
  const projector = await openProjector(page);
  const counts = [await loads(page), await loads(projector)];

  server.deploy(v2.folder);
  server.behave();
  // a browser may look for a new worker by itself at any time
  expect(await lookNow(page)).toBe('installed');
  await server.stop();
  watch.allow(noServer);
  for (let steps = 0; steps < 6; steps += 1) await bothAt(page, projector, await step(page, 'PageDown'));
  await step(projector, 'PageUp');
  await bothAt(page, projector, await place(projector));
  expect([await loads(page), await loads(projector)]).toEqual(counts);
  await expect(page.locator('[data-update]')).toHaveCount(0);

  // sheets that the class opens late are still those of v1
  await page.keyboard.press('F1');
  await expect(page.getByRole('region', { name: 'Пернелер' })).toBeVisible();
  const routes = await projector.evaluate(async (paths) => {
    const foreign: string[] = [];
    for (const path of paths) {
      const answer = await fetch(`/${path}`).catch(() => undefined);
      if (!answer?.ok || (await answer.text()).includes('name="mark"')) foreign.push(path);
    }
    return foreign;
  }, pages());
  expect(routes).toEqual([]);

  // only at home it is offered
  await open(page, server.at('kk/'));
  await expect(mark(page)).toHaveCount(0);
  await expect(page.locator('[data-update=waiting]')).toBeVisible();
  v2.remove();
});

test('accept-update: all windows reload together, once; the old files go', async ({ page, context, watch }) => {
  const v2 = nextVersion();
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  await context.addInitScript(countLoads);
  await open(page, server.at('en/'));
  await readyOffline(page);
  const other = await context.newPage();
  await open(other, server.at('en/not-found/'));
  server.deploy(v2.folder);
  await open(page, server.at('en/'));
  expect(await loads(page)).toBe(2);
  await expect(mark(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(mark(page)).toHaveCount(1);
  await readyOffline(page);
  await expect.poll(() => loads(other)).toBe(2);
  await expect(page.locator('[data-update]')).toHaveCount(0);
  expect(await loads(page)).toBe(3);
  const kept = await page.evaluate(() => caches.keys());
  expect(kept).toEqual([`birge:/:site:${v2.version}`]);
  await server.stop();
  watch.allow(noServer);
  for (const path of somePages()) await open(page, server.at(path));
  v2.remove();
});

test('update-waits: nobody is reloaded while another window is in a lesson', async ({ page, context, watch }) => {
  const v2 = nextVersion();
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  await context.addInitScript(countLoads);
  await open(page, server.at('en/'));
  await readyOffline(page);
  const lesson = await context.newPage();
  await open(lesson, server.at('en/not-found/'));
  await lesson.evaluate(() => {
    const channel = new BroadcastChannel('birge:/:windows');
    channel.addEventListener('message', () => channel.postMessage({ say: 'busy' }));
    Object.assign(globalThis, { channel });
  });
  server.deploy(v2.folder);
  expect(await lookNow(page)).toBe('installed');
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator('[data-update=busy]')).toBeVisible();
  expect([await loads(page), await loads(lesson)]).toEqual([1, 1]);

  await lesson.evaluate(() => (globalThis as unknown as { channel: BroadcastChannel }).channel.close());
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(mark(page)).toHaveCount(1);
  await expect.poll(() => loads(lesson)).toBe(2);
  v2.remove();
});
