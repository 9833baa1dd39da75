/** Paper cards in games and probes of a real lesson, and a camera that is lost in the middle. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Page } from '@playwright/test';
import { cardsUp, chip, followTracks, kept, pullPlug, toTheEnd, tracks } from '../support/card-camera.ts';
import { film, pictureOf, withCamera } from '../support/card-video.ts';
import { begin, bothAt, jump, lesson, openProjector, place, press, stepIds } from '../support/class.ts';
import { expect, test } from '../support/fixtures.ts';
import { words } from '../support/words.ts';

/** What the log was told of the vote that was counted last. */
const lastTally = async (page: Page) => {
  const lines = (await kept(page)).rows['sessionLines'] as { event: { kind: string; counts?: Record<string, number> } }[];
  return lines.findLast(({ event }) => event.kind === 'tally')?.event.counts;
};

/** Five cards: three say B, one says C, and one shows a letter that is no answer where there are three. */
const fiveCards = () => film([{ grey: pictureOf([1, 1, 2, 1, 3].map((letter, at) => ({ card: at + 1, letter }))), lasts: 1 }]);

test('a game of the class is played by cards: the choice of most is made, and the camera opens for each decision anew', async ({
  baseURL,
}) => {
  const { levels } = parse(readFileSync(`lessons/${lesson}/en.yaml`, 'utf8')) as {
    levels: Record<string, { words: Record<string, string> }>;
  };
  const says = levels['sort-1']?.words ?? {};
  const made = fiveCards();
  const { page, watch, close } = await withCamera(baseURL, made);
  await followTracks(page);
  await begin(page, 'en');
  await jump(page, stepIds(lesson).indexOf('sort-lab') + 1);
  await expect.poll(() => place(page)).toBe('sort-lab look');
  const projector = await openProjector(page);
  await press(page, 'KeyM');

  for (const decision of [1, 2]) {
    expect(await tracks(page), 'no camera while the class thinks').toEqual(Array.from({ length: decision - 1 }, () => 'video ended'));
    const asked = await projector.locator('.game h2').textContent();
    const thing = Object.keys(says).find((key) => key.startsWith('thing.') && says[key] === asked?.trim());
    await press(page, 'PageDown');
    await bothAt(page, projector, 'sort-lab count');
    await expect(projector.locator('[data-cards]')).toHaveAttribute('data-cards', '4', { timeout: 60_000 });
    await expect(projector.locator('.how')).toHaveText('No answer with this letter: 5');
    await expect(projector.locator('output')).toHaveCount(0);
    await press(page, 'PageDown');
    await bothAt(page, projector, 'sort-lab bars');
    expect(await lastTally(page)).toEqual({ reuse: 0, ask: 3, bin: 1 });
    await expect(projector.locator('.board output')).toHaveText(['0', '3', '1']);
    expect(new Set(await tracks(page))).toEqual(new Set(['video ended']));
    await press(page, 'PageDown');
    await bothAt(page, projector, 'sort-lab told');
    // what the game answers is about the way that most cards chose, right or not
    await expect(projector.locator('.told')).toContainText(says[`why.${thing?.slice('thing.'.length)}.ask`] ?? 'a thing of the level');
    await press(page, 'PageDown');
    await bothAt(page, projector, 'sort-lab look');
  }
  expect(watch.open).toEqual([]);
  await close();
  made.remove();
});

test('the question before and after the lesson, by cards: each result says how many answered', async ({ baseURL }) => {
  const made = fiveCards();
  const { page, watch, close } = await withCamera(baseURL, made);
  await begin(page, 'en');
  const projector = await openProjector(page);
  const answered = projector.locator('[data-cards]');
  await jump(page, stepIds(lesson).indexOf('before') + 1);
  await bothAt(page, projector, 'before ask');
  await press(page, 'KeyM');
  await press(page, 'PageDown');
  await expect(answered).toHaveAttribute('data-cards', '4', { timeout: 60_000 });
  // before the lesson nothing is given away: no bars, only thanks
  await press(page, 'PageDown');
  await bothAt(page, projector, 'before thanks');
  await expect(projector.locator('output')).toHaveCount(0);

  // cards go on being the way; this time a child whose card nobody sees says it aloud
  await jump(page, stepIds(lesson).indexOf('after') + 1);
  await bothAt(page, projector, 'after ask');
  await press(page, 'PageDown');
  await expect(answered).toHaveAttribute('data-cards', '4', { timeout: 60_000 });
  await chip(page, 9).click();
  await page.getByRole('button', { name: 'C', exact: true }).click();
  await expect(answered).toHaveAttribute('data-cards', '5');
  await press(page, 'PageDown');
  await bothAt(page, projector, 'after bars');
  await expect(projector.locator('.board output')).toHaveText(['0', '3', '2']);

  await projector.close();
  await toTheEnd(page);
  await page.locator('details[data-record] > summary').click();
  await page.getByRole('link', { name: 'Open the record' }).click();
  await expect(page.getByText('4 answered before, 5 after; different questions of one kind.')).toBeVisible();
  expect(watch.open).toEqual([]);
  await close();
  made.remove();
});

test('a camera that was lost in mid-question is opened again, and reading goes on from what was read', async ({ baseURL }) => {
  const made = fiveCards();
  const { page, watch, close } = await withCamera(baseURL, made);
  await followTracks(page);
  await cardsUp(page, 'ru');
  const answered = page.locator('[data-cards]');
  await expect(answered).toHaveAttribute('data-cards', '4', { timeout: 60_000 });
  await pullPlug(page);
  await expect(page.locator('[data-problem=lost]')).toHaveText(words('cards', 'ru')('cards_lost'));
  await expect(answered).toHaveAttribute('data-cards', '4');
  expect(await tracks(page)).toEqual(['video ended']);
  await page.getByRole('button', { name: words('cards', 'ru')('cards_retry') }).click();
  await expect(page.locator('[data-cards-phase=reading]')).toBeVisible();
  await expect(answered).toHaveAttribute('data-cards', '4');
  expect(await tracks(page)).toEqual(['video ended', 'video live']);
  await press(page, 'PageDown');
  await expect.poll(() => place(page)).toMatch(/ bars$/);
  await expect(page.locator('.board output')).toHaveText(['0', '3', '1']);
  expect(await tracks(page)).toEqual(['video ended', 'video ended']);
  expect(watch.open).toEqual([]);
  await close();
  made.remove();
});

test('a camera that is open and shows nothing, as behind a shut lid, is said in words and does not keep the class waiting', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // a stream without a single frame, whose track says so
    navigator.mediaDevices.getUserMedia = async () => {
      const stream = document.createElement('canvas').captureStream(0);
      for (const track of stream.getTracks()) Object.defineProperty(track, 'muted', { get: () => true });
      return stream;
    };
  });
  await cardsUp(page, 'kk');
  await expect(page.locator('[data-problem=lost]')).toHaveText(words('cards', 'kk')('cards_lost'));
  // hands go on counting
  await press(page, 'KeyM');
  await page
    .locator('.board')
    .getByRole('button', { name: words('class', 'kk')('class_more_hands').replace('{option}', '').trim() })
    .first()
    .click();
  await expect(page.locator('.board output').first()).toHaveText('1');
});
