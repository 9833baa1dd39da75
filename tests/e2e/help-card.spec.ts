/** The card that says who helps: two taps from anywhere, and nobody can see afterwards that it was open. */
import type { Page } from '@playwright/test';
import { begin, place, step } from '../support/class.ts';
import { axe, expect, open, test } from '../support/fixtures.ts';

/** All that a browser keeps of a visit. Checkpoints of the running clock are written every few seconds whatever is open. */
const traces = (page: Page) =>
  page.evaluate(async () => {
    const wish = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('cannot be read'));
      });
    const kept: Record<string, unknown> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await wish(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames)
        if (store !== 'checkpoints') kept[`${name}/${store}`] = await wish(database.transaction(store).objectStore(store).getAll());
      database.close();
    }
    const shown = document.querySelector<HTMLElement>('[data-step], [data-game]');
    return JSON.stringify({
      kept,
      ...{ history: history.length, address: location.href, title: document.title, state: history.state as unknown },
      ...{ local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, place: { ...shown?.dataset } },
    });
  });

async function leavesNoTrace(page: Page, first: string, card = 'Who helps') {
  const before = await traces(page);
  await page.getByRole('button', { name: first }).click();
  await page.getByRole('button', { name: card }).click();
  const dialog = page.getByRole('dialog', { name: 'Who helps' });
  await expect(dialog.getByRole('listitem')).toHaveText([/adult you trust/, /QR poster/, /^111/, /^112/]);
  expect(await traces(page)).toBe(before);
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await traces(page)).toBe(before);
}

test('in class, and the clicker still goes on', async ({ page }) => {
  await begin(page, 'en');
  await step(page, 'PageDown');
  await leavesNoTrace(page, "Tilek's cards");
  const at = await place(page);
  await page.getByRole('button', { name: "Tilek's cards" }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Kind words' })).toBeVisible();
  await page.keyboard.press('Space'); // opens a card of the dialog, never the next step
  expect(await place(page)).toBe(at);
  await step(page, 'PageDown');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a tablet', async ({ page }) => {
  await open(page, 'en/play/be-kind/01-what-is-bullying/');
  await leavesNoTrace(page, "Tilek's cards");
});

test('in a game, from "how to play" on', async ({ page }) => {
  await page.goto('en/play/sort-lab/');
  await expect(page.locator('[data-game]')).toHaveAttribute('data-state', 'ready');
  await leavesNoTrace(page, 'Game menu');
});

test('in a game that was opened for the first time when the network goes', async ({ page, context, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/); // the pictures of the cards
  await page.goto('en/play/sort-lab/');
  await expect(page.locator('[data-game]')).toHaveAttribute('data-state', 'ready');
  await page.keyboard.press('Enter');
  await page.locator('html[data-help=ready]').waitFor({ state: 'attached' });
  await context.setOffline(true);
  await leavesNoTrace(page, 'Game menu');
});

test('in a game whose cards cannot be fetched, who helps is said all the same', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED/);
  await page.goto('en/play/sort-lab/');
  await expect(page.locator('[data-game]')).toHaveAttribute('data-state', 'ready');
  await page.route('**/*.js', (route) => route.abort());
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Game menu' }).click();
  await page.getByRole('button', { name: 'Who helps' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who helps' });
  await expect(dialog).toContainText('Tell again. 111, 112');
  await axe(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});
