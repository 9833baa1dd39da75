// What a game's script costs in each frame: every callback of requestAnimationFrame is timed from inside the page while the game is played.
import { freshPage } from './browser.mjs';
import { judged, median, ms, share } from './numbers.mjs';

/** Plays a game through its buttons for `seconds` and gives the milliseconds of script per frame, sorted. */
async function frameCosts(browser, address, { cpu, seconds }) {
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

export async function frames({ browser, at, rounds, games, note }) {
  const rows = [];
  for (const game of games) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1)
      runs.push(await frameCosts(browser, at('birge', `en/play/${game}/`), { cpu: 4, seconds: 12 }));
    const [middle, most] = [0.5, 0.95].map((part) => median(runs.map((costs) => share(costs, part))));
    const count = runs.reduce((sum, costs) => sum + costs.length, 0);
    rows.push([game, ms(most), ms(middle), String(count), '<= 8 ms', judged(most, 8)]);
    note(rows.at(-1).join('  '));
  }
  const title = `Script in each frame of a game, CPU 4 ×; medians of ${rounds} plays`;
  return [{ title, head: ['', '95 of 100 below', 'median', 'frames', 'wanted', ''], rows }];
}
