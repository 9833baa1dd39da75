/**
 * `test` for everything in a browser. Each test fails when a page or a worker asks another origin for anything, breaks the content
 * security policy, writes an error to the console or throws. A fault test says beforehand which errors it provokes: `watch.allow(/…/)`.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as plain, type BrowserContext, type Page } from '@playwright/test';

export class Watch {
  readonly complaints: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #origins = new Set<string>();

  constructor(...origins: string[]) {
    for (const origin of origins) this.own(origin);
  }

  /** Another origin that is ours too: a second server of the test. */
  own(address: string): void {
    this.#origins.add(new URL(address).origin);
  }

  /** These complaints are meant to happen. */
  allow(...patterns: RegExp[]): void {
    this.#allowed.push(...patterns);
  }

  /** Follows all pages and workers of a context. */
  async follow(context: BrowserContext): Promise<void> {
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && !this.#origins.has(origin)) this.complaints.push(`foreign request: ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (problem) => this.complaints.push(`exception: ${problem.error().stack ?? problem.error().message}`));
    await context.exposeFunction('birgeViolation', (told: string) => this.complaints.push(`policy: ${told}`));
    await context.addInitScript(() => {
      const tell = (globalThis as unknown as { birgeViolation(told: string): void }).birgeViolation;
      document.addEventListener('securitypolicyviolation', (event) =>
        tell(`${event.effectiveDirective} refused ${event.blockedURI || 'inline'} on ${event.documentURI}: ${event.sample}`),
      );
    });
  }

  /** What nobody allowed. */
  get open(): string[] {
    return this.complaints.filter((complaint) => !this.#allowed.some((pattern) => pattern.test(complaint)));
  }
}

/** Deals the same game each time, so that no test passes or fails by luck: every seed the app draws (see base/random) is this one. */
export async function fixChance(within: BrowserContext | Page): Promise<void> {
  await within.addInitScript(() => {
    const { getRandomValues } = Crypto.prototype;
    Crypto.prototype.getRandomValues = function <Numbers extends ArrayBufferView | null>(this: Crypto, numbers: Numbers): Numbers {
      if (numbers instanceof Int32Array) return numbers.fill(20_261) as unknown as Numbers;
      return getRandomValues.call(this, numbers as Parameters<typeof getRandomValues>[0]) as Numbers;
    };
  });
}

export const test = plain.extend<{ watch: Watch }>({
  // keeping the whole app is work, and few faults are about it: elsewhere a test says `serviceWorkers: 'allow'` when it needs the worker
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
  serviceWorkers: async ({}, use, { file }) => use(/faults.(?:install|offline|origin|pack|update)/.test(file) ? 'allow' : 'block'),
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(baseURL ?? 'http://127.0.0.1');
      await watch.follow(context);
      await fixChance(context);
      await use(watch);
      expect(watch.open, 'foreign requests, policy violations, console errors, exceptions').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Opens a page and waits until it can be used. Addresses have no slash in front, so that they work below any path: `open(page, 'kk/')`. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Waits until the page can be used, in our own letters: without a worker the page asks for them a little later. */
export async function ready(page: Page): Promise<void> {
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
  await page.evaluate(() => (document.documentElement.dataset['font'] = ''));
}

/** Nothing that axe finds wrong with the page as it stands. */
export async function axe(page: Page, without: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`);
  expect(told).toEqual([]);
}

/** Waits until everything is kept on the device. */
export async function readyOffline(page: Page): Promise<void> {
  await page.locator('[data-offline=ready]').first().waitFor({ state: 'attached', timeout: 300_000 });
}
