/** Class codes by camera and by picture. The camera is Chromium's fake one and shows a film of forty sheets; the reader is our own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newTag, writeClassCode, type ClassCode } from '../../src/lib/base/class-code.ts';
import { draw } from '../../src/lib/base/random.ts';
import { browserArgs } from '../support/browser.ts';
import { withFamily } from '../support/family.ts';
import { expect, open, test as plain } from '../support/fixtures.ts';
import { film, png, sheetPicture } from '../support/qr-pictures.ts';

let chance = 20261127;
function upTo(most: number): number {
  const drawn = draw(chance);
  chance = drawn.seed;
  return Math.floor(drawn.value * (most + 1));
}
const families = Array.from({ length: 40 }, (_, index): ClassCode => ({
  tag: newTag(index * 26_119 + 5),
  baseDays: 14 + upTo(70),
  basePieces: upTo(300),
  checkDays: 7 + upTo(35),
  checkPieces: upTo(120),
  avoided: upTo(99_000),
}));
const codes = families.map(writeClassCode);

const test = plain.extend<object, { camera: string }>({
  camera: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'birge-camera-'));
      const frames = codes.map((code, index) => sheetPicture([code], { turn: (index % 9) * 4 - 16, grain: 40, seed: index + 1 }));
      writeFileSync(join(folder, 'sheets.y4m'), film(frames, 3));
      await use(join(folder, 'sheets.y4m'));
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ camera }, use) => {
      const executablePath = process.env['PLAYWRIGHT_CHROMIUM'];
      const fake = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${camera}`];
      await use({ ...(executablePath ? { executablePath } : {}), args: [...browserArgs, ...fake] });
    },
    { scope: 'worker' },
  ],
});

const page = 'en/reports/class/';
const choose = (on: Page, ...rasters: Parameters<typeof png>[0][]) =>
  on
    .locator('input[type=file]')
    .setInputFiles(rasters.map((raster, index) => ({ name: `sheet-${index}.png`, mimeType: 'image/png', buffer: png(raster) })));

/** The codes the page lists, in the order of their tags. */
const listed = async (on: Page) => (await on.locator('details li code').allTextContents()).toSorted();

test('forty families hold their sheets to the camera, and each is counted once', async ({ page: tab }) => {
  await tab.addInitScript(() => void delete (globalThis as { BarcodeDetector?: unknown }).BarcodeDetector);
  await open(tab, page);
  await tab.getByRole('button', { name: 'By camera' }).click();
  await expect(tab.getByText('Families: 40')).toBeVisible({ timeout: 100_000 });
  expect(await listed(tab)).toEqual(codes.toSorted());
  await tab.getByRole('button', { name: 'Close the camera' }).click();
  await expect(tab.locator('video')).toHaveCount(0);
  const sum = families.reduce((all, { avoided }) => all + avoided, 0);
  await expect(tab.locator('[data-class-picture]')).toContainText(new Intl.NumberFormat('en').format(sum));
  await tab.reload();
  await expect(tab.getByText('Families: 40')).toBeVisible();
});

test('pictures of sheets are read from files, several sheets in one too', async ({ page: tab }) => {
  await open(tab, page);
  await choose(tab, sheetPicture(codes.slice(0, 9), { width: 1500, height: 1500, turn: 7, grain: 60 }), sheetPicture(codes.slice(9, 10)));
  await expect(tab.getByText('Families: 10')).toBeVisible();
  expect(await listed(tab)).toEqual(codes.slice(0, 10).toSorted());
  await choose(tab, sheetPicture([], { grain: 60 }));
  await expect(tab.getByText('No code was found in the picture')).toBeVisible();
  await choose(tab, sheetPicture(['hello']));
  await expect(tab.getByText('not taken: 1')).toBeVisible();
  await choose(tab, sheetPicture(codes.slice(0, 1)), sheetPicture([]));
  await expect(tab.getByText('Pictures without a code: 1')).toBeVisible();
  await tab.locator('input[type=file]').setInputFiles({ name: 'torn.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(tab.getByText('No code was found in the picture')).toBeVisible();
  await expect(tab.getByText('Families: 10')).toBeVisible();
});

test('the picture that a family shows is the one a class reads', async ({ page: tab }) => {
  await withFamily(tab);
  await open(tab, 'en/family/results/');
  await tab.getByText('Show the code').click();
  const shown = tab.getByRole('img', { name: /code/i });
  const text = await tab.locator('details[open] code').textContent();
  const buffer = await shown.screenshot();
  await open(tab, page);
  await tab.locator('input[type=file]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
  await expect(tab.getByText('Families: 1')).toBeVisible();
  expect(await listed(tab)).toEqual([text]);
});

test('a reader that cannot be fetched is said in words, and the next try works', async ({ page: tab, watch }) => {
  watch.allow(/ERR_FAILED|Failed to fetch|net::/);
  await tab.route(/zxing_reader/, (route) => route.abort());
  await open(tab, page);
  await choose(tab, sheetPicture(codes.slice(0, 1)));
  await expect(tab.getByText('The reader of codes did not load')).toBeVisible();
  await tab.unroute(/zxing_reader/);
  await choose(tab, sheetPicture(codes.slice(0, 1)));
  await expect(tab.getByText('Families: 1')).toBeVisible();
});
