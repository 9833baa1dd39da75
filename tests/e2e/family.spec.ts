/** A family's story over three months: a plan from a lesson, taps, two count weeks, and what came of it. */
import type { Page } from '@playwright/test';
import { withFamily } from '../support/family.ts';
import { axe, expect, open, ready, test } from '../support/fixtures.ts';

const at = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00`));
const isSaved = (page: Page) => expect(page.locator('[data-saved=saved]')).toBeAttached();
const tile = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** The log of a day, ready to tap. */
async function log(page: Page, day: string): Promise<void> {
  await at(page, day);
  await open(page, 'en/family/');
  await expect(page.getByRole('heading', { level: 1, name: /Today/ })).toBeVisible();
}

/** Types totals of the paper sheet for this week. */
async function typeTotals(page: Page, totals: Record<string, number>): Promise<void> {
  await page.getByRole('button', { name: 'Type totals from the paper' }).click();
  for (const [name, pieces] of Object.entries(totals)) await page.getByLabel(name, { exact: true }).fill(String(pieces));
  await page.getByRole('button', { name: 'Write down' }).click();
  await expect(page.getByRole('button', { name: 'Type totals from the paper' })).toBeVisible();
  await isSaved(page);
}

test('family: three months, from the promise in a lesson to the poster', async ({ page }) => {
  // a first week in September: three people, the lesson's swap and two more
  await at(page, '2026-09-07');
  await open(page, 'en/family/plan/?swaps=own-bag,own-flask');
  await page.getByRole('button', { name: '3', exact: true }).click();
  await axe(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  const card = (name: RegExp) => page.getByRole('button', { name });
  await expect(card(/own bag/i)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Save the plan' })).toBeDisabled();
  await card(/without a straw|straw/i)
    .first()
    .click();
  await axe(page);
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('link', { name: 'Go to the log' }).click();

  // one tap is one; undo takes exactly one; a reload keeps the rest
  const bag = tile(page, /instead of: thin bag/);
  await expect(bag).toContainText('0');
  for (const count of [1, 2, 3]) {
    await bag.click();
    await expect(bag.getByText(String(count), { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(bag.getByText('2', { exact: true })).toBeVisible();
  await isSaved(page);
  await page.getByRole('button', { name: 'Count this week' }).click();
  await expect(page.getByRole('heading', { name: 'Thrown away' })).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(bag.getByText('2', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Yesterday', exact: true }).click();
  await expect(bag.getByText('0', { exact: true })).toBeVisible();
  await axe(page);
  await log(page, '2026-09-13');
  await typeTotals(page, { 'Thin bag': 40, 'Bottle 0.5 l': 14, Straw: 6, 'Thick bag': 1 });

  // October: taps, but no count week
  await at(page, '2026-10-05');
  await open(page, 'en/family/plan/');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByRole('link', { name: 'Go to the log' })).toBeVisible();
  await log(page, '2026-10-06');
  await bag.click();
  await expect(bag.getByText('1', { exact: true })).toBeVisible();
  await open(page, 'en/family/results/');
  await expect(page.getByText('There was no count week this month')).toBeVisible();

  // November: a count week, and it became less; thick bags grew
  await at(page, '2026-11-02');
  await open(page, 'en/family/plan/');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByRole('link', { name: 'Go to the log' })).toBeVisible();
  await log(page, '2026-11-09');
  await bag.click();
  await page.getByRole('button', { name: 'Count this week' }).click();
  await expect(page.getByRole('heading', { name: 'Thrown away' })).toBeVisible();
  await isSaved(page);
  await log(page, '2026-11-15');
  await typeTotals(page, { 'Thin bag': 8, 'Bottle 0.5 l': 5, Straw: 4, 'Thick bag': 5 });

  await open(page, 'en/family/results/');
  await expect(page.getByText('Less than before!')).toBeVisible();
  await expect(page.getByText(/But more of: .*Thick bag/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Thin bag/ })).toContainText('40');
  await page.getByRole('button', { name: 'Thin bag: what it weighs' }).first().click();
  await page.getByLabel(/Put ten clean dry pieces/).fill('45,5');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/We weighed it ourselves: 4.55 g/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByText('Show the code').click();
  await expect(page.getByText(/^BIRGE1-\w{4}-21-61-21-22-1-\d\d$/)).toBeVisible();
  await axe(page);

  await open(page, 'en/family/months/');
  await expect(page.getByRole('link', { name: /^09\/11\/2026: 1 time, Counted, count week/ })).toBeVisible();
  await axe(page);
  await page.getByRole('link', { name: /^05\/11\/2026/ }).click();
  await expect(page.getByText('Counting for 05/11/2026')).toBeVisible();

  await open(page, 'en/print/family/poster/?month=2026-11');
  await expect(page.getByText('1 time', { exact: true }).first()).toBeVisible();
  await axe(page);
});

test('family: two families on one device keep apart, and − and the list correct', async ({ page }) => {
  await open(page, 'ru/family/plan/?swaps=own-bag,own-flask,no-straw');
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByRole('button', { name: 'Дальше' }).click();
  await page.getByRole('button', { name: 'Сохранить план' }).click();
  await page.getByRole('link', { name: 'Перейти к отметкам' }).click();
  const bag = tile(page, /вместо:? пакет-майка/);
  await bag.click();
  await bag.click();
  await expect(bag.getByText('2', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /на одну меньше/ }).click();
  await expect(bag.getByText('1', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: /Другая семья/ }).click();
  await page.getByRole('button', { name: 'Добавить ещё одну семью' }).click();
  await page.getByRole('button', { name: '1', exact: true }).click();
  await page.getByRole('button', { name: 'Дальше' }).click();
  await expect(page).toHaveURL(/\/family\/plan\/$/);
  await open(page, 'ru/family/');
  await expect(page.getByText('На этот месяц плана пока нет')).toBeVisible();
  await page.getByRole('button', { name: /Другая семья/ }).click();
  await page.getByRole('button', { name: /2 человека/ }).click();
  await expect(bag.getByText('1', { exact: true })).toBeVisible();
});

/** The months whose entries the page has read, from when this is called. */
async function monthsRead(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const read: string[] = [];
    Object.assign(globalThis, { read });
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...args: Parameters<typeof getAll>) {
      if (this.name === 'familyMonths') {
        const [asked] = args as [IDBKeyRange | { query: IDBKeyRange }];
        const { lower, upper } = 'query' in asked ? asked.query : asked;
        read.push(`${lower[1]} ${upper[1]}`);
      }
      return getAll.apply(this, args);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { read: string[] }).read);
}

test('family: years, plant and calendar are drawn without the entries of past months, and a page reads once', async ({ page }) => {
  await withFamily(page);
  await at(page, '2027-06-10');
  const read = await monthsRead(page);
  await open(page, 'en/family/results/');
  await expect(page.getByRole('button', { name: 'December 2026: 2', exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Our plant: 4 leaves' })).toBeVisible();
  // the baseline weeks to compare with; last month, this one and all later ones
  expect(await read()).toEqual(['2026-11 2026-11', '2027-05 9999-12']);
  await page.getByRole('link', { name: 'Months' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'June 2027', exact: true })).toBeVisible();
  for (let month = 0; month < 6; month += 1) await page.getByRole('button', { name: 'Month before' }).click();
  await expect(page.getByRole('link', { name: /^03\/12\/2026: 2 times/ })).toBeVisible();
  expect(await read()).toHaveLength(2);
});

/** Chromium writes each page of a PDF as a plain object. */
const sides = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('family: the tally sheet is one side of paper in every language', async ({ page }) => {
  for (const lang of ['kk', 'ru', 'en']) {
    await open(page, `${lang}/print/family/sheet/`);
    await expect(page.getByRole('row')).toHaveCount(35);
    expect(sides(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  }
  await axe(page);
});
