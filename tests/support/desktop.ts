/**
 * A browser whose windows live as on a desk: a minimised or covered one is hidden and its timers sleep. Playwright keeps its own pages
 * awake and visible for ever, so this browser is started by hand and only looked into.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { browserArgs } from './browser.ts';
import { newProfile, removeProfile } from './persistent.ts';

export interface Desktop {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Timers of windows that were hidden for two seconds (not five minutes) come once a minute. */
export const sleepDeeply = [
  '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/2',
  '--intensive-wake-up-throttling-policy=force-enable',
];

const system = ['--headless', '--no-sandbox', '--password-store=basic', '--window-size=1280,800', '--remote-debugging-port=0'];

export async function startDesktop(...more: string[]): Promise<Desktop> {
  const folder = newProfile();
  const args = [...system, ...browserArgs, ...more, `--user-data-dir=${folder}`, 'about:blank'];
  const child = spawn(process.env['PLAYWRIGHT_CHROMIUM'] || chromium.executablePath(), args, { stdio: 'ignore' });
  const gone = new Promise((exit) => child.once('exit', exit));
  const door = join(folder, 'DevToolsActivePort');
  const port = () => (existsSync(door) ? Number(readFileSync(door, 'utf8').split('\n')[0]) : 0);
  await expect.poll(port).toBeGreaterThan(0);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`, { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no window');
  // keeping the whole app is work, and nothing here is about it
  await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const close = async () => {
    // the system's way to end a program; where that is not enough, as when the power fails
    child.kill('SIGTERM');
    await Promise.race([gone, new Promise((late) => setTimeout(late, 5000))]);
    child.kill('SIGKILL');
    await gone;
    await browser.close();
    removeProfile(folder);
  };
  return { context, close };
}

async function windowState(page: Page, state: 'minimized' | 'normal'): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const { windowId } = await tools.send('Browser.getWindowForTarget');
  await tools.send('Browser.setWindowBounds', { windowId, bounds: { windowState: state } });
  const wanted = state === 'normal' ? 'visible' : 'hidden';
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe(wanted);
  await tools.detach();
}

/** Out of sight: the page is hidden, as when another window covers all of it. */
export const hide = (page: Page): Promise<void> => windowState(page, 'minimized');
export const show = (page: Page): Promise<void> => windowState(page, 'normal');

/** What a browser that saves energy does to a hidden page: nothing in it runs. Gives the way back. */
export async function freeze(page: Page): Promise<() => Promise<void>> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => {
    await tools.send('Page.setWebLifecycleState', { state: 'active' });
    await tools.detach();
  };
}

/** A processor so many times slower than this one. */
export async function slow(page: Page, rate: number): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** How far apart the ticks of a fast timer are, in ms: about 1000 where timers sleep. */
export const tickEvery = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        const ticks: number[] = [];
        const timer = setInterval(() => {
          if (ticks.push(performance.now()) < 4) return;
          clearInterval(timer);
          told(((ticks[3] ?? 0) - (ticks[0] ?? 0)) / 3);
        }, 50);
      }),
  );
