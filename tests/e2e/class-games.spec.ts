/**
 * Each game that a lesson plays with the whole class: hands are counted, the most wanted move is played, and the game answers.
 * That every level comes to its end, whatever a class wants, is shown by class-votes.test.ts.
 */
import type { Page } from '@playwright/test';
import { beginWith, jump, openProjector, place, press, step, stepIds } from '../support/class.ts';
import { expect, test } from '../support/fixtures.ts';

const games = [
  { lesson: 'plastic-free/01-where-plastic-goes', at: 'sort-lab' },
  { lesson: 'plastic-free/02-our-home', at: 'home-month' },
  { lesson: 'be-kind/01-what-is-bullying', at: 'yard-watch' },
  { lesson: 'be-kind/01-what-is-bullying', at: 'stand-by-me' },
  { lesson: 'be-kind/02-kind-online', at: 'chat-storm' },
  { lesson: 'be-kind/02-kind-online', at: 'helper-path' },
  { lesson: 'true-or-not/01-check-before-you-pass-it-on', at: 'rumour-post' },
  { lesson: 'true-or-not/01-check-before-you-pass-it-on', at: 'glitter-germs' },
];

/** Next, until the class sees something else: from one story of a game to the next, step and beat stay the same. */
async function next(page: Page): Promise<void> {
  const moment = async () =>
    `${await place(page)} ${(await page.locator('.game[data-turn]').count()) && (await page.locator('.game').getAttribute('data-turn'))}`;
  const before = await moment();
  await press(page, 'PageDown');
  await expect.poll(moment).not.toBe(before);
}

/** Two hands for one of the offered moves, by keys; then bars, then what the game says to the choice. */
async function vote(page: Page, at: string, round: number): Promise<void> {
  await expect.poll(() => place(page)).toBe(`${at} count`);
  const offered = await page.locator('[data-twin] output').count();
  expect(offered).toBeGreaterThan(1);
  await press(page, `Digit${(round % offered) + 1}`);
  for (let hand = 0; hand < 2; hand += 1) await page.keyboard.press('Equal');
  await expect(page.locator('[data-twin] output').nth(round % offered)).toHaveText('2');
  expect(await step(page, 'PageDown')).toBe(`${at} bars`);
  expect(await step(page, 'PageDown')).toBe(`${at} told`);
  await expect(page.locator('.told')).not.toBeEmpty();
}

async function twoVotes(page: Page, at: string): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    // where there is only one way on, nobody is asked
    while (!(await place(page)).endsWith(' count')) await next(page);
    await vote(page, at, round);
    await next(page);
  }
}

/** Games of a lesson that none of its steps plays: a class may take them in place of the step's own. */
const others = [
  {
    lesson: 'plastic-free/01-where-plastic-goes',
    at: 'sort-lab',
    levels: ['Steppe Picnic', 'bag go?'],
    game: 'bag-journey',
  },
  {
    lesson: 'true-or-not/01-check-before-you-pass-it-on',
    at: 'rumour-post',
    levels: ['Bag of Tricks'],
    game: 'aldar-tricks',
  },
];

for (const { lesson, at } of games) {
  test(`a class votes in ${at}`, async ({ page }) => {
    await beginWith(page, 'en', lesson);
    await jump(page, stepIds(lesson).indexOf(at) + 1);
    await expect.poll(() => place(page)).toBe(`${at} look`);
    await expect(page.locator('[data-game][data-state=ready], [data-game][data-state=playing]')).toBeVisible();
    await twoVotes(page, at);
  });
}

for (const { lesson, at, levels, game } of others) {
  test(`a class plays other games in ${at}, on the projector too, and they go on after a reload`, async ({ page }) => {
    await beginWith(page, 'en', lesson);
    await jump(page, stepIds(lesson).indexOf(at) + 1);
    for (const name of levels) {
      await press(page, 'KeyC');
      await page.getByRole('button', { name }).first().click();
      await expect.poll(() => place(page)).toBe(`${at} look`);
      await twoVotes(page, at);
    }
    const asked = await page.locator('[data-twin]').textContent();
    await page.reload();
    await expect.poll(() => place(page)).toMatch(new RegExp(`^${at} `));
    await expect(page.locator('[data-twin]')).toHaveText(asked ?? '');
    const projector = await openProjector(page);
    await expect(projector.locator('[data-game][data-state=ready], [data-game][data-state=playing]')).toHaveAttribute('data-game', game);
    await expect(projector.locator('[data-twin]')).toHaveText(asked ?? '');
    // it is one and the same picture whatever comes next, not one opened anew with each message
    await projector.locator('[data-game]').evaluate((shown) => shown.setAttribute('data-same', ''));
    await next(page);
    await expect(projector.locator(`[data-step="${at}"]`)).toHaveAttribute('data-phase', (await place(page)).split(' ')[1] ?? '');
    await expect(projector.locator('[data-game][data-same]')).toHaveCount(1);
  });
}
