/** Faults of backup files. The same, thousandfold and without a browser, is in src/lib/family/backup.test.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { axe, expect, open, test } from '../support/fixtures.ts';
import { dump, familyRows, fileField, golden, noon, openLog, restore, tile, withFamily } from '../support/family.ts';

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

test('backup-roundtrip, import-then-undo: a family goes out and comes back the same, and a restore can be taken back', async ({ page }) => {
  await withFamily(page);
  await tile(page).click();
  await open(page, 'en/family/data/');
  const made = await backup(page);
  await expect(page.getByText('Last backup: 09/12/2026')).toBeVisible();
  expect(payload(made)).not.toBe(payload(text));

  // test my backup
  await fileField(page).setInputFiles(file(made));
  await expect(page.getByText('Exactly the same is here now')).toBeVisible();
  await axe(page);

  // an older copy loses an entry: asked twice, and taken back to the very same rows
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

  // away with everything, and back
  await page.getByRole('button', { name: 'Delete this family' }).click();
  await page.getByRole('button', { name: 'Yes, delete for good' }).click();
  await expect(page.getByRole('button', { name: 'Make a backup file' })).toBeHidden();
  expect(Object.values(await familyRows(page)).flat()).toEqual([]);
  await restore(page, file(made));
  expect(payload(await backup(page))).toBe(payload(made));
});

test('backup-truncated, backup-bitflip, backup-newer, backup-hostile: refused in words, nothing changed', async ({ page }, info) => {
  await withFamily(page);
  await open(page, 'en/family/data/');
  const before = await dump(page);
  const refused = async (wrong: Parameters<typeof restore>[1], words: string) => {
    await fileField(page).setInputFiles(wrong ?? []);
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.locator('[data-preview]')).toBeHidden();
  };
  await refused(file(text.slice(0, text.length / 2)), 'The file is damaged');
  await refused(file(text.replace('bag-carrier-thin', 'bag-carrier-thim')), 'The file is damaged');
  await refused(file(text.replace('"schemaVersion": 1', '"schemaVersion": 9')), 'Update the app first');
  await refused(file('<html>', 'page.html'), 'This is no Birge backup');
  await refused(file('['.repeat(10_000) + ']'.repeat(10_000)), 'This is no Birge backup');
  const film = info.outputPath('film.mp4');
  writeFileSync(film, Buffer.alloc(65 * 1024 * 1024));
  await refused(film, 'The file is too big');
  expect(await dump(page)).toEqual(before);
});

test('backup-of-empty, file-picker: an empty log says so; any name will do', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await open(page, 'en/family/');
  await page.getByRole('button', { name: '3', exact: true }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL('**/family/plan/');
  await open(page, 'en/family/data/');
  await expect(page.getByText('The log is still empty')).toBeVisible();
  const made = await backup(page);
  expect(await fileField(page).getAttribute('accept')).toBeNull();
  await fileField(page).setInputFiles(file(made, 'copy of birge.txt'));
  await expect(page.getByText('The log in this file is empty')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByRole('button', { name: 'Yes, put it back anyway' }).click();
  await expect(page.getByText('Entries put back: 0')).toBeVisible();
  await expect(page.getByRole('button', { name: /Take the restore back/ })).toBeVisible();
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
