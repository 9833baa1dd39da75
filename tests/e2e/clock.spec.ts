/** The device's clock is set an hour forward or back in the middle of a lesson: its time stays true, and it says what happened. */
import type { BrowserContext, Page } from '@playwright/test';
import { begin, bothAt, lesson, openProjector, place, step } from '../support/class.ts';
import { expect, test } from '../support/fixtures.ts';
import { clockError, takeNotes } from '../support/two-windows.ts';

const hour = 3_600_000;

/** A device whose clock can be set: all windows read it, true time goes on. */
async function settableClock(context: BrowserContext): Promise<(page: Page, to: number) => Promise<void>> {
  await context.addInitScript(() => {
    const True = Date;
    const ahead = () => Number(localStorage.getItem('test.ahead') ?? 0);
    globalThis.Date = new Proxy(True, {
      construct: (real, all: []) => (all.length > 0 ? new real(...all) : new real(real.now() + ahead())),
      get: (real, name) => (name === 'now' ? () => real.now() + ahead() : (Reflect.get(real, name) as unknown)),
    });
  });
  return (page, to) => page.evaluate((ms) => localStorage.setItem('test.ahead', String(ms)), to);
}

for (const [name, jump] of [
  ['forward', hour],
  ['back', -hour],
] as const)
  test(`the clock is set an hour ${name} while a lesson runs in two windows: less than a second is lost, and it is told`, async ({
    page,
    context,
  }) => {
    const set = await settableClock(context);
    await takeNotes(context);
    await begin(page, 'en');
    const projector = await openProjector(page);
    await step(page, 'PageDown');
    await set(page, jump);
    await expect(page.getByText("The device's clock changed")).toBeVisible();
    const at = await step(page, 'PageDown');
    await bothAt(page, projector, at);
    expect(await clockError(page)).toBeLessThan(1000);
    await expect(page.locator('[data-clock]')).toHaveText(/^0:/);

    // what was stored after the jump is of the new clock: a reload goes on by itself
    await page.reload();
    await bothAt(page, projector, at);
    await expect(page.locator('[data-clock]')).toHaveText(/^[01]:/);

    // set once more while nobody was there to see it: asked, and time goes on from the last moment known
    await page.close();
    const again = await context.newPage();
    await set(projector, 0);
    await again.goto(`en/class/${lesson}/`);
    await expect(again.getByText(/or the clock changed/)).toBeVisible();
    await again.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => place(again)).toBe(at);
    await bothAt(again, projector, at);
    await expect(again.locator('[data-clock]')).toHaveText(/^[01]:/);
    await bothAt(again, projector, await step(again, 'PageDown'));
  });
