/** A whole lesson while the network is gone from its first second: on one screen, and with the console and the projector. */
import { begin, bothAt, openProjector, place, step } from '../support/class.ts';
import { axe, expect, open, readyOffline, test } from '../support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

for (const windows of ['one window', 'two windows'])
  test(`the whole lesson without a network, in ${windows}`, async ({ page, context, watch }) => {
    test.setTimeout(300_000);
    watch.allow(/ERR_INTERNET_DISCONNECTED/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, 'kk/');
    await readyOffline(page);
    await context.setOffline(true);
    await begin(page, 'kk');
    const projector = windows === 'two windows' ? await openProjector(page) : undefined;
    const seen = new Set<string>();
    for (let at = await place(page); at !== 'outside'; at = await step(page, 'PageDown')) {
      seen.add(at.split(' ')[0] ?? '');
      if (projector) await bothAt(page, projector, at);
    }
    expect(seen.size).toBeGreaterThan(15);
    await expect(page.getByRole('heading', { name: 'Бірге үйрендік!' })).toBeVisible();
    await open(page, 'kk/reports/');
    await expect(page.locator('main')).toContainText('Пластик');
  });

test.describe('before everything is kept', () => {
  test.use({ serviceWorkers: 'block' });

  test('the network goes: the lesson says what is missing, goes on, and is whole again later', async ({ page, context, watch }) => {
    test.setTimeout(300_000);
    watch.allow(/ERR_INTERNET_DISCONNECTED/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const note = page.getByRole('alert');
    const again = note.getByRole('button', { name: 'Қайталап көру' });
    await begin(page, 'kk');
    await context.setOffline(true);
    let at = await place(page);
    while (!at.endsWith(' look')) at = await step(page, 'PageDown');
    await expect(note).toContainText('әлі жеткен жоқ');
    await axe(page);
    await again.click();
    await expect(note).toContainText('Байланыс әлі жоқ');
    expect(await place(page)).toBe(at);
    await context.setOffline(false);
    await again.click();
    await expect(page.locator('[data-game]')).toHaveAttribute('data-state', /ready|playing/);
    expect(await place(page)).toBe(at);
    await expect(note).toHaveCount(0);
    // the end of the lesson is such a part too
    await context.setOffline(true);
    while (!at.startsWith('best-bag')) at = await step(page, 'PageDown');
    await expect(note).toHaveCount(0);
    while (at !== 'outside') at = await step(page, 'PageDown');
    await expect(note).toContainText('әлі жеткен жоқ');
    await context.setOffline(false);
    await again.click();
    await expect(page.locator('[data-start]')).toBeEnabled();
    await open(page, 'kk/reports/');
    await expect(page.locator('main li a[href^="#"]')).toHaveCount(1);
  });
});
