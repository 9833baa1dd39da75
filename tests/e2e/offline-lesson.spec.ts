/** A whole lesson while the network is gone from its first second: on one screen, and with the console and the projector. */
import { begin, bothAt, openProjector, place, step } from '../support/class.ts';
import { expect, open, readyOffline, test } from '../support/fixtures.ts';

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
