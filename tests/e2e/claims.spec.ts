/** Claims that run out, health advice that nobody signed, and boosters. The lesson is changed on its way: tests/support/rewritten.ts. */
import type { Page } from '@playwright/test';
import { openProjector, place, step } from '../support/class.ts';
import { axe, expect, open, test } from '../support/fixtures.ts';
import { booster, claimedStep, reservePrompt, rewriteBooster, shiftClock } from '../support/rewritten.ts';

const prompt = 'Telling a second time is right too.';

async function childAt(page: Page): Promise<void> {
  await open(page, `en/play/${booster}/`);
  while ((await page.locator('[data-step]').getAttribute('data-step')) !== claimedStep) {
    const before = await place(page);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect.poll(() => place(page)).not.toBe(before);
  }
}

async function classAt(page: Page): Promise<void> {
  await page.goto(`en/class/${booster}/`);
  for (const box of await ticks(page)) await box.check();
  await page.locator('[data-start]').click();
  await expect.poll(() => place(page)).not.toBe('outside');
  while (!(await place(page)).startsWith(claimedStep)) await step(page, 'PageDown');
}

/** The boxes of the start page, once they are there. */
async function ticks(page: Page) {
  await page.getByRole('checkbox').first().waitFor();
  return page.getByRole('checkbox').all();
}

test('a claim gives way to its reserve on the day after its last, in class and alone', async ({ page, context }) => {
  await rewriteBooster(context, { claim: { kind: 'general' } });
  await shiftClock(context, '2027-06-30T10:00:00');
  await childAt(page);
  await expect(page.getByText(prompt)).toBeVisible();
  await page.evaluate(() => sessionStorage.clear());

  await shiftClock(context, '2027-07-01T10:00:00');
  await childAt(page);
  await expect(page.getByText(reservePrompt)).toBeVisible();
  await expect(page.getByText(prompt)).toHaveCount(0);
  await classAt(page);
  await expect(page.getByText(reservePrompt)).toBeVisible();
  await page.goto(`en/lessons/${booster}/`);
  await expect(page.locator('[data-claims]')).toContainText('Claims that have run out or wait for a signature: 1.');
  await page.goto(`en/print/${booster}/`);
  await expect(page.getByText(reservePrompt)).toBeVisible();
});

test('the console and the projector both show the reserve of a claim that has run out', async ({ page, context }) => {
  await rewriteBooster(context, { claim: { kind: 'general' } });
  await shiftClock(context, '2027-07-01T10:00:00');
  await classAt(page);
  const projector = await openProjector(page);
  await expect(projector.getByText(reservePrompt)).toBeVisible();
  await expect(page.getByText(reservePrompt).first()).toBeVisible();
  for (const shown of [page, projector]) await expect(shown.getByText(prompt)).toHaveCount(0);
});

test('an emergency rule is shown to nobody until it is signed', async ({ page, context }) => {
  await rewriteBooster(context, { claim: { kind: 'emergency' } });
  await shiftClock(context, '2027-01-10T10:00:00');
  await classAt(page);
  await expect(page.getByText(reservePrompt)).toBeVisible();
});

test('unsigned health advice is confirmed once before Start; a rehearsal needs no confirmation', async ({ page, context }) => {
  await rewriteBooster(context, { claim: { kind: 'health' } });
  await shiftClock(context, '2027-01-10T10:00:00');
  await open(page, `en/lessons/${booster}/`);
  await expect(page.locator('[data-claims]')).toContainText('not yet checked by a health worker');
  await axe(page);

  await open(page, `en/class/${booster}/`);
  const health = page.getByRole('checkbox', { name: /no health worker has checked/ });
  await health.waitFor();
  for (const box of await ticks(page)) if (!(await box.isChecked())) await box.check();
  await health.uncheck();
  await expect(page.locator('[data-start]')).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Rehearse alone' })).toBeEnabled();
  await health.check();
  await expect(page.locator('[data-start]')).toBeEnabled();
  await axe(page);

  await open(page, `en/class/${booster}/check/`); // kept for today
  await expect(page.locator('[data-line=health]')).toHaveAttribute('data-state', 'done');
  await page.getByRole('link', { name: 'To the lesson' }).click();
  await expect(page.locator('[data-start]')).toBeEnabled();
});

test('a signed claim asks for nothing', async ({ page, context }) => {
  await rewriteBooster(context, { claim: { kind: 'health', reviewer: 'A signature of the test' } });
  await shiftClock(context, '2027-01-10T10:00:00');
  await open(page, `en/class/${booster}/`);
  await page.getByRole('checkbox').first().waitFor();
  await expect(page.getByRole('checkbox', { name: /health worker/ })).toHaveCount(0);
  await open(page, `en/class/${booster}/check/`);
  await expect(page.locator('[data-line=poster]')).toBeVisible();
  await expect(page.locator('[data-line=health]')).toHaveCount(0);
});

for (const [lang, name] of Object.entries({ kk: 'Қағаз жолақ', ru: 'Полоска', en: 'Strip' })) {
  test(`a booster is a strip of paper, its reasons behind the fold (${lang})`, async ({ page }) => {
    await open(page, `${lang}/print/${booster}/`);
    await page.getByRole('link', { name, exact: true }).click();
    const strip = page.getByRole('article', { name, exact: true });
    await expect(strip).toBeVisible();
    await axe(page);
    const [questions, answers] = [strip.locator('ol').first(), strip.locator('ol.answers')];
    expect(await questions.locator('> li').count()).toBe(await answers.locator('> li').count());
    expect(await answers.evaluate((list) => getComputedStyle(list).transform)).toContain('matrix(-1'); // upside down
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await strip.evaluate((paper) => paper.scrollWidth <= paper.clientWidth)).toBe(true);
  });
}

test('a class that had the lesson a week ago is due, until it had the booster', async ({ page, context }) => {
  await rewriteBooster(context, { isDue: true });
  await shiftClock(context, '2027-01-10T10:00:00');
  const record = (lesson: string, id: string, day: string) => ({
    ...{ format: 1, id, programme: 'be-kind', lesson, lang: 'en', day, place: 'Class 3b', plannedMinutes: 30, realMinutes: 30 },
    ...{ steps: [], votes: [], changed: 1 },
  });
  const take = (...records: unknown[]) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'reports.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ kind: 'birge-sessions', version: 1, records })),
    });
  await open(page, 'en/reports/');
  await take(record('01-what-is-bullying', 'a1', '2027-01-03'));
  const due = page.locator('[data-due]');
  await expect(due).toContainText('Class 3b');
  await axe(page);
  await open(page, 'en/lessons/be-kind/01-what-is-bullying/');
  await expect(due.getByRole('link', { name: 'Strip' })).toBeVisible();
  await expect(page.getByText('A week later:')).toBeVisible();
  await due.getByRole('link', { name: 'A week later' }).click();
  await expect(page.locator('[data-start]')).toBeVisible();

  await open(page, 'en/reports/');
  await take(record('03-booster', 'b2', '2027-01-10'));
  await expect(page.getByText(/2 lessons given/)).toBeVisible();
  await expect(due).toHaveCount(0);
});
