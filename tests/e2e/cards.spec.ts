/** Paper cards in a real browser, whose camera shows films that are made here. */
import { readFileSync } from 'node:fs';
import type { SessionRecord } from '../../src/lib/reports/record-schema.ts';
import { lanName } from '../support/browser.ts';
import { cardsUp, chip, followTracks, kept, openedLines, pullPlug, toTheEnd, tracks } from '../support/card-camera.ts';
import { classFilm, film, meant, pictureOf, withCamera } from '../support/card-video.ts';
import { begin, bothAt, lesson, openProjector, place, press, step } from '../support/class.ts';
import { axe, expect, open, test } from '../support/fixtures.ts';
import { words } from '../support/words.ts';

const ofThirty = (height: 720 | 1080) =>
  `a class of thirty answers with paper cards at ${height} lines: read, corrected, shown as bars, and nothing is kept but counts`;
for (const height of [720, 1080] as const)
  test(ofThirty(height), async ({ baseURL }) => {
    const made = film(classFilm(height));
    const { page, context, watch, close } = await withCamera(baseURL, made);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''}`.trim()));
    await followTracks(page);
    await begin(page, 'en');
    const projector = await openProjector(page);
    while ((await place(page)) !== 'before ask') await step(page, 'PageDown');
    await page.getByRole('button', { name: 'Cards', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Cards up' })).toBeVisible();
    expect(await tracks(page), 'no camera before cards are up').toEqual([]);

    await step(page, 'PageDown');
    const panel = page.locator('[data-cards-phase]');
    await expect(panel.locator('[data-camera=on]')).toContainText('Nothing is recorded');
    const band = projector.locator('[data-cards]');
    await expect.poll(async () => Number(await band.getAttribute('data-cards')), { timeout: 60_000 }).toBeGreaterThan(19);
    expect(await openedLines(page)).toEqual([height]);
    await axe(page);
    await axe(projector);
    // the wall tells numbers and never an answer
    await expect(projector.locator('output')).toHaveCount(0);

    const missing = Number((await projector.locator('[data-cards] li:not(.read)').first().textContent()) ?? 0);
    if (missing > 0) {
      await chip(page, missing).click();
      await page.getByRole('button', { name: 'B', exact: true }).click();
      await expect(chip(page, missing)).toHaveAccessibleName(/: read$/);
    }
    await chip(page, 1).click();
    await page.getByRole('button', { name: 'Not here today' }).click();
    await expect(band).toContainText('of 29 read');

    await page.getByRole('button', { name: /^Go on with \d+ of 29$/ }).click();
    await bothAt(page, projector, 'before thanks');
    expect(await tracks(page)).toEqual(['video ended']);

    // back into the vote: the answers stand, and the camera waits to be asked
    await step(page, 'PageUp');
    await expect(panel).toHaveAttribute('data-cards-phase', 'resting');
    expect(await tracks(page)).toEqual(['video ended']);
    await step(page, 'PageDown');

    await projector.close();
    await toTheEnd(page);
    await expect(page.locator('details[data-record]')).toBeAttached();

    const all = await kept(page);
    const lines = all.rows['sessionLines'] as { event: { kind: string; counts?: Record<string, number> } }[];
    const tallies = lines.flatMap(({ event }) => (event.kind === 'tally' ? [event] : []));
    const last = tallies.at(-1)?.counts ?? {};
    const options = Object.keys(last);
    expect(new Set(lines.map(({ event }) => event.kind))).toEqual(new Set(['next', 'back', 'jump', 'way', 'tally']));
    for (const event of tallies) {
      expect(Object.keys(event).toSorted()).toEqual(['counts', 'kind']);
      expect(Object.keys(event.counts ?? {})).toEqual(options);
      for (const number of Object.values(event.counts ?? {})) expect(Number.isInteger(number) && number >= 0 && number <= 30).toBe(true);
    }
    // every card that was read was read right
    const most = (letter: number) =>
      Array.from({ length: 30 }, (_, at) => meant(at + 1)).filter((one) => one === letter).length + (letter === 1 ? 1 : 0);
    for (const [letter, option] of options.entries()) expect(last[option]).toBeLessThanOrEqual(most(letter));
    expect(Object.values(last).reduce((sum, number) => sum + number, 0)).toBeGreaterThan(18);
    expect(JSON.stringify(all)).not.toContain('BYTES');
    expect(all.caches).toEqual([]);
    expect(Object.keys(all.local).filter((key) => /camera|card|frame|image/i.test(key))).toEqual([]);
    expect(Object.keys(all.tab).filter((key) => !/^birge\.session$|^sveltekit/.test(key))).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(['GET']));

    await open(page, 'en/reports/');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /JSON/ }).click()]);
    const text = readFileSync(await file.path(), 'utf8');
    const vote = (JSON.parse(text) as { records?: SessionRecord[] }).records?.[0]?.votes[0];
    expect(vote?.isEstimate, text.slice(0, 400)).toBe(false);
    expect(vote?.counts).toEqual(Object.fromEntries(Object.entries(last).filter(([, number]) => number > 0)));
    expect(watch.open).toEqual([]);
    await close();
    made.remove();
  });

test('a change of mind counts after a second, a card on its way does not, and a slanted one is told so', async ({ baseURL }) => {
  const still = [
    { card: 3, letter: 2, askew: 43 },
    { card: 4, letter: 3 },
  ];
  const at = (first: number, second: number) => pictureOf([{ card: 1, letter: first }, { card: 2, letter: second }, ...still]);
  const made = film([
    { grey: at(0, 0), lasts: 12 },
    { grey: at(0, 2), lasts: 2 },
    { grey: at(0, 0), lasts: 2 },
    { grey: at(1, 0), lasts: 12 },
  ]);
  const { page, watch, close } = await withCamera(baseURL, made);
  await followTracks(page);
  await begin(page, 'en');
  while (!(await place(page)).endsWith(' ask')) await step(page, 'PageDown');
  await press(page, 'KeyM');
  await step(page, 'PageDown');
  // one screen for all: numbers, and no answer
  await expect(page.locator('[data-cards="2"]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-cards] .how')).toHaveText('Hold it straight: 3 No answer with this letter: 4');
  await expect(page.locator('.board output')).toHaveCount(0);

  const tallies = async () =>
    ((await kept(page)).rows['sessionLines'] as { event: { kind: string; counts?: Record<string, number> } }[]).flatMap(({ event }) =>
      event.kind === 'tally' ? [Object.values(event.counts ?? {}).join(' ')] : [],
    );
  await expect.poll(tallies, { timeout: 90_000 }).toEqual(expect.arrayContaining(['2 0 0', '1 1 0']));
  expect((await tallies()).filter((one) => !one.endsWith(' 0'))).toEqual([]);

  // the plug is pulled: said in words, and what was read stays
  await pullPlug(page);
  await expect(page.locator('[data-problem=lost]')).toHaveText(words('cards', 'en')('cards_lost'));
  await press(page, 'KeyM');
  await expect(page.locator('.board output').first()).toHaveText(/[12]/);
  await page
    .locator('.board')
    .getByRole('button', { name: /one more hand/ })
    .last()
    .click();
  await expect(page.locator('.board output').last()).toHaveText('1');
  expect(watch.open).toEqual([]);
  await close();
  made.remove();
});

test('before the lesson: a camera of 1080 lines reads a card six metres away, behind a mirrored picture', async ({ baseURL }) => {
  const made = film([{ grey: pictureOf([{ card: 12, letter: 0 }], { height: 1080, metres: 6 }), lasts: 1 }]);
  const { page, watch, close } = await withCamera(baseURL, made);
  await followTracks(page);
  await open(page, `ru/class/${lesson}/check/`);
  const line = page.locator('[data-line=cards]');
  await line.getByRole('button', { name: words('cards', 'ru')('cards_setup') }).click();
  await line.getByRole('button', { name: words('cards', 'ru')('cards_open_camera') }).click();
  await expect(line).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  expect(Number(await line.locator('[data-reach]').getAttribute('data-reach'))).toBeCloseTo(6, 0);
  const video = line.locator('video');
  expect(await video.evaluate((shown: HTMLVideoElement) => [getComputedStyle(shown).transform, shown.videoHeight])).toEqual([
    'matrix(-1, 0, 0, 1, 0, 0)',
    1080,
  ]);
  await line.getByLabel(words('cards', 'ru')('cards_size')).selectOption('25');
  await axe(page);
  await line.getByRole('button', { name: words('cards', 'ru')('cards_close_camera') }).click();
  expect(await tracks(page)).toEqual(['video ended']);
  expect(await page.evaluate(() => localStorage.getItem('birge.cards'))).toBe('25');
  expect(watch.open).toEqual([]);
  await close();
  made.remove();
});

test('too dark is said while the camera looks', async ({ baseURL }) => {
  const made = film([{ grey: pictureOf([{ card: 12, letter: 0 }], { light: 0.06 }), lasts: 1 }]);
  const { page, close } = await withCamera(baseURL, made);
  await cardsUp(page, 'kk');
  await expect(page.locator('[data-notice=dark]')).toHaveText(words('cards', 'kk')('cards_dark'));
  await close();
  made.remove();
});

const failures: [lang: string, problem: string, isAllowed: boolean, failure?: string][] = [
  ['kk', 'denied', false],
  ['ru', 'missing', true],
  ['en', 'busy', true, 'NotReadableError'],
];
for (const [lang, problem, isAllowed, failure] of failures) {
  test(`no camera (${problem}): said in words, and hands are counted with one key (${lang})`, async ({ baseURL }) => {
    const { page, watch, close } = await withCamera(baseURL, { isAllowed });
    await page.addInitScript(
      ([name]) => {
        if (name) navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
      },
      [failure ?? (isAllowed ? '' : 'NotAllowedError')],
    );
    await cardsUp(page, lang);
    await expect(page.locator(`[data-problem=${problem}]`)).toHaveText(words('cards', lang)(`cards_${problem}`));
    await axe(page);
    await press(page, 'KeyM');
    await expect(page.locator('.board output').first()).toHaveText('0');
    await page.keyboard.press('Equal');
    await expect(page.locator('.board output').first()).toHaveText('1');
    expect(watch.open).toEqual([]);
    await close();
  });
}

test('from a http address: without a secure address cards are not offered, and the reason stands there', async ({
  page,
  watch,
  baseURL,
}) => {
  const lan = new URL(baseURL ?? '');
  lan.hostname = lanName;
  watch.own(lan.origin);
  await begin(page, `${lan.href}ru`);
  while (!(await place(page)).endsWith(' ask')) await step(page, 'PageDown');
  await press(page, 'KeyM');
  await press(page, 'KeyC');
  await expect(page.getByText(words('cards', 'ru')('cards_insecure'))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Карточки', exact: true })).toBeDisabled();
});

test('a rehearsal reads cards of a drawn class', async ({ page }) => {
  await page.goto(`kk/class/${lesson}/`);
  await page.getByRole('button', { name: 'Жалғыз дайындалып көру' }).click();
  await expect.poll(() => place(page)).not.toBe('outside');
  while (!(await place(page)).endsWith(' ask')) await step(page, 'PageDown');
  await press(page, 'KeyM');
  await step(page, 'PageDown');
  await expect
    .poll(async () => Number(await page.locator('[data-cards]').getAttribute('data-cards')), { timeout: 90_000 })
    .toBeGreaterThan(4);
  await step(page, 'PageDown');
  await expect(page.locator('.board output').first()).toBeVisible();
});
