import { axe, expect, open, test } from '../support/fixtures.ts';
import { lesson } from '../support/class.ts';
import type { Page } from '@playwright/test';

const words = {
  kk: { next: 'Әрі қарай', back: 'Артқа', again: 'Қайтадан' },
  ru: { next: 'Дальше', back: 'Назад', again: 'Ещё раз' },
  en: { next: 'Next', back: 'Back', again: 'Again' },
};

const where = (page: Page) =>
  page.locator('[data-step]').evaluate((shown: HTMLElement) => `${shown.dataset['step']} ${shown.dataset['phase']}`);

/** Goes on to the next page by the big button. */
async function next(page: Page, name: string, act: (page: Page, name: string) => Promise<void>): Promise<string> {
  const before = await where(page);
  // a game that has just opened takes the focus for its how-to: then the key is pressed once more
  await expect(async () => {
    if ((await where(page)) === before) await act(page, name);
    await expect.poll(() => where(page), { timeout: 2_000 }).not.toBe(before);
  }).toPass({ timeout: 30_000 });
  return where(page);
}
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();
const byKey = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};

test.describe('by taps', () => {
  test.use({ hasTouch: true });
  for (const [lang, word] of Object.entries(words)) {
    test(`a child walks the whole lesson by taps (${lang})`, async ({ page }) => {
      await open(page, `${lang}/play/${lesson}/`);
      const seen = [await where(page)];
      while (seen.at(-1) !== 'end end') {
        seen.push(await next(page, word.next, tap));
        expect(seen.length).toBeLessThan(60);
      }
      await expect(page.getByRole('button', { name: word.again })).toBeVisible();
      const ways = await page.locator('.ways > *').evaluateAll((all) => all.map((way) => Math.round(way.getBoundingClientRect().height)));
      expect(new Set(ways).size).toBe(1);
    });
  }
});

test('a child walks the whole lesson by keyboard', async ({ page }) => {
  await open(page, `en/play/${lesson}/`);
  let at = await where(page);
  while (at !== 'end end') at = await next(page, 'Next', byKey);
  await expect(page.getByRole('button', { name: 'Again' })).toBeVisible();
});

test('three misses lead to the answer, each with its own reason', async ({ page }) => {
  await open(page, `en/play/${lesson}/`);
  while (!(await where(page)).startsWith('how-we-answer')) await next(page, 'Next', byKey);
  const told = page.locator('.told');
  await page.getByRole('button', { name: 'Baursak' }).click();
  await expect(told).toContainText('Try again');
  const first = await told.textContent();
  await page.getByRole('button', { name: /Stone|Rock/ }).click();
  await expect(told).not.toHaveText(first ?? '');
  await expect(told).toContainText('Hint');
  await page.getByRole('button', { name: 'Bottle' }).click();
  await expect(page.getByRole('button', { name: 'Bottle' })).toBeDisabled();
});

test('a reload stays on the page', async ({ page }) => {
  await open(page, `ru/play/${lesson}/`);
  let at = await where(page);
  for (let pages = 0; pages < 4; pages += 1) at = await next(page, 'Дальше', byKey);
  await page.reload();
  await expect.poll(() => where(page)).toBe(at);
});

test('what a finger hits is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `kk/play/${lesson}/`);
  let at = await where(page);
  while (!at.startsWith('rain-and-sun')) at = await next(page, 'Әрі қарай', byKey);
  const boxes = await page
    .locator('main button, nav button, header a')
    .evaluateAll((all) => all.map((hit) => hit.getBoundingClientRect().height));
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(64);
});

test('no accessibility violations on the path', async ({ page }) => {
  await open(page, `kk/play/${lesson}/`);
  const wanted = new Set(['welcome', 'how-we-answer', 'bag-way', 'my-step', 'quiet-wind', 'end']);
  for (let at = await where(page); wanted.size > 0;) {
    if (wanted.delete(at.split(' ')[0] ?? '')) await axe(page);
    if (wanted.size > 0) at = await next(page, 'Әрі қарай', byKey);
  }
});

test('the network goes before everything is kept: the game is played by its buttons, and the help cards open', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await open(page, `en/play/${lesson}/`);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  while (!(await where(page)).endsWith(' game')) await next(page, 'Next', byKey);
  const game = page.locator('[data-game]');
  await expect(game).toHaveAttribute('data-state', 'failed');
  await expect(page.locator('[data-how]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-how]')).toHaveCount(0);
  await expect(async () => {
    await page.locator('[data-twin] button').first().click();
    expect(Number(await game.getAttribute('data-turn'))).toBeGreaterThan(0);
  }).toPass();
  await page.getByRole('button', { name: "Tilek's cards" }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
