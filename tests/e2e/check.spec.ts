import { lesson, place, step } from '../support/class.ts';
import { axe, expect, open, readyOffline, test } from '../support/fixtures.ts';

// the first line of the check is about the kept files
test.use({ serviceWorkers: 'allow' });

test('the check before a lesson knows the files and the clicker, and the volunteer ticks the rest', async ({ page }) => {
  await open(page, `en/class/${lesson}/check/`);
  await readyOffline(page);
  const line = (id: string) => page.locator(`[data-line=${id}]`);
  await expect(line('files')).toHaveAttribute('data-state', 'done');
  await expect(line('clock')).toHaveAttribute('data-state', 'done');

  await line('clicker').getByRole('button').click();
  await page.keyboard.press('PageDown');
  await expect(line('clicker')).toContainText('PageDown → Next');
  await page.keyboard.press('KeyQ');
  await expect(line('clicker')).toContainText('KeyQ → does nothing');
  await page.keyboard.press('Period');
  await expect(line('clicker')).toHaveAttribute('data-state', 'done');
  await page.keyboard.press('Escape');

  await line('letters').getByRole('button', { name: 'Show the letters' }).click();
  await page.getByRole('button', { name: 'Too small' }).click();
  await expect(line('letters')).toContainText('darken the room');
  await axe(page);

  await line('letters').getByRole('button', { name: 'Show the letters' }).click();
  await page.getByRole('button', { name: 'I can read all' }).click();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(page.locator('[data-left="0"]')).toBeVisible();
  await page.reload();
  // the ticks are kept for today, the keys are not
  await expect(line('adult')).toHaveAttribute('data-state', 'done');
  await page.getByRole('link', { name: 'To the lesson' }).click();
  await expect(page.locator('[data-start]')).toBeEnabled();
});

test('a rehearsal answers by itself and leaves no record', async ({ page }) => {
  await page.goto(`en/class/${lesson}/`);
  await page.getByRole('button', { name: 'Rehearse alone' }).click();
  await expect(page.getByText('Rehearsal.')).toBeVisible();
  while ((await place(page)) !== 'before count') await step(page, 'PageDown');
  const hands = page.locator('.board output');
  await expect.poll(async () => (await hands.allTextContents()).reduce((sum, text) => sum + Number(text), 0)).toBeGreaterThan(10);
  await axe(page);
  await open(page, 'en/reports/');
  await expect(page.getByText('No lesson has been given')).toBeVisible();
  await expect(page.getByText('Not finished')).toHaveCount(0);
});

test('the training is played to its end', async ({ page }) => {
  await open(page, 'kk/training/');
  await axe(page);
  const next = page.getByRole('navigation').getByRole('button').last();
  for (;;) {
    const at = page.locator('[data-step]');
    if ((await at.getAttribute('data-step')) === 'end') break;
    const before = `${await at.getAttribute('data-step')} ${await at.getAttribute('data-phase')}`;
    await next.click();
    await expect.poll(async () => `${await at.getAttribute('data-step')} ${await at.getAttribute('data-phase')}`).not.toBe(before);
  }
  await expect(page.getByText(/Ештеңе бұзылмайды/)).toBeVisible();
});
