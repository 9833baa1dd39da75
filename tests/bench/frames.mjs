// What a game's script costs in each frame: every callback of requestAnimationFrame is timed from inside the page while the game is played.
import { freshPage } from './browser.mjs';

/** Plays a game through its buttons for `seconds` and gives the milliseconds of script per frame, sorted. */
export async function frameCosts(browser, address, { cpu, seconds }) {
  const { page, close } = await freshPage(browser, { cpu });
  await page.addInitScript(() => {
    // a frame may run several callbacks; all of them with the same time stamp are one frame
    const frames = new Map();
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) =>
      ask((stamp) => {
        const began = performance.now();
        callback(stamp);
        frames.set(stamp, (frames.get(stamp) ?? 0) + performance.now() - began);
      });
    globalThis.benchFrames = frames;
  });
  try {
    await page.goto(address);
    await page.locator('[data-game][data-state=ready], [data-game][data-state=playing]').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Enter');
    await page.locator('[data-how]').waitFor({ state: 'detached' });
    await page.evaluate(() => globalThis.benchFrames.clear());
    const costs = await page.evaluate(async (length) => {
      const until = performance.now() + length;
      for (let turn = 0; performance.now() < until; turn += 1) {
        const buttons = [...document.querySelectorAll('[data-twin] button:not([disabled])')];
        const isOver = document.querySelector('[data-game]')?.dataset.state === 'finished';
        if (!isOver) buttons[turn % Math.max(1, buttons.length)]?.click();
        await new Promise((done) => setTimeout(done, 900));
        if (isOver) break;
      }
      return [...globalThis.benchFrames.values()];
    }, seconds * 1000);
    return costs.sort((a, b) => a - b);
  } finally {
    await close();
  }
}
