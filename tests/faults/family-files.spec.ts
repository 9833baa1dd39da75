/** Faults of backup files. The same, thousandfold and without a browser, is in src/lib/family/backup.test.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { axe, expect, open, test } from '../support/fixtures.ts';
import { writeBackupFile } from '../../src/lib/storage/backup-file.ts';
import { counted, dump, familyRows, fileField, golden, noon, openLog, restore, tile, withFamily } from '../support/family.ts';

const text = readFileSync(golden, 'utf8');
const file = (buffer: string | Buffer, name = 'copy.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(buffer) });
const payload = (backup: string) => (JSON.parse(backup) as { payload: string }).payload;

async function saved(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}
async function backup(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a backup file' }).click();
  return saved(download);
}

test('backup-roundtrip: a family goes out, everything is deleted, and it comes back the same', async ({ page }) => {
  await withFamily(page);
  await tile(page).click();
  await expect(counted(page)).toHaveText('1'); // a page that goes at once takes an unfinished write along
  await open(page, 'en/family/data/');
  const made = await backup(page);
  await expect(page.getByText('Last backup: 09/12/2026')).toBeVisible();
  expect(payload(made)).not.toBe(payload(text));

  // test my backup
  await fileField(page).setInputFiles(file(made));
  await expect(page.getByText('Exactly the same is here now')).toBeVisible();
  await axe(page);

  await page.getByRole('button', { name: 'Delete this family' }).click();
  await page.getByRole('button', { name: 'Yes, delete for good' }).click();
  await expect(page.getByRole('button', { name: 'Make a backup file' })).toBeHidden();
  expect(Object.values(await familyRows(page)).flat()).toEqual([]);
  await restore(page, file(made));
  expect(payload(await backup(page))).toBe(payload(made));
});

test('import-then-undo: an older copy loses an entry: asked twice, and taken back to the very same rows', async ({ page }) => {
  await withFamily(page);
  await tile(page).click();
  await expect(counted(page)).toHaveText('1'); // a page that goes at once takes an unfinished write along
  await open(page, 'en/family/data/');
  const before = await familyRows(page);
  await fileField(page).setInputFiles(golden);
  await expect(page.getByText('would be lost: 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByRole('button', { name: 'Yes, put it back anyway' }).click();
  await expect(page.getByText('Entries put back')).toBeVisible();
  expect(payload(await backup(page))).toBe(payload(text));
  await page.getByRole('button', { name: /Take the restore back/ }).click();
  await expect(page.getByText('Taken back')).toBeVisible();
  expect(await familyRows(page)).toEqual(before);
});

/** Chooses one file after the other; each is refused in words, and the database stays as it was to the last row. */
async function refused(page: Page, wrong: [name: string, file: Parameters<typeof restore>[1], words: string][]): Promise<void> {
  await withFamily(page);
  await open(page, 'en/family/data/');
  const before = await dump(page);
  for (const [name, one, words] of wrong) {
    await fileField(page).setInputFiles(one ?? []);
    await expect(page.getByRole('alert'), name).toContainText(words);
    await expect(page.locator('[data-preview]'), name).toBeHidden();
    // the next one has to speak for itself
    await fileField(page).setInputFiles(golden);
    await expect(page.locator('[data-preview]')).toBeVisible();
  }
  expect(await dump(page)).toEqual(before);
}
const damaged = 'The file is damaged';

test('backup-truncated: a file that was cut anywhere is refused', async ({ page }) => {
  const parts = [1, 200, text.length / 4, text.length / 2, (text.length * 3) / 4, text.length - 3].map(Math.floor);
  await refused(
    page,
    parts.map((length) => [`${length} signs`, file(text.slice(0, length)), length < 20 ? 'This is no Birge backup' : damaged]),
  );
});

test('backup-bitflip: a file in which one sign was changed is refused', async ({ page }) => {
  const inside = text.indexOf('payload') + 20;
  const flipped = [0, 777, 1555, 2333].map((by) => {
    const bytes = Buffer.from(text);
    bytes[inside + by] = (bytes[inside + by] ?? 0) ^ 1;
    return bytes;
  });
  await refused(
    page,
    flipped.map((bytes, at) => [`flip ${at}`, file(bytes), damaged]),
  );
});

test('backup-newer: a file of a newer app is refused with the way out', async ({ page }) => {
  await refused(page, [
    ['facts', file(text.replace('"schemaVersion": 1', '"schemaVersion": 9')), 'Update the app first'],
    ['format', file(text.replace('"formatVersion": 1', '"formatVersion": 2')), 'Update the app first'],
  ]);
});

test('backup-older: a file of each released version is put back as it was meant', async ({ page }) => {
  // there is one version of the facts so far; a new one adds its golden file here
  await page.clock.setFixedTime(noon);
  for (const version of [1]) {
    await open(page, 'en/family/data/');
    await restore(page, `tests/golden/family-${version}.json`);
    expect(payload(await backup(page))).toBe(readFileSync(`tests/golden/family-${version}.expected.json`, 'utf8').trim());
  }
});

/** A file with the right hash and counts around facts that our app never wrote. */
async function forged(change: (facts: string) => string): Promise<ReturnType<typeof file>> {
  const envelope = JSON.parse(text) as { payload: string; schemaVersion: number; createdAt: string; counts: Record<string, number> };
  const { schemaVersion, createdAt, counts } = envelope;
  return file(await writeBackupFile('birge-family', { schemaVersion, createdAt, counts, payload: change(envelope.payload) }));
}

test('backup-hostile: what was made to do harm is refused, and the page stays alive', async ({ page }, info) => {
  const film = info.outputPath('film.mp4');
  writeFileSync(film, Buffer.alloc(65 * 1024 * 1024));
  const rows = 'our app did not write it';
  const inEntry = (from: RegExp, to: string) => forged((facts) => facts.replace(/"entries":\[.*/, (entries) => entries.replace(from, to)));
  await refused(page, [
    ['a page', file('<html>', 'page.html'), 'This is no Birge backup'],
    ['ten thousand levels', file('['.repeat(10_000) + ']'.repeat(10_000)), 'This is no Birge backup'],
    ['ten thousand levels inside', await forged(() => '['.repeat(10_000) + ']'.repeat(10_000)), rows],
    ['6 MB of nothing', file(' '.repeat(6_000_000)), 'This is no Birge backup'],
    ['a film', film, 'The file is too big'],
    ['a prototype', await inEntry(/"pieces":/, '"__proto__":{"x":1},"pieces":'), rows],
    ['a huge number', await inEntry(/"pieces":\d+/, '"pieces":1e9'), rows],
    ['HTML', await inEntry(/"item":"[^"]*"/, '"item":"<img src=x onerror=alert(1)>"'), rows],
    ['a sign that turns the line round', await inEntry(/"item":"/, '"item":"\u202E'), rows],
    ['an unknown field', await inEntry(/"pieces":/, '"nickname":"x","pieces":'), rows],
    ['the same id twice', await forged((facts) => facts.replace(/("entries":\[)(\{[^}]*\}),\{[^}]*\}/, '$1$2,$2')), rows],
  ]);
  expect(await page.evaluate(() => ({}) as { x?: number })).toEqual({});
  await openLog(page);
  await tile(page).click();
  await expect(counted(page)).toHaveText('1');
});

/** A family that has logged nothing yet, its data page open. */
async function emptyFamily(page: Page): Promise<void> {
  await page.clock.setFixedTime(noon);
  await open(page, 'en/family/');
  await page.getByRole('button', { name: '3', exact: true }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL('**/family/plan/');
  await open(page, 'en/family/data/');
}

test('backup-of-empty: an empty log says so, and putting it back asks twice and keeps a copy', async ({ page }) => {
  await emptyFamily(page);
  await expect(page.getByText('The log is still empty')).toBeVisible();
  const made = await backup(page);
  await fileField(page).setInputFiles(file(made));
  await expect(page.getByText('The log in this file is empty')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByRole('button', { name: 'Yes, put it back anyway' }).click();
  await expect(page.getByText('Entries put back: 0')).toBeVisible();
  await expect(page.getByRole('button', { name: /Take the restore back/ })).toBeVisible();
});

test('file-picker: phones grey out what they do not know, so any name will do', async ({ page }) => {
  await withFamily(page);
  await open(page, 'en/family/data/');
  expect(await fileField(page).getAttribute('accept')).toBeNull();
  await fileField(page).setInputFiles({ name: 'copy of birge (1).txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.locator('[data-preview]')).toBeVisible();
});

test('csv-formula: the table is written in the language of the page, and its cells are no formulas', async ({ page }) => {
  await withFamily(page);
  await openLog(page);
  await open(page, 'ru/family/data/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Таблица (CSV)' }).click();
  const rows = (await saved(download)).split('\r\n');
  expect(rows[0]).toBe('\uFEFFДень;Вид;Вещь;Замена;Штук;Кто;Время отметки');
  expect(rows).toHaveLength(20);
  expect(rows.flatMap((row) => row.split(';')).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
});
