/** Faults of the device under a family's log. Each test has the name of its fault. */
import type { Page } from '@playwright/test';
import { lesson, step } from '../support/class.ts';
import { expect, open, test } from '../support/fixtures.ts';
import { counted, dump, entriesIn, familyRows, openLog, originTools, restore, saved, tile, withFamily } from '../support/family.ts';

test('idb-wiped-open: the log disappears under the open page, and nothing is written in its place', async ({ page, context }) => {
  await withFamily(page);
  const tools = await originTools(context, page);
  await tools.wipe('indexeddb');
  await expect(page.getByRole('heading', { name: 'The log has disappeared from this browser' })).toBeVisible();
  if (await tile(page).isVisible()) await tile(page).click();
  await expect(saved(page)).toHaveAttribute('data-saved', 'failed');
  const rows = Object.values(await dump(page)).flat();
  expect(rows).toEqual([]);
  // the way back
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await restore(page);
  await openLog(page);
  await tile(page).click();
  await expect(counted(page)).toHaveText('1');
});

test('idb-wiped-closed: the same screen at the next start; a person may begin anew', async ({ page, context }) => {
  await withFamily(page);
  const tools = await originTools(context, page);
  await page.goto('about:blank');
  await tools.wipe('indexeddb');
  await open(page, 'en/family/');
  await expect(page.getByRole('heading', { name: 'The log has disappeared from this browser' })).toBeVisible();
  await expect(page.getByText('Last saved here: 09/12/2026')).toBeVisible();
  await page.getByRole('button', { name: 'No backup: begin anew' }).click();
  await expect(page.getByText('Welcome!')).toBeVisible();
});

test('all-wiped: the first screen offers the way for a backup file', async ({ page, context }) => {
  await withFamily(page);
  const tools = await originTools(context, page);
  await page.goto('about:blank');
  await tools.wipe('all');
  await open(page, 'en/family/');
  await page.getByRole('link', { name: 'I have a backup file' }).click();
  await restore(page);
  await openLog(page);
});

test('renderer-crash: a page that dies while it saves leaves all or nothing', async ({ page, context, watch }) => {
  watch.allow(/crash/i);
  await withFamily(page);
  const before = entriesIn(await dump(page)).length;
  const tools = await context.newCDPSession(page);
  await tile(page).click({ noWaitAfter: true });
  const crashed = page.waitForEvent('crash');
  tools.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
  const next = await context.newPage();
  await openLog(next);
  const after = entriesIn(await dump(next)).length;
  expect(after - before === 0 || after - before === 1).toBe(true);
  await expect(counted(next)).toHaveText(String(after - before));
});

test('conn-closed: a lost connection is opened again, and one tap is one entry', async ({ page }) => {
  await page.addInitScript(() => {
    const { open: plain } = IDBFactory.prototype;
    const kept: IDBDatabase[] = [];
    Object.assign(globalThis, {
      loseConnections: () =>
        kept.splice(0).forEach((db) => {
          db.close();
          db.dispatchEvent(new Event('close'));
        }),
    });
    IDBFactory.prototype.open = function (...args) {
      const request = plain.apply(this, args);
      request.addEventListener('success', () => kept.push(request.result));
      return request;
    };
  });
  await withFamily(page);
  await page.evaluate(() => (globalThis as unknown as { loseConnections(): void }).loseConnections());
  await tile(page).click();
  await expect(counted(page)).toHaveText('1');
  await expect(saved(page)).toHaveAttribute('data-saved', 'saved');
});

/** The browser's own door to IndexedDB, out of order in one way or another. */
async function breakStorage(page: Page, way: 'error' | 'silence' | 'refuse'): Promise<void> {
  await page.addInitScript((way) => {
    IDBFactory.prototype.open = () => {
      if (way === 'refuse') throw new DOMException('not in a private window', 'SecurityError');
      const request = new EventTarget() as IDBOpenDBRequest;
      Object.defineProperty(request, 'error', { value: new DOMException('Internal error opening backing store', 'UnknownError') });
      if (way === 'silence') return request;
      setTimeout(() => {
        const event = new Event('error', { cancelable: true });
        request.onerror?.call(request, event);
      });
      return request;
    };
    if (way !== 'refuse') return;
    // such a window may refuse the small stores too, and promises nothing
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => Promise.resolve(false);
  }, way);
}

/** The log says before the first entry that nothing is kept; a lesson is given and a game is played all the same. */
async function worksWithoutStorage(page: Page): Promise<void> {
  await open(page, 'en/family/');
  await expect(page.getByRole('alert')).toContainText('this browser keeps nothing here');
  await page.goto(`en/class/${lesson}/`);
  await page.locator('[data-start]').waitFor();
  await step(page, 'PageDown');
  await step(page, 'PageDown');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await open(page, `en/play/${lesson}/`);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.goto('en/play/sort-lab/');
  await expect(page.locator('[data-game]')).toHaveAttribute('data-state', /ready|playing/);
  await open(page, 'en/reports/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const way of ['error', 'silence'] as const)
  test(`idb-open-fails: with ${way} for an answer the log says that nothing is kept; lessons and games work`, async ({ page }) => {
    await breakStorage(page, way);
    await worksWithoutStorage(page);
  });

test('private-mode: where the browser refuses every store, the same', async ({ page }) => {
  await breakStorage(page, 'refuse');
  await worksWithoutStorage(page);
});

test('bfcache: a page that comes back shows what happened meanwhile, and saves', async ({ page, context }) => {
  await withFamily(page);
  await page.goto('en/about/');
  const other = await context.newPage();
  await openLog(other);
  await tile(other).click();
  await expect(counted(other)).toHaveText('1');
  await page.goBack();
  await expect(counted(page)).toHaveText('1');
  await tile(page).click();
  await expect(counted(page)).toHaveText('2');
});

test('double-tap: thirty taps in two windows are thirty, and undo takes exactly one', async ({ page, context }) => {
  await withFamily(page);
  const other = await context.newPage();
  await openLog(other);
  for (let round = 0; round < 15; round += 1) await Promise.all([tile(page).click(), tile(other).click()]);
  for (const window of [page, other]) await expect(counted(window)).toHaveText('30');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  for (const window of [page, other]) await expect(counted(window)).toHaveText('29');
});

test.describe('in Almaty', () => {
  test.use({ timezoneId: 'Asia/Almaty' });
  const days = async (page: Page) => entriesIn(await dump(page)).map(({ day }) => day);
  const at = async (page: Page, instant: string) => {
    await page.clock.setFixedTime(new Date(instant));
    await openLog(page);
  };

  test('month-edge: the day on the wall counts, two minutes apart on both sides of midnight', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-09T09:00:00Z'));
    await open(page, 'en/family/data/');
    await restore(page);
    await at(page, '2026-12-31T18:59:00Z'); // 23:59
    await tile(page).click();
    await expect(counted(page)).toHaveText('1');
    await page.clock.setFixedTime(new Date('2026-12-31T19:01:00Z')); // 00:01 on New Year's Day: January has no plan yet
    await open(page, 'en/family/plan/');
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.getByRole('link', { name: 'Go to the log' }).click();
    await expect(counted(page)).toHaveText('0');
    await tile(page).click();
    await expect(counted(page)).toHaveText('1');
    expect((await days(page)).filter((day) => day > '2026-12-20').sort()).toEqual(['2026-12-31', '2027-01-01']);
  });

  test('clock-back: a clock forty days in the past is told, and nothing is lost', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-31T09:00:00Z'));
    await open(page, 'en/family/data/');
    await restore(page);
    await openLog(page);
    await tile(page).click();
    await expect(counted(page)).toHaveText('1');
    const before = await familyRows(page);
    await page.clock.setFixedTime(new Date('2026-11-21T09:00:00Z'));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('31/12/2026');
    expect(await familyRows(page)).toEqual(before);
  });
});

test.describe('where clocks change', () => {
  test.use({ timezoneId: 'Europe/Berlin' });
  test('summer-time: the day that has 23 hours and the one that has 25 are each one day', async ({ page }) => {
    await withFamily(page);
    for (const instant of ['2027-03-27T23:30:00Z', '2027-03-28T21:30:00Z', '2027-10-30T22:30:00Z', '2027-10-31T22:30:00Z']) {
      await page.clock.setFixedTime(new Date(instant)); // 00:30 and 23:30 of the 28th of March and the 31st of October
      await open(page, 'en/family/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(instant.includes('-03-') ? '28/03/2027' : '31/10/2027');
    }
  });
});
