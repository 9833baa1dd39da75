/** Bytes that a browser asks for, as our server sends them to it (brotli). Each message names the largest files. */
import { readdirSync, existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { begin, place, step } from '../support/class.ts';
import { expect, open, test } from '../support/fixtures.ts';
import { files, wholeBuild } from '../support/versions.ts';

interface Sent {
  path: string;
  bytes: number;
}

/** All requests of the page from now on. */
function follow(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

const path = (request: Request) => new URL(request.url()).pathname;
const isFont = (request: Request) => path(request).endsWith('.woff2');
const isText = (request: Request) => /(\/|\.(html|js|css))$/.test(path(request));
const isReal = (request: Request) => request.url().startsWith('http');

/** What is asked for twice, by a page and by its scene, is sent once: these files never change. */
const once = (requests: Request[]) => [...new Map(requests.map((request) => [request.url(), request])).values()];

const sent = (requests: Request[]): Promise<Sent[]> =>
  Promise.all(
    requests.filter(isReal).map(async (request) => {
      await (await request.response())?.finished();
      return { path: path(request), bytes: (await request.sizes()).responseBodySize };
    }),
  );

const zipped = (requests: Request[]): Promise<Sent[]> =>
  Promise.all(
    requests
      .filter(isReal)
      .map(async (request) => ({ path: path(request), bytes: gzipSync((await (await request.response())?.body()) ?? '').length })),
  );

/** Fails with the largest files when all together are more than so many kilobytes. */
function expectAtMost(what: string, all: Sent[], kilobytes: number): void {
  const sum = all.reduce((bytes, one) => bytes + one.bytes, 0);
  const largest = all
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 8)
    .map((one) => `  ${(one.bytes / 1000).toFixed(1)} kB  ${one.path}`);
  console.log(`${what}: ${(sum / 1000).toFixed(1)} of ${kilobytes} kB in ${all.length} files`);
  expect(sum, [`${what}: ${all.length} files, the largest:`, ...largest].join('\n')).toBeLessThanOrEqual(kilobytes * 1000);
}

for (const lang of ['kk', 'ru', 'en']) {
  test(`the home page is small (${lang})`, async ({ page }) => {
    const requests = follow(page);
    await open(page, `${lang}/`);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    expectAtMost(`home ${lang}, HTML, CSS and JS`, await sent(requests.filter(isText)), 70);
    expectAtMost(`home ${lang}, fonts`, await sent(requests.filter(isFont)), 60);
  });

  test(`a lesson is small until its first game opens (${lang})`, async ({ page }) => {
    const requests = follow(page);
    await begin(page, lang);
    let before = requests.length;
    for (let at = await place(page); !at.endsWith(' look'); at = await step(page, 'PageDown')) {
      await page.waitForFunction(() => [...document.images].every((image) => image.complete)); // what is left too soon is never sent
      before = requests.length;
    }
    const asked = requests.slice(0, before).filter((request) => !isFont(request));
    expectAtMost(`class ${lang}, until the first game`, await sent(asked), 130);
  });
}

test('pictures of a lesson are asked for when they are shown', async ({ page }) => {
  const requests = follow(page);
  await begin(page, 'en');
  await page.waitForLoadState('networkidle');
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('img')].map((image) => new URL(image.src).pathname),
  );
  const asked = requests.filter(isReal).map(path);
  const atStart = new Set(['cover']);
  const early = asked.filter((one) => one.includes('/assets/') && one.endsWith('.svg') && !shown.includes(one));
  expect(early.length, `asked for and not shown: ${early.join(', ')}`).toBeLessThanOrEqual(atStart.size);
});

const games = readdirSync('src/lib/games').filter((name) => existsSync(`src/lib/games/${name}/card.ts`));

for (const game of games) {
  test(`${game} and Phaser are small`, async ({ page, request, baseURL }) => {
    const requests = follow(page);
    await open(page, `en/play/${game}/`);
    await page.locator('[data-game][data-state=ready], [data-game][data-state=playing]').waitFor();
    // without the links that only bring forward what the game asks for (tools/preload.mjs)
    const shell = (await (await request.get(`${baseURL}en/play/${game}/`)).text()).replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
    // what the page itself names is the frame around all games
    const own = once(requests.slice(1)).filter((one) => isReal(one) && !isFont(one) && !shell.includes(path(one).split('/').at(-1) ?? '?'));
    const all = (await zipped(own)).toSorted((a, b) => b.bytes - a.bytes);
    expect(all[0]?.bytes, 'Phaser is among them').toBeGreaterThan(50_000);
    expectAtMost('Phaser', all.slice(0, 1), 80); // 215 would do: this is what our own cut weighs, and a hair
    expectAtMost(`${game} with its pictures and levels`, all.slice(1), 45);
  });
}

test('everything that is kept for offline use is small', () => {
  expectAtMost('kept files', files(wholeBuild), 6000);
});
