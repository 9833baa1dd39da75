import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newTag, writeClassCode } from '../../src/lib/base/class-code.ts';
import { begin, place, press, step } from '../support/class.ts';
import { axe, expect, open, test } from '../support/fixtures.ts';

/** Three hands for the second answer of the first probe, then straight to the last step and out. */
async function giveLesson(page: Page): Promise<void> {
  await begin(page, 'en');
  while ((await place(page)) !== 'before count') await step(page, 'PageDown');
  await press(page, '2');
  for (let hand = 0; hand < 3; hand += 1) await page.keyboard.press('Equal');
  await press(page, 'KeyG');
  await page.getByRole('region', { name: 'Go to a step' }).getByRole('listitem').last().getByRole('button').click();
  while ((await place(page)) !== 'outside') await step(page, 'PageDown');
}

const records = (page: Page) => page.locator('a[href^="#"]:has(strong)');

test('a lesson writes its record, which is corrected, handed on, deleted and brought back', async ({ page, context }) => {
  await giveLesson(page);
  const end = page.locator('details[data-record]');
  await end.locator('summary').click();
  await end.getByLabel('Children').fill('28');
  await end.getByLabel('Place').fill('Aul school, 3b');
  await end.getByLabel('Day').focus();
  await expect(end.getByText('✓ Saved')).toBeVisible();
  await end.getByRole('link', { name: 'Open the record' }).click();

  await expect(page.getByText('3 answers')).toBeVisible();
  await expect(page.getByLabel('Children')).toHaveValue('28');
  await axe(page);
  await page.getByLabel('Adults').fill('2');
  await page.getByLabel('Adults').blur();
  await expect(page.getByText('✓ Saved')).toBeVisible();
  await page.getByRole('link', { name: /All reports/ }).click();
  await expect(records(page)).toHaveCount(1);
  await expect(page.getByRole('row', { name: /Where does plastic go/ })).toContainText('28');
  await axe(page);

  const files: string[] = [];
  for (const name of [/CSV/, /JSON/]) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    files.push(await file.path());
  }
  expect(readFileSync(files[0] ?? '', 'utf8')).toContain('Aul school, 3b');
  const other = await context.browser()?.newContext();
  const laptop = (await other?.newPage()) as Page;
  await laptop.goto(`${new URL('ru/reports/', page.url().replace(/en\/.*/, '')).href}`);
  await laptop.locator('body[data-ready]').waitFor({ state: 'attached' });
  const input = laptop.locator('input[type=file]');
  await input.setInputFiles(files[1] ?? '');
  await expect(laptop.getByText('Новых: 1, обновлено: 0, уже было: 0.')).toBeVisible();
  await input.setInputFiles(files[0] ?? '');
  await expect(laptop.getByText('Новых: 0, обновлено: 0, уже было: 1.')).toBeVisible();
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"hello": 1}') });
  await expect(laptop.getByText(/Это не файл отчётов/)).toBeVisible();
  await expect(records(laptop)).toHaveCount(1);
  await other?.close();

  await records(page).click();
  await page.getByRole('button', { name: 'Delete this record' }).click();
  await expect(records(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(records(page)).toHaveCount(1);
  await page.reload();
  await expect(records(page)).toHaveCount(1);
  await records(page).click();
  await page.getByRole('link', { name: /Half a page/ }).click();
  await expect(page.getByText('Aul school, 3b')).toBeVisible();
  await axe(page);
});

/** Codes of so many families. */
const codesOf = (families: number): string[] =>
  Array.from({ length: families }, (_, at) =>
    writeClassCode({ tag: newTag((at + 1) * 7919), baseDays: 28, basePieces: 56, checkDays: 28, checkPieces: 28, avoided: 10 }),
  );

test('codes that come faster than they are stored, and from two windows, are all counted', async ({ page, context }) => {
  const codes = codesOf(7);
  await open(page, 'en/reports/class/');
  const read = (window: Page, some: string[]) =>
    window.getByLabel('Code of a family').evaluate((field: HTMLInputElement, texts) => {
      // a reader that types like a keyboard does not wait
      for (const text of texts) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.form?.requestSubmit();
      }
    }, some);
  await read(page, codes.slice(0, 5));
  await expect(page.getByText('Families: 5')).toBeVisible();
  const other = await context.newPage();
  await open(other, 'en/reports/class/');
  await expect(other.getByText('Families: 5')).toBeVisible();
  await read(page, [codes[5] ?? '']);
  await expect(page.getByText('Families: 6')).toBeVisible();
  await read(other, [codes[5] ?? '']);
  await expect(other.getByText(/counted already/)).toBeVisible();
  await read(other, [codes[6] ?? '']);
  await expect(other.getByText('Families: 7')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Families: 7')).toBeVisible();
});

test('a class adds up the codes of its families, each sheet once', async ({ page }) => {
  const codes = codesOf(5);
  await open(page, 'en/reports/class/');
  const field = page.getByLabel('Code of a family');
  for (const code of [...codes.slice(0, 4), codes[0] ?? '']) {
    await field.fill(code.toLowerCase());
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expect(page.getByText(/counted already/)).toBeVisible();
  await expect(page.getByText('Families: 4')).toBeVisible();
  await expect(page.locator('[data-class-picture]')).toHaveCount(0);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'codes.txt', mimeType: 'text/plain', buffer: Buffer.from(codes.join('\r\n')) });
  await expect(page.getByText('Families: 5')).toBeVisible();
  await expect(page.locator('[data-class-picture]')).toContainText('50');
  await axe(page);
  await page.reload();
  await expect(page.getByText('Families: 5')).toBeVisible();

  // a class that is over goes from the device, and comes back when that was a slip
  const away = page.getByRole('button', { name: 'Delete this class' });
  await away.click();
  await expect(page.getByText('Families: 0')).toBeVisible();
  await expect(away).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Families: 5')).toBeVisible();
  await away.click();
  await expect(page.getByText('Families: 0')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Families: 0')).toBeVisible();
});
