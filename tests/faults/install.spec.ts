/** The first visit over a bad line: never half an app, never a poisoned one, and the next try goes on where this one ended. */
import type { Page } from '@playwright/test';
import { expect, open, readyOffline, test, type Watch } from '../support/fixtures.ts';
import { FaultyServer, type Fault, type Rule } from '../support/faulty-server.ts';
import { build, files, somePages } from '../support/versions.ts';

const total = files().length;
const badLine = /Failed to load resource|ERR_|service-worker\.js|Failed to register/;

/** Only what the worker asks for goes wrong: the page itself stands. */
const forWorker =
  (rule: Rule): Rule =>
  (path, count) =>
    count > 0 ? rule(path, count) : undefined;

async function failed(page: Page): Promise<number> {
  await page.locator('[data-offline=failed]').first().waitFor({ state: 'attached', timeout: 60_000 });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
  await page.locator('[data-offline] button').first().click();
  const told = await page.getByText(`of ${total} files`).textContent();
  return Number(/(\d+) of/.exec(told ?? '')?.[1]);
}

/** The server behaves again: a new visit completes, and afterwards nothing needs the network. */
async function completes(page: Page, server: FaultyServer, requests: number): Promise<void> {
  server.behave();
  await open(page, server.at('en/'));
  await readyOffline(page);
  expect(server.askedByWorker.length).toBeLessThanOrEqual(requests);
  await server.stop();
  for (const path of somePages()) await open(page, server.at(path));
}

test('portal: 200 and a log-in page for random files: no activation, good files kept', async ({ page, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  watch.allow(badLine);
  const swallowed = new Set(files().flatMap(({ path }, at) => (at % 3 === 1 ? [path] : [])));
  server.behave(forWorker((path) => (swallowed.has(path) ? 'portal' : undefined)));
  await open(page, server.at('en/'));
  expect(await failed(page)).toBe(total - swallowed.size);
  await completes(page, server, swallowed.size + 2);
});

test('portal-at-once: not even the worker itself arrives', async ({ page, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  watch.allow(badLine, /unsupported MIME type/);
  server.behave((path) => (path === 'service-worker.js' ? 'portal' : undefined));
  await open(page, server.at('en/'));
  await page.locator('[data-offline=failed]').first().waitFor({ state: 'attached' });
  await completes(page, server, total);
});

for (const n of [1, Math.floor(total / 2), total - 1])
  test(`cut-network-at-n: the line dies after ${n} files`, async ({ page, watch }) => {
    const server = await new FaultyServer(build).start();
    watch.own(server.origin);
    watch.allow(badLine);
    server.behave(forWorker((_, count) => (count > n ? 'drop' : undefined)));
    await open(page, server.at('en/'));
    expect(await failed(page)).toBe(n);
    await completes(page, server, total - n + 2);
  });

/** One file of all fails: the light counts the others, and trying again fetches just that one. */
async function oneFails(page: Page, watch: Watch, fault: Fault): Promise<void> {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  watch.allow(badLine);
  server.behave(forWorker((path) => (path === 'kk/' ? fault : undefined)));
  await open(page, server.at('en/'));
  expect(await failed(page)).toBe(total - 1);
  server.behave();
  await page.getByRole('button', { name: 'Try again' }).click();
  await readyOffline(page);
  expect(server.askedByWorker).toEqual(['kk/']);
}
test('one-404: a file is not there', ({ page, watch }) => oneFails(page, watch, '404'));
test('one-500: the server fails at a file', ({ page, watch }) => oneFails(page, watch, '500'));
test('truncated: half a file arrives', ({ page, watch }) => oneFails(page, watch, 'truncated'));

test('slow-3s: one slow file only makes it later', async ({ page, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  server.behave(forWorker((path) => (path === 'kk/' ? 'slow' : undefined)));
  const release: (() => void)[] = [];
  server.patience = new Promise<void>((done) => release.push(done));
  await open(page, server.at('en/'));
  await page.locator('[data-offline=preparing] button').first().click();
  await expect(page.getByText(`${total - 1} of ${total} files`)).toBeVisible();
  for (const done of release) done();
  await readyOffline(page);
  expect(server.askedByWorker).toHaveLength(total);
});
