import type { Locator, Page } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { expect, fixChance, test } from '../support/fixtures.ts';
import { tornWords } from '../support/torn.ts';

const games = readdirSync('src/lib/games').filter((name) => existsSync(`src/lib/games/${name}/card.ts`));

const tablet = { width: 1024, height: 600 };
const phone = { width: 360, height: 740 };

const host = (page: Page) => page.locator('[data-game]');
/** What the picture is drawn with. */
const drawsOn = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => (canvas.getContext('2d') === null ? 'webgl' : '2d'));
/** By the keyboard alone. */
async function tabTo(page: Page, wanted: Locator) {
  await wanted.waitFor();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
}
const stateOf = (page: Page) => host(page).getAttribute('data-state');
const canvases = (page: Page) => page.locator('canvas').count();
/** Changes with every move that counts. */
const moment = (page: Page) =>
  page.evaluate(() => {
    const offered = [...document.querySelectorAll('[data-twin] button')].map((button) => button.getAttribute('data-option'));
    return `${document.querySelector('[data-game]')?.getAttribute('data-turn')} ${offered.join()}`;
  });

/** Chooses again and again until it counted: what comes within 300 ms of a change is ignored on purpose. */
async function move(page: Page, choose: () => Promise<void>) {
  const before = await moment(page);
  await expect(async () => {
    if ((await moment(page)) === before) await choose();
    expect(await moment(page)).not.toBe(before);
  }).toPass({ intervals: [150] });
}

/** Past "how to play", which also leaves by itself. */
async function pastHow(page: Page, skip: (how: Locator) => Promise<unknown>) {
  const how = page.locator('[data-how]');
  await host(page).waitFor();
  await expect(async () => {
    if (await how.isVisible()) await skip(how).catch(() => undefined);
    expect(await how.count()).toBe(0);
  }).toPass();
}

async function open(page: Page, game: string) {
  await page.goto(`en/play/${game}/`);
  await pastHow(page, () => page.keyboard.press('Enter'));
}

async function playToTheEnd(page: Page, choose: () => Promise<void>) {
  for (let moves = 0; moves < 120 && (await stateOf(page)) !== 'finished'; moves += 1) await move(page, choose);
  await expect(host(page)).toHaveAttribute('data-state', 'finished');
}

type Box = { x: number; y: number; width: number; height: number } | null;
const apart = (a: number, size: number, b: number, otherSize: number) => Math.max(b - (a + size), a - (b + otherSize));
/** The free space between two boxes, along the axis on which they are apart. */
const gap = (one: Box, other: Box) =>
  one && other ? Math.max(apart(one.x, one.width, other.x, other.width), apart(one.y, one.height, other.y, other.height)) : 0;

for (const game of games) {
  test.describe(game, () => {
    test('is played to the end by keyboard alone, by digits too, goes on after a reload', async ({ page }) => {
      await open(page, game);
      await expect(host(page)).toHaveAttribute('data-state', 'ready');
      await page.keyboard.press('ArrowRight');
      for (let moves = 0; moves < 3; moves += 1) await move(page, () => page.keyboard.press('Enter'));
      await move(page, () => page.keyboard.press('Digit1'));
      await expect(host(page)).toHaveAttribute('data-state', 'playing');
      const left = await moment(page);
      await page.reload();
      await expect.poll(() => moment(page)).toBe(left);
      await expect(page.locator('[data-how]')).toHaveCount(0);
      await tabTo(page, page.locator('[data-twin] button:not([disabled])').first());
      await playToTheEnd(page, () => page.keyboard.press('Enter'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Now you know' })).toBeFocused();
      await tabTo(page, page.getByRole('button', { name: 'Again' }));
      await page.keyboard.press('Enter');
      await expect(host(page)).not.toHaveAttribute('data-state', 'finished');
    });

    // the host is the same for all games, so one of them shows it
    if (game === games[0])
      test('leaves no canvas, no listener and no page, however often it is opened', async ({ page }) => {
        await page.addInitScript(() => {
          const held = { count: 0 };
          Object.assign(window, { held });
          for (const target of [window, document]) {
            const { addEventListener: add, removeEventListener: remove } = target;
            target.addEventListener = (...all: Parameters<typeof add>) => ((held.count += 1), add.apply(target, all));
            target.removeEventListener = (...all: Parameters<typeof remove>) => ((held.count -= 1), remove.apply(target, all));
          }
        });
        const listeners = () => page.evaluate(() => (window as unknown as { held: { count: number } }).held.count);
        const devtools = await page.context().newCDPSession(page);
        await devtools.send('Performance.enable');
        const nodes = async () => {
          await devtools.send('HeapProfiler.collectGarbage');
          const { metrics } = await devtools.send('Performance.getMetrics');
          return metrics.find(({ name }) => name === 'Nodes')!.value;
        };
        await open(page, game);
        await expect(host(page)).toHaveAttribute('data-state', 'ready');
        await page.getByRole('link', { name: 'Home' }).click();
        await expect(host(page)).toHaveCount(0);
        await expect.poll(() => canvases(page)).toBe(0);
        const first = await listeners();
        const firstNodes = await nodes();
        for (let round = 0; round < 20; round += 1) {
          await page.goBack();
          await host(page).waitFor();
          if (round % 4 === 0) await expect(host(page)).toHaveAttribute('data-state', 'ready'); // else leave while it loads
          await page.goForward();
          await expect(host(page)).toHaveCount(0);
        }
        await expect.poll(() => canvases(page)).toBe(0);
        await expect.poll(async () => (await listeners()) - first).toBeLessThanOrEqual(0);
        await expect.poll(async () => (await nodes()) / firstNodes, 'a left game keeps its page').toBeLessThan(1.5);
        await page.goBack();
        await expect(host(page)).toHaveAttribute('data-state', 'ready');
        expect(await canvases(page)).toBe(1);
      });

    // so it is here, and each game's buttons are what the other tests play with
    if (game === games[0])
      test('goes on by its buttons when nothing can be drawn', async ({ page, watch }) => {
        watch.allow(/Cannot set properties of null \(setting 'globalCompositeOperation'\)/); // Phaser's own look at the canvas
        await page.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        });
        await open(page, game);
        await expect(host(page)).toHaveAttribute('data-state', 'failed');
        for (let moves = 0; moves < 4; moves += 1) await move(page, () => page.locator('[data-twin] button').first().click());
        await expect(host(page)).toHaveAttribute('data-state', 'failed');
      });

    test('is played by taps alone, on a lying tablet and on a phone, on Canvas', async ({ playwright, launchOptions, baseURL, watch }) => {
      const args = [...(launchOptions.args ?? []), '--disable-3d-apis'];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      const context = await browser.newContext({ hasTouch: true, serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) });
      await watch.follow(context);
      await fixChance(context);
      const page = await context.newPage();
      const buttons = page.locator('[data-twin] button');
      const fits = async (viewport: { width: number; height: number }) => {
        await page.setViewportSize(viewport);
        const boxes = await Promise.all((await buttons.all()).map((button) => button.boundingBox()));
        for (const [at, box] of boxes.entries()) {
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(76);
          for (const other of boxes.slice(at + 1)) expect(gap(box, other)).toBeGreaterThanOrEqual(16);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height - 24 + 0.5);
        }
      };
      await page.setViewportSize(tablet);
      await page.goto(`en/play/${game}/`);
      await pastHow(page, (how) => how.tap({ timeout: 1000 }));
      await expect(() => fits(tablet)).toPass();
      await expect(() => fits(phone)).toPass();
      await expect(host(page)).toHaveAttribute('data-state', 'ready');
      expect(await drawsOn(page)).toBe('2d');
      for (let moves = 0; moves < 3; moves += 1) await move(page, () => buttons.last().tap());
      // the rest in calm mode, where each move is at once where it belongs
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await playToTheEnd(page, () => buttons.last().tap());
      await page.getByRole('button', { name: 'Next' }).tap();
      for (const viewport of [phone, tablet]) {
        await page.setViewportSize(viewport);
        await expect(async () => {
          const ways = await Promise.all(
            ['Again', 'Other game', 'Finish'].map((name) => page.getByText(name, { exact: true }).boundingBox()),
          );
          expect(new Set(ways.map((way) => `${way?.width.toFixed()} ${way?.height.toFixed()}`)).size).toBe(1);
          expect(Math.max(...ways.map((way) => (way?.y ?? 0) + (way?.height ?? 0)))).toBeLessThanOrEqual(viewport.height);
        }).toPass();
      }
      await browser.close();
    });
  });
}

test('long words stay whole on a tablet, upright and lying', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('ru/play/chat-storm/');
  await pastHow(page, () => page.keyboard.press('Enter'));
  const labels = page.locator('[data-twin] .label');
  const seen = new Set<string>();
  await playToTheEnd(page, async () => {
    for (const label of await labels.allTextContents()) seen.add(label);
    for (const viewport of [
      { width: 768, height: 1024 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(viewport);
      expect(await tornWords(labels)).toEqual([]);
    }
    await page.locator('[data-twin] button').last().click();
  });
  expect([...seen].join(' ')).toContain('Остановлюсь');
});

test('the scene of Sort Lab takes taps itself', async ({ page }) => {
  await open(page, 'sort-lab');
  await expect(host(page)).toHaveAttribute('data-state', 'ready');
  const canvas = page.locator('canvas');
  const box = await canvas.boundingBox();
  let at = 0;
  await move(page, async () => {
    at = (at + 1) % 15;
    await canvas.click({ position: { x: ((box?.width ?? 0) * (60 + at * 60)) / 960, y: ((box?.height ?? 0) * 390) / 540 } });
  });
});

test('Our Home Month hands what was chosen to the plan of the family', async ({ page }) => {
  await open(page, 'our-home-month');
  const offered = page.locator('[data-twin] button');
  await playToTheEnd(page, async () => {
    const swap = page.locator('[data-twin] [data-option=swap]:enabled');
    await ((await swap.count()) > 0 ? swap : offered.first()).click();
  });
  await page.getByRole('button', { name: 'Next' }).click();
  const link = page.getByRole('link', { name: 'Make our family plan' });
  const swaps = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('swaps')?.split(',') ?? [];
  expect(swaps).toContain('bowl-lid');
  await link.click();
  await page.getByRole('button', { name: '3', exact: true }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'A lid, not cling film' })).toHaveAttribute('aria-pressed', 'true');
  // and nothing else than what was chosen: the other pressed buttons are the month and the family
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(swaps.length + 2);
});
