/** Families for browser tests: one is put in place through the data page, as a person would do it. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expect, open } from './fixtures.ts';

/** The family of this file has a plan and a check week on this day, and three entries of it. */
export const golden = 'tests/golden/family-1.json';
export const noon = new Date('2026-12-09T09:00:00Z');

export const fileField = (page: Page) => page.getByLabel('Choose a backup file');

/** Chooses a file and puts it back. */
export async function restore(page: Page, file: Parameters<ReturnType<typeof fileField>['setInputFiles']>[0] = golden): Promise<void> {
  await fileField(page).setInputFiles(file);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText('Entries put back')).toBeVisible();
}

/** A browser with the golden family, its log of the 9th of December shown. */
export async function withFamily(page: Page): Promise<void> {
  await page.clock.setFixedTime(noon);
  await open(page, 'en/family/data/');
  await restore(page);
  await openLog(page);
}

export async function openLog(page: Page): Promise<void> {
  await open(page, 'en/family/');
  await expect(tile(page)).toBeVisible();
}

/** The tile of the golden family's first swap. */
export const tile = (page: Page) => page.getByRole('button', { name: /Our own bag/ }).first();
export const counted = (page: Page) => tile(page).locator('output');
export const saved = (page: Page) => page.locator('[data-saved]').first();

/** Everything in IndexedDB, store by store: what a fault must not change. */
export function dump(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('IndexedDB'));
      });
    const all: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name));
      for (const store of db.objectStoreNames) all[store] = await asked(db.transaction(store).objectStore(store).getAll());
      db.close();
    }
    return all;
  });
}

/** The entries in a dump, as they were made. */
export const entriesIn = (rows: Record<string, unknown[]>): { day: string; room?: string }[] =>
  (rows['familyMonths'] as { entries: { day: string }[] }[]).flatMap(({ entries }) => entries);

/** The family's rows without the notes about the data. */
export async function familyRows(page: Page): Promise<Record<string, unknown[]>> {
  const rows = Object.entries(await dump(page)).filter(([store]) => store.startsWith('famil'));
  return Object.fromEntries(rows);
}

/** What the DevTools protocol does to this page's origin. */
export async function originTools(context: BrowserContext, page: Page) {
  const tools: CDPSession = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  return {
    quota: (quotaSize?: number) =>
      tools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) }),
    wipe: (storageTypes: string) => tools.send('Storage.clearDataForOrigin', { origin, storageTypes }),
  };
}
