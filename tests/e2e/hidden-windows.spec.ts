/** A window behind another one: its timers sleep, and still nothing is lost, late or wrongly reported. */
import type { Page } from '@playwright/test';
import { begin, bothAt, openProjector, place, step } from '../support/class.ts';
import { freeze, hide, tickEvery, show, sleepDeeply, slow, startDesktop, type Desktop } from '../support/desktop.ts';
import { expect, fixChance, test as plain } from '../support/fixtures.ts';
import { clockError, forgetHealths, healths, takeNotes } from '../support/two-windows.ts';

const isDeep = process.env['BIRGE_DEEP'] === '1';

interface Lesson {
  page: Page; // the console
  projector: Page;
}

const test = plain.extend<{ more: string[]; desktop: Desktop; lesson: Lesson }>({
  more: [[], { option: true }],
  desktop: async ({ more, watch }, use) => {
    const desktop = await startDesktop(...more);
    await watch.follow(desktop.context);
    await fixChance(desktop.context);
    await takeNotes(desktop.context);
    await use(desktop);
    await desktop.close();
  },
  lesson: async ({ desktop: { context }, baseURL }, use) => {
    const page = await context.newPage();
    await begin(page, `${baseURL}ru`);
    const projector = await openProjector(page);
    await forgetHealths(page);
    await forgetHealths(projector);
    await use({ page, projector });
  },
});

/** Both windows show each other as connected, and never said anything else meanwhile. */
async function alwaysConnected({ page, projector }: Lesson): Promise<void> {
  await expect(page.locator('[data-projector]')).toHaveAttribute('data-projector', 'connected');
  await expect(projector.locator('[data-health]')).toHaveAttribute('data-health', 'connected');
  expect([...(await healths(page)), ...(await healths(projector))]).toEqual([]);
}

const lasting = async (ms: number) => {
  const since = performance.now();
  await expect.poll(() => performance.now() - since, { intervals: [500], timeout: ms * 2 }).toBeGreaterThan(ms);
};

test('a covered projector on a slow laptop follows every Next, is never called lost, and draws the game when it is seen again', async ({
  lesson: { page, projector },
}) => {
  test.setTimeout(300_000);
  await hide(projector);
  await slow(page, 4);
  expect(await tickEvery(projector), 'timers sleep').toBeGreaterThan(500);
  while (!(await place(page)).endsWith(' count')) await bothAt(page, projector, await step(page, 'PageDown'));
  for (let hand = 1; hand <= 7; hand += 1) {
    await page.keyboard.press('Equal');
    await expect(page.locator('output').first()).toHaveText(String(hand));
  }
  await bothAt(page, projector, await step(page, 'PageDown'));
  await expect(projector.locator('output').first()).toHaveText('7');
  await bothAt(page, projector, await step(page, 'PageUp'));
  while (!(await place(page)).endsWith(' look')) await bothAt(page, projector, await step(page, 'PageDown'));
  expect(await tickEvery(projector), 'timers sleep').toBeGreaterThan(500);
  await alwaysConnected({ page, projector });

  await show(projector);
  await expect(projector.locator('[data-game] canvas')).toBeVisible();
  await bothAt(page, projector, await step(page, 'PageDown'));
  await alwaysConnected({ page, projector });
  expect(await clockError(page)).toBeLessThan(1000);
});

test('a covered console goes on: keys and votes of the projector arrive, its clock loses nothing', async ({
  lesson: { page, projector },
}) => {
  test.setTimeout(isDeep ? 900_000 : 300_000);
  await hide(page);
  await slow(page, 4);
  expect(await tickEvery(page), 'timers sleep').toBeGreaterThan(500);
  while (!(await place(projector)).endsWith(' count')) await step(projector, 'PageDown');
  for (let hand = 1; hand <= 7; hand += 1) await projector.keyboard.press('Equal');
  await expect(page.locator('output').first()).toHaveText('7');
  await bothAt(page, projector, await step(projector, 'PageDown'));
  await expect(projector.locator('output').first()).toHaveText('7');
  // longer than a window may be silent
  await lasting(isDeep ? 600_000 : 7000);
  await bothAt(page, projector, await step(projector, 'PageDown'));
  expect(await clockError(page)).toBeLessThan(1000);
  await show(page);
  await expect(page.locator('.warning')).toHaveCount(0);
  await alwaysConnected({ page, projector });
});

test('a tab in front of the console changes nothing', async ({ lesson: { page, projector }, desktop: { context } }) => {
  const tab = await context.newPage();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
  const at = await step(projector, 'PageDown');
  await bothAt(page, projector, at);
  await tab.close();
  await page.bringToFront();
  await bothAt(page, projector, await step(page, 'PageDown'));
  await alwaysConnected({ page, projector });
});

test('both windows frozen, as by a browser that saves energy: they wake up connected, with the time that passed', async ({
  lesson: { page, projector },
}) => {
  await bothAt(page, projector, await step(page, 'PageDown'));
  await hide(projector);
  await hide(page);
  const wake = [await freeze(page), await freeze(projector)];
  await lasting(9000);
  for (const one of wake) await one();
  await show(page);
  await show(projector);
  // two more beats of the heart
  await lasting(4500);
  await bothAt(page, projector, await step(page, 'PageDown'));
  await alwaysConnected({ page, projector });
  expect(await clockError(page)).toBeLessThan(1000);
});

test('a frozen projector is at the right place when it wakes, by itself', async ({ lesson: { page, projector } }) => {
  await hide(projector);
  const wake = await freeze(projector);
  for (let steps = 0; steps < 6; steps += 1) await step(page, 'PageDown');
  // longer than a window may be silent
  await lasting(7000);
  await wake();
  await show(projector);
  await bothAt(page, projector, await place(page));
  await expect(page.locator('[data-projector=connected]')).toBeVisible();
  await bothAt(page, projector, await step(projector, 'PageDown'));
});

// real minutes: only in `npm run test:deep`
if (isDeep)
  test.describe('timers that come once a minute', () => {
    test.use({ more: sleepDeeply });

    test('ten minutes with both windows out of sight: nobody is called lost, and the clock is right', async ({
      lesson: { page, projector },
    }) => {
      test.setTimeout(1_200_000);
      await hide(projector);
      await hide(page);
      await lasting(600_000);
      await alwaysConnected({ page, projector });
      await show(page);
      await show(projector);
      await bothAt(page, projector, await step(page, 'PageDown'));
      await alwaysConnected({ page, projector });
      expect(await clockError(page)).toBeLessThan(1000);
    });
  });
