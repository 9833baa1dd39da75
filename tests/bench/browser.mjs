// Slow devices and slow networks, and what a page did on them.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import { getChromium } from '../../src/tools/chromium.mjs';

const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

async function program() {
  const executablePath = await getChromium();
  if (!executablePath) process.exit(1);
  return executablePath;
}
export const openBrowser = async (more = []) => chromium.launch({ executablePath: await program(), args: [...args, ...more] });

/** A browser whose data outlive it. */
export const openOn = async (profile) =>
  chromium.launchPersistentContext(profile, { executablePath: await program(), args, viewport: null });

const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

/** Serves a folder as `npm run serve` does, in a process of its own. */
export async function serve(folder) {
  const port = await freePort();
  const server = spawn(process.execPath, ['src/tools/serve.mjs'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', BUILD_DIR: folder, BASE_PATH: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return { address, stop: () => server.kill() };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers for ${folder}.`);
}

const perSecond = (mbits) => (mbits * 1e6) / 8;

/** Makes a page slow: `cpu` times slower, `network` with latency and Mbit/s. */
export async function slowDown(page, { cpu, network }) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  if (network) {
    const [downloadThroughput, uploadThroughput] = [perSecond(network.mbits), perSecond(network.mbits)];
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput,
      uploadThroughput,
    });
  }
  if (cpu) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return devtools;
}

/** The button that begins a lesson, once it can. */
export const startButton = 'body[data-ready] [data-start]:enabled:not([aria-busy=true])';

/** A page of a fresh context: nothing in its cache, no service worker. */
export async function freshPage(browser, slow) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await slowDown(page, slow);
  return { page, close: () => context.close() };
}

const told = 'bench: usable after ';

/**
 * Opens an address and gives the milliseconds from the start of the navigation until something in the page matches `until`, told by the page
 * itself on its console: to ask it again and again would slow it down. What matches `press` is clicked as soon as it is there. `isPainted`:
 * what matches must have been painted too, and needs no code to work.
 */
export async function openTimed(page, address, { until, press, isPainted }) {
  await page.addInitScript(
    ([wanted, button, paints, words]) => {
      const tell = (time) => console.log(words + time);
      let isPressed = false;
      const watch = new MutationObserver(() => {
        const start = button && document.querySelector(button);
        // a lesson that can go on comes into the list meanwhile: then the first press begins nothing, and the button is there again
        if (start && !isPressed) start.click();
        isPressed = Boolean(start);
        if (!document.querySelector(wanted)) return;
        watch.disconnect();
        const found = performance.now();
        if (!paints) return tell(found);
        const painted = (list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) tell(Math.max(found, first.startTime));
        };
        new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true });
    },
    [until, press, isPainted, told],
  );
  const telling = page.waitForEvent('console', { predicate: (message) => message.text().startsWith(told), timeout: 120_000 });
  await page.goto(address, { waitUntil: 'commit' });
  return Number((await telling).text().slice(told.length));
}

/** The same in a fresh context. */
export async function timeTo(browser, address, { until, press, isPainted, ...slow }) {
  const { page, close } = await freshPage(browser, slow);
  try {
    return await openTimed(page, address, { until, press, isPainted });
  } finally {
    await close();
  }
}
