/** The page for putting the app on tablets is found from everywhere, and says what this device can do. */
import { lanName } from '../support/browser.ts';
import { axe, expect, open, readyOffline, test } from '../support/fixtures.ts';

const title = { kk: 'Құрылғыларға орнату', ru: 'Установка на устройства', en: 'Install on devices' };

for (const [lang, name] of Object.entries(title)) {
  test(`the page of installing stands on a phone without overflow (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `${lang}/`);
    await page.getByRole('contentinfo').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.locator('main ol > li')).toHaveCount(6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await axe(page);
  });
}

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the light leads there, and the page says that this device is ready', async ({ page }) => {
    await open(page, 'en/');
    await readyOffline(page);
    await page.locator('[data-offline] button').first().click();
    await page.getByRole('dialog').getByRole('link', { name: title.en }).click();
    await expect(page.getByText('This device is ready')).toBeVisible();
  });
});

test('on an address of a local network the page says what cannot be', async ({ page, watch, baseURL }) => {
  const lan = new URL(baseURL ?? '');
  lan.hostname = lanName;
  watch.own(lan.origin);
  await open(page, `${lan.href}en/about/`);
  await page.locator('main').getByRole('link', { name: title.en }).click();
  await expect(page.getByText('You opened an address of the local network')).toBeVisible();
});

test('the about page names what ships, and the full licences', async ({ page, request, baseURL }) => {
  await open(page, 'en/about/');
  await expect(page.getByRole('listitem').filter({ hasText: 'phaser' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'ZXing-C++' })).toContainText('Apache-2.0');
  const link = page.getByRole('link', { name: 'The full texts of all licences' });
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  expect(address.href).toBe(new URL('licences.txt', baseURL).href);
  expect(await (await request.get(address.href)).text()).toContain('SIL OPEN FONT LICENSE');
});
