/** Databases as released versions left them, written by the code of that version; never to be changed. A new version adds a file. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

interface Fixture {
  version: number; // as IndexedDB counts: ten times ours
  tables: Record<string, { keyPath: string | string[]; indexes: Record<string, string | string[]>; rows: unknown[] }>;
}

const read = (version: number) => JSON.parse(readFileSync(`tests/golden/databases/${version}.json`, 'utf8')) as Fixture;
export const databases = { 1: read(1), 2: read(2), 3: read(3), 4: read(4), 5: read(5) };

/** Puts such a database in the place of the page's own. */
export function loadDatabase(page: Page, fixture: Fixture): Promise<void> {
  return page.evaluate(async ({ version, tables }) => {
    const done = (request: IDBRequest) =>
      new Promise<void>((ready, fail) => {
        request.addEventListener('success', () => ready());
        request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
      });
    await done(indexedDB.deleteDatabase('birge'));
    localStorage.removeItem('birge.data');
    const request = indexedDB.open('birge', version);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(tables)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const row of rows) store.add(row);
      }
    };
    await done(request);
    request.result.close();
  }, fixture);
}
