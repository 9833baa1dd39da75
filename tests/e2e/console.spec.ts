import { begin, bothAt, lesson, openProjector, place, press, step } from '../support/class.ts';
import { axe, expect, open, readyOffline, test } from '../support/fixtures.ts';
import { withhold } from '../support/withhold.ts';

test('a lesson in two windows: keys in both, votes, a second round, help, black, and its own language for the class', async ({ page }) => {
  await begin(page, 'ru');
  const projector = await openProjector(page);
  await axe(page);
  await axe(projector);

  // the projector's own keys are requests
  const before = await place(page);
  await press(projector, 'PageDown');
  await expect.poll(() => place(page)).not.toBe(before);
  await bothAt(page, projector, await place(page));

  while (!(await place(page)).endsWith(' count')) await step(page, 'PageDown');
  await bothAt(page, projector, await place(page));
  await press(projector, '2');
  for (let hand = 0; hand < 3; hand += 1) await projector.keyboard.press('Equal');
  await expect(page.locator('output').nth(1)).toHaveText('3');
  await expect(projector.locator('output'), 'no number before the vote is closed').toHaveCount(0);
  await step(page, 'PageDown');
  await expect(projector.locator('output').nth(1)).toHaveText('3');
  await press(page, 'KeyR');
  await expect.poll(() => place(projector)).toMatch(/ count$/);
  await page.keyboard.press('Equal');
  await expect(page.locator('output').first()).toHaveText('1');
  await step(page, 'PageDown');
  await expect(projector.locator('output').nth(1)).toHaveText('3 → 0');

  // the class in Kazakh, the notes in Russian, and not a vote lost
  await press(page, 'KeyC');
  await page.getByLabel('Язык для класса').selectOption('kk');
  await expect(projector.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(projector).toHaveURL(/\/kk\/screen\//);
  await expect(projector.locator('output').nth(1)).toHaveText('3 → 0');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await press(page, 'Escape');

  await press(page, 'KeyH');
  await expect(projector.getByText('111')).toBeVisible();
  await press(page, 'KeyH');
  await expect(projector.getByText('111')).toHaveCount(0);
  await press(projector, 'Period');
  await expect(projector.locator('.black')).toBeVisible();
  await press(page, 'PageDown');
  await expect(projector.locator('.black')).toHaveCount(0);

  // the game is drawn once: by the projector
  while (!(await place(page)).endsWith(' look')) await step(page, 'PageDown');
  await expect(projector.locator('[data-game] canvas')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a projector that was closed comes back at the right place, offline too, and so do both when reloaded @path', async ({
    page,
    context,
  }) => {
    await open(page, 'kk/');
    await readyOffline(page);
    await begin(page, 'kk');
    await context.setOffline(true);
    const projector = await openProjector(page);
    await projector.close();
    await expect(page.locator('[data-console] [data-projector=none]')).toBeVisible();
    await step(page, 'PageDown');
    const again = await openProjector(page);
    await bothAt(page, again, await step(page, 'PageDown'));

    const at = await place(page);
    await page.reload();
    await expect(page.locator('[data-projector=connected]')).toBeVisible();
    await bothAt(page, again, at);
    await again.reload();
    await bothAt(page, again, at);
    await bothAt(page, again, await step(page, 'PageDown'));
  });
});

test('two lessons on one laptop never touch each other, and one lesson has one presenter', async ({ page, context }) => {
  await begin(page, 'en');
  const projector = await openProjector(page);
  const other = await context.newPage();
  await other.goto(`en/class/${lesson}/`);
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByRole('alert')).toHaveText(/another window/);
  await other.locator('[data-start]').click();
  await expect.poll(() => place(other)).not.toBe('outside');
  const otherProjector = await openProjector(other);
  const [here, there] = [await place(page), await step(other, 'PageDown')];
  expect(there).not.toBe(here);
  await bothAt(page, projector, here);
  await bothAt(other, otherProjector, there);

  // a window opened by hand asks which lesson it belongs to
  const third = await context.newPage();
  await third.goto('en/screen/');
  await expect(third.getByRole('link', { name: /Where/i })).toHaveCount(2);
});

test('a lesson that runs here cannot be ended or discarded there, and goes on there only as it is by then', async ({ page, context }) => {
  await begin(page, 'en');
  const other = await context.newPage();
  for (const name of ['Discard', 'End it']) {
    await other.goto(`en/class/${lesson}/`); // anew, so that each press has its own answer
    await other.getByRole('button', { name }).click();
    await expect(other.getByRole('alert')).toHaveText(/another window/);
  }
  // meanwhile the class goes on
  while (!(await place(page)).endsWith(' count')) await step(page, 'PageDown');
  await page.keyboard.press('Equal');
  await expect(page.locator('output').first()).toHaveText('1');
  const at = await place(page);
  await page.close();
  // the closed window lets the lesson go a moment later
  await expect(async () => {
    if ((await place(other)) === 'outside') await other.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => place(other), { timeout: 2_000 }).toBe(at);
  }).toPass();
  await expect(other.locator('output').first()).toHaveText('1');
  await other.keyboard.press('Equal');
  await expect(other.locator('output').first()).toHaveText('2');
  await other.reload();
  await expect(other.locator('output').first()).toHaveText('2');
});

test('a refused window leaves a link, and a window of another version is told', async ({ page, context }) => {
  await page.addInitScript(() => (window.open = () => null));
  await begin(page, 'en');
  await press(page, 'KeyS');
  await expect(page.getByRole('alert')).toHaveText(/did not open/);
  const opened = context.waitForEvent('page');
  await page.locator('[data-projector-link]').click();
  const projector = await opened;
  await bothAt(page, projector, await place(page));

  const session = new URL(projector.url()).hash.slice(1);
  const stranger = { version: 1, build: 'older', session, from: 'presenter', run: 'x', count: 1, body: { say: 'pulse' } };
  const name = `birge:${new URL(page.url()).pathname.split('/en/')[0]}/:session:${session}`;
  // the next letter of the right presenter takes the warning away, so the stranger says it again until it is seen
  await expect(async () => {
    await page.evaluate(({ name, letter }) => new BroadcastChannel(name).postMessage(letter), { name, letter: stranger });
    await expect(projector.getByRole('alert')).toHaveText(/another version/, { timeout: 1000 });
  }).toPass();
});

test.describe('before the console is on the device', () => {
  test.use({ serviceWorkers: 'block' });

  test('until the console has come the volunteer keeps the lesson in sight, and it goes on', async ({ page }) => {
    await begin(page, 'en');
    const view = await withhold(page, 'data-console', 'late');
    const opened = page.context().waitForEvent('page');
    await press(page, 'KeyS');
    const projector = await opened;
    await expect.poll(view.isAsked).toBe(true);
    await expect(page.locator('[data-step]')).toBeVisible();
    await bothAt(page, projector, await step(page, 'PageDown'));
    await expect(page.locator('[data-console]')).toHaveCount(0);
    await view.give();
    await expect(page.locator('[data-console]')).toBeVisible();
    await bothAt(page, projector, await step(page, 'PageDown'));
  });
});

test('the clock pauses, a late lesson says what to leave out, and an unfinished one is ended', async ({ page, context }) => {
  await page.clock.install();
  await begin(page, 'en');
  await page.clock.runFor(4 * 60_000);
  await press(page, 'KeyC');
  const advice = page.locator('[data-advice]');
  await expect(advice).toBeVisible();
  const cut = (await advice.getAttribute('data-advice')) ?? '';
  await advice.click();
  await expect(advice).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Bring back/ }).first()).toBeVisible();
  expect(cut).not.toBe('');

  await press(page, 'KeyT');
  const clock = page.locator('header time').first();
  await expect(clock.locator('..')).toHaveClass(/paused/);
  const stands = await clock.textContent();
  await page.clock.runFor(60_000);
  await expect(clock).toHaveText(stands ?? '');
  await page.close();

  const next = await context.newPage();
  await next.goto(`en/class/${lesson}/`);
  await expect(next.getByText(/Minute \d+, question/)).toBeVisible();
  await next.getByRole('button', { name: 'End it' }).click();
  await expect(next.getByRole('button', { name: 'Continue' })).toHaveCount(0);
});
