/**
 * Damaged files at the two doors through which a file reaches the database: each is refused in words, and afterwards every stored byte is what it
 * was. A sample of places; `npm run test:deep -- fuzz` takes every 100th cut and every 50th byte.
 */
import { readFileSync } from 'node:fs';
import { jsonFile } from '../../src/lib/reports/exchange.ts';
import { sampleRecord } from '../../src/lib/reports/sample-records.ts';
import { dump, fileField, golden, noon, restore } from '../support/family.ts';
import { expect, open, test } from '../support/fixtures.ts';
import { cuts, flips, type Damaged } from '../support/mutations.ts';

const isDeep = process.env['BIRGE_DEEP'] !== undefined;
const places = (text: string): Damaged[] => [...cuts(text, isDeep ? 100 : text.length / 4), ...flips(text, isDeep ? 50 : text.length / 6)];
const file = (text: string, name = 'copy.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('a damaged backup is refused and changes nothing', async ({ page }) => {
  test.setTimeout(isDeep ? 1_200_000 : 120_000);
  const text = readFileSync(golden, 'utf8');
  await page.clock.setFixedTime(noon);
  await open(page, 'en/family/data/');
  await restore(page);
  const before = JSON.stringify(await dump(page));
  const [preview, told] = [page.locator('[data-preview]'), page.locator('#restore [role=alert]')];
  for (const { what, text: wrong } of places(text)) {
    // the good file first, so that the refusal that is seen is this one's
    await fileField(page).setInputFiles(file(text));
    await expect(preview).toBeVisible();
    await fileField(page).setInputFiles(file(wrong));
    await expect(preview.or(told), what).toBeVisible();
    // only a changed date of the file, or a changed space between its parts, may pass: nothing is put back before a person says so
    if (await told.isVisible()) await expect(told, what).toContainText(/damaged|no Birge backup|Update the app|cannot be/);
    else await expect(preview, what).toContainText('Exactly the same is here now');
  }
  expect(JSON.stringify(await dump(page))).toBe(before);
});

test('damaged records of sessions are refused and change nothing', async ({ page }) => {
  test.setTimeout(isDeep ? 1_200_000 : 120_000);
  const text = jsonFile([sampleRecord(), sampleRecord({ id: 'b2', children: 3 })]);
  await open(page, 'en/reports/');
  const input = page.locator('input[type=file]');
  const told = page.locator('p[data-tone]');
  await input.setInputFiles(file(text));
  await expect(told).toContainText('2');
  const before = JSON.stringify(await dump(page));
  for (const { what, text: wrong } of places(text)) {
    await input.setInputFiles(file(wrong));
    await expect(told, what).toHaveAttribute('data-tone', 'bad');
    await input.setInputFiles(file(text)); // all of it is here already
    await expect(told).toHaveAttribute('data-tone', 'good');
  }
  expect(JSON.stringify(await dump(page))).toBe(before);
});
