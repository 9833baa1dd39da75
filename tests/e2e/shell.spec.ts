import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe, expect, open, test } from '../support/fixtures.ts';
import { lesson } from '../support/class.ts';
import { pages as written, wholeBuild } from '../support/versions.ts';

const pages = [
  '',
  'lessons/',
  `lessons/${lesson}/`,
  `class/${lesson}/`,
  `class/${lesson}/check/`,
  'screen/',
  'play/',
  'play/sort-lab/',
  `play/${lesson}/`,
  'family/',
  'family/plan/',
  'family/months/',
  'family/results/',
  'family/data/',
  'reports/',
  'reports/class/',
  'training/',
  'parents/plastic-free/',
  'help/',
  'about/',
  `print/${lesson}/`,
  'print/record/',
  'not-found/',
];

const sizes = [
  [360, 740],
  [1920, 1080],
  [1024, 768],
] as const;

const halves = [pages.slice(0, pages.length / 2), pages.slice(pages.length / 2)];

for (const lang of ['kk', 'ru', 'en']) {
  for (const [at, half] of halves.entries())
    test(`every address answers, speaks its language, fits each screen and is accessible (${lang}, ${at + 1} of 2)`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const path of half) {
        await speaks(page, lang, path);
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} ${width}`).toBeLessThanOrEqual(0);
        }
        await axe(page);
      }
    });
}

test('every address answers below a path @path', async ({ page }) => {
  for (const path of pages) await speaks(page, 'kk', path);
});

async function speaks(page: Page, lang: string, path: string) {
  await open(page, `${lang}/${path}`);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('h1').first()).toBeAttached();
  expect(await page.title(), path).not.toBe('');
}

test('the root goes to the remembered language @path', async ({ page }) => {
  await open(page, 'ru/');
  await page.goto('');
  await expect(page).toHaveURL(/\/ru\/$/);
});

test('no page is written with a style of its own, which its policy would refuse', () => {
  const styled = written().filter((page) =>
    /<[a-z][^>]* style=/.test(readFileSync(join(wholeBuild, decodeURI(page), 'index.html'), 'utf8')),
  );
  expect(styled).toEqual([]);
});

test('the language switch keeps the page @path', async ({ page }) => {
  await open(page, 'kk/help/');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(/\/ru\/help\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Где получить помощь');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test.describe('before the code has come', () => {
  test.use({ javaScriptEnabled: false });

  test('every way out of the home page can be taken', async ({ page }) => {
    for (const lang of ['kk', 'ru', 'en']) {
      for (const path of ['lessons/', 'play/', 'family/', 'help/', 'install/', 'about/']) {
        await page.goto(`${lang}/`);
        await page.locator(`a[href$="/${lang}/${path}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`/${lang}/${path}$`));
        await expect(page.locator('main')).toBeVisible();
      }
    }
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL(/\/kk\/about\/$/);
  });
});

test('from the home page to a running lesson by keyboard alone', async ({ page }) => {
  await open(page, 'en/');
  await page.getByRole('link', { name: /I give a lesson/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Where does plastic go/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Give it in class' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-start]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-step=welcome]')).toBeVisible();
});
