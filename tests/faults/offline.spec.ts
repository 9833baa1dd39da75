/** The network goes away, in every way it can. B11 of the reliability notes gave each test its name. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, open, ready, readyOffline, test, Watch } from '../support/fixtures.ts';
import { FaultyServer } from '../support/faulty-server.ts';
import { build, pages } from '../support/versions.ts';

test('offline-cold: browser closed, server stopped, browser started: every page opens', async ({ launchOptions }) => {
  const server = await new FaultyServer(build).start();
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
  for (const path of pages()) {
    await open(page, server.at(path));
    if (path) await expect(page.locator('html')).toHaveAttribute('lang', path.slice(0, 2));
  }
  await second.close();
  rmSync(profile, { recursive: true, force: true });
  // the browser looks for a new worker on each visit and finds no server
  watch.allow(/service-worker\.js/);
  expect(watch.open).toEqual([]);
});
