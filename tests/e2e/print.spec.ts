/** The lesson on paper: two sides at most, nothing missing, nothing cut off, readable in every language. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { langs, type Lang } from '../../src/lib/base/lang.ts';
import type { LessonText } from '../../src/lib/lesson/text-schema.ts';
import { axe, expect, open, test } from '../support/fixtures.ts';

const lesson = 'plastic-free/01-where-plastic-goes';
const smallest = (8.5 * 96) / 72; // 8.5 pt in CSS px
const insideMargins = { width: 718, height: 1047 }; // A4 without its 10 mm margins, in CSS px

const wholeSheet = { width: 794, height: 1123 }; // answer cards fill it

const textIn = (lang: Lang): LessonText =>
  parse(readFileSync(fileURLToPath(new URL(`../../lessons/${lesson}/${lang}.yaml`, import.meta.url)), 'utf8')) as LessonText;
const plain = (words: string) => words.replace(/\s+/g, ' ');
/** Chromium writes each page of a PDF as a plain object. */
const sides = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What is too wide for its box, or too small to read, as it would be on paper. */
async function faults(page: Page, least: number, paper = insideMargins): Promise<string[]> {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate((least) => {
    const told: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('html, body, main, main *')) {
      // drawings have no boxes of text; a cell's scissors lie on its cut line, its words are looked at by themselves
      if (element.closest('.visually-hidden, svg, .scissors') || element.matches('.cell') || !element.checkVisibility()) continue;
      const where = `${element.tagName} ${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
      const { display, fontSize } = getComputedStyle(element);
      if (display !== 'inline' && element.scrollWidth > element.clientWidth && element.clientWidth > 0) told.push(`too wide: ${where}`);
      const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      if (isText && Number.parseFloat(fontSize) < least - 0.01) told.push(`too small, ${fontSize}: ${where}`);
    }
    return told;
  }, least);
}

for (const lang of langs) {
  test(`print: the lesson sheet (${lang})`, async ({ page }) => {
    const text = textIn(lang);
    await open(page, `${lang}/print/${lesson}/`);
    await axe(page);

    const said = plain(await page.locator('article').innerText());
    const questions = [
      ...Object.values(text.steps).flatMap((step) => step.ask ?? []),
      ...Object.values(text.probes).flatMap(({ a, b }) => [a, b]),
    ];
    const titles = Object.values(text.steps).map((step) => step.title);
    const asked = [...questions.map(({ prompt }) => prompt), ...Object.values(text.steps).flatMap(({ prompt }) => prompt ?? [])];
    const notes = Object.values(text.steps).flatMap(({ note }) => [note.say, note.do ?? '', note.watch ?? '']);
    const needed = [...titles, ...asked, ...notes, ...questions.map(({ why }) => why), ...Object.values(text.materials), '111', '112'];
    expect(needed.filter((words) => !said.includes(plain(words).trim()))).toEqual([]);
    expect(asked.length).toBeGreaterThan(9);

    expect(await faults(page, smallest)).toEqual([]);
    await expect(page.getByRole('button')).toHaveCount(0); // no button, header or footer is printed
    expect(sides(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
  });

  test(`print: the children's cards (${lang})`, async ({ page }) => {
    const cards = Object.values(textIn(lang).steps).flatMap((step) => Object.values(step.cards ?? {}));
    await open(page, `${lang}/print/${lesson}/cards/`);
    await axe(page);
    expect(await page.locator('figcaption').allInnerTexts()).toEqual(cards);
    for (const letter of ['A', 'B', 'C', 'D']) await expect(page.getByRole('img', { name: letter, exact: true })).toBeVisible();
    expect(await faults(page, smallest)).toEqual([]);
    expect(sides(await page.pdf({ preferCSSPageSize: true }))).toBe(Math.ceil(cards.length / 6) + 2);
  });
}

for (const lang of langs) {
  test(`print: answer cards for a class, with a page for the children (${lang})`, async ({ page }) => {
    await open(page, `${lang}/print/cards/`);
    await axe(page);
    await expect(page.locator('[data-sheet=front] > svg')).toHaveCount(30);
    await page.getByRole('checkbox').first().check();
    await expect(page.locator('[data-sheet=back] > svg')).toHaveCount(30);
    expect(await faults(page, smallest, wholeSheet)).toEqual([]);
    // as large as it says: whoever measures the line knows that the square is right too
    const [line, square] = await page.evaluate(() =>
      ['path.line', 'rect:not(.thumb)'].map(
        (part) => document.querySelector(`[data-sheet=front] ${part}`)?.getBoundingClientRect().height ?? 0,
      ),
    );
    expect([line, square].map((px = 0) => Math.round((px * 25.4) / 96))).toEqual([100, 118]);
    expect(sides(await page.pdf({ preferCSSPageSize: true }))).toBe(1 + 15 * 2);
  });
}

test('print: a card that was lost is printed alone, and the size of the set is remembered', async ({ page }) => {
  await open(page, 'en/print/cards/');
  await page.getByLabel('To number').selectOption('24');
  await page.reload();
  await expect(page.locator('[data-sheet=front] > svg')).toHaveCount(24);
  await page.getByLabel('From number').selectOption('17');
  await page.getByLabel('To number').selectOption('17');
  await expect(page.getByRole('img', { name: 'Card 17' })).toBeVisible();
  await expect(page.locator('[data-sheet=front] > svg')).toHaveCount(1);
  await page.reload();
  await expect(page.getByLabel('To number')).toHaveValue('24');
});

test('print: from the lesson to its sheet, to the cards and back, and the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '');
  });
  await open(page, `en/lessons/${lesson}/`);
  await page.getByRole('link', { name: 'Print' }).click();
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.getByRole('link', { name: 'Cards for the children' }).click();
  await expect(page).toHaveURL(/\/cards\/$/);
  await page.getByRole('main').getByRole('link', { name: 'Қазақша' }).click();
  await expect(page).toHaveURL(/\/kk\/print\/.*\/cards\/$/);
  await expect(page.getByText('Жұмыртқа қорабы')).toBeVisible();
});
