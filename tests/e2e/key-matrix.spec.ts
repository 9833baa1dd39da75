/** Keys that a nervous hand presses, on three layouts, with the focus anywhere, in either window: each does what the table of the contract says. */
import type { CDPSession, Page } from '@playwright/test';
import { begin, bothAt, openProjector, place } from '../support/class.ts';
import { expect, test } from '../support/fixtures.ts';

/** What a layout writes for a key; the place on the keyboard stays the same. */
const layouts = {
  en: { Period: '.', KeyB: 'b', KeyN: 'n', KeyP: 'p' },
  ru: { Period: 'ю', KeyB: 'и', KeyN: 'т', KeyP: 'з' },
  kk: { Period: 'ю', KeyB: 'и', KeyN: 'т', KeyP: 'з' },
} as const;
type Layout = keyof typeof layouts;

const virtual: Record<string, number> = {
  PageDown: 34,
  PageUp: 33,
  F5: 116,
  Escape: 27,
  Period: 190,
  KeyB: 66,
  KeyN: 78,
  KeyP: 80,
  Enter: 13,
};

/** One press as the system sends it: the place of the key, and the sign that the layout makes of it. */
async function send(tools: CDPSession, code: string, layout: Layout): Promise<void> {
  const key = (layouts[layout] as Record<string, string>)[code] ?? code;
  const text = key.length === 1 ? { text: key } : code === 'Enter' ? { text: '\r' } : {};
  const press = { code, key, windowsVirtualKeyCode: virtual[code] ?? 0 };
  await tools.send('Input.dispatchKeyEvent', { type: text.text ? 'keyDown' : 'rawKeyDown', ...press, ...text });
  await tools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
}

/** Puts such a thing into a corner of the page, and the focus on it as a mouse does. */
async function clicked(page: Page, tag: 'button' | 'canvas'): Promise<void> {
  await page.evaluate((name) => {
    const thing =
      document.querySelector<HTMLElement>('[data-probe]') ??
      (document.querySelector('main') ?? document.body).appendChild(document.createElement(name));
    thing.dataset['probe'] = '';
    thing.tabIndex = -1;
    thing.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 20px; height: 20px; z-index: 9999';
  }, tag);
  await page.mouse.click(10, 10);
}

const focuses = {
  body: (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
  button: (page: Page) => clicked(page, 'button'),
  canvas: (page: Page) => clicked(page, 'canvas'),
};

/** Every day each focus and each layout once, else each with each. */
const isDeep = process.env['BIRGE_DEEP'] === '1';
const places = Object.entries(focuses).flatMap(([name, focus], row) =>
  (Object.keys(layouts) as Layout[]).filter((_, column) => isDeep || row === column).map((layout) => [name, focus, layout] as const),
);

test('the key matrix: keys × layouts × focus × both windows; the projector writes nothing', async ({ page, context }) => {
  // all that a window could write
  await context.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    for (const name of ['put', 'add', 'delete', 'clear'] as const) {
      const own = IDBObjectStore.prototype[name] as (...all: unknown[]) => IDBRequest;
      Object.assign(IDBObjectStore.prototype, {
        [name](this: IDBObjectStore, ...all: unknown[]) {
          written.push(`${name} ${this.name}`);
          return own.apply(this, all);
        },
      });
    }
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (this: Storage, ...all: [string, string]) {
      written.push(`setItem ${all[0]}`);
      setItem.apply(this, all);
    };
  });
  test.setTimeout(240_000);
  await begin(page, 'kk');
  const projector = await openProjector(page);
  const isBlack = (shown: Page) => shown.locator('.black').isVisible();
  let last = 0;

  for (const window of [page, projector]) {
    const tools = await context.newCDPSession(window);
    await window.evaluate(() => Object.assign(globalThis, { stays: true }));
    for (const [name, focus, layout] of places) {
      await window.bringToFront();
      const type = async (code: string) => {
        await expect.poll(() => Date.now() - last, { intervals: [40] }).toBeGreaterThan(310);
        await focus(window);
        await send(tools, code, layout);
        last = Date.now();
      };
      const told = `${name} ${layout} ${window === page ? 'presenter' : 'projector'}`;
      const here = await place(page);
      // on and back, by clicker, by Enter and by letters
      for (const [next, back] of [
        ['PageDown', 'PageUp'],
        ['Enter', 'KeyP'],
      ] as const) {
        await type(next);
        await expect.poll(() => place(page), `${next} ${told}`).not.toBe(here);
        await bothAt(page, projector, await place(page));
        await type(back);
        await expect.poll(() => place(page), `${back} ${told}`).toBe(here);
      }
      // neither ends, reloads nor moves anything
      for (const code of ['F5', 'Escape']) {
        await type(code);
        expect(await place(page), `${code} ${told}`).toBe(here);
        expect(await window.evaluate(() => 'stays' in globalThis), `${code} ${told}`).toBe(true);
      }
      // both signs for black come and go without a step
      for (const code of ['Period', 'KeyB']) {
        await type(code);
        await expect.poll(() => isBlack(projector), `${code} ${told}`).toBe(true);
        await type(code);
        await expect.poll(() => isBlack(projector), `${code} again ${told}`).toBe(false);
      }
      await bothAt(page, projector, here);
      await window.evaluate(() => document.querySelector('[data-probe]')?.remove());
    }
  }
  expect(await projector.evaluate(() => (globalThis as unknown as { written: string[] }).written)).toEqual([]);
  expect(
    await page.evaluate(() => (globalThis as unknown as { written: string[] }).written.length),
    'the watch sees writes',
  ).toBeGreaterThan(0);
});
