// What the stories do with a page, whatever engine shows it: wait for states, click what a person would click.
import { setTimeout as sleep } from 'node:timers/promises';

const patience = 180_000; // ms; a limit for a busy machine, not a wait

/** Waits until `work` gives something true in the page, and gives that. A page that is just changing is asked again. */
export async function until(page, what, work, ...args) {
  let problem = '';
  for (const end = Date.now() + patience; Date.now() < end; await sleep(60)) {
    const found = await page.run(work, ...args).catch((error) => void (problem = ` (${error.message})`));
    if (found) return found;
  }
  const seen = await page.run(() => `${location.pathname}: ${document.body.innerText.slice(0, 300)}`).catch(() => '');
  throw new Error(`waited in vain for ${what}${problem}; the page shows ${seen}`);
}

export const usable = (page) => until(page, 'a usable page', () => document.body?.hasAttribute('data-ready'));

/** The page at this address, ready to be used. */
export async function open(page, address) {
  await page.goto(address);
  await usable(page);
}

/** Clicks the middle of the first visible element that matches `selector` and says `words`. */
export async function click(page, selector, words = '') {
  const spot = await until(
    page,
    `${selector} "${words}"`,
    (selector, words) => {
      const found = [...document.querySelectorAll(selector)].find(
        (one) =>
          one.getClientRects().length > 0 && !one.disabled && `${one.getAttribute('aria-label') ?? ''} ${one.textContent}`.includes(words),
      );
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      const spot = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // what lies over it would take the click
      return spot && found.contains(document.elementFromPoint(spot.x, spot.y)) ? spot : undefined;
    },
    selector,
    words,
  );
  await page.click(spot.x, spot.y);
}

/** Does `act` until `look` gives something else than before: what comes too early is ignored by the app on purpose. */
export async function change(page, what, look, act) {
  const before = await page.run(look);
  for (const end = Date.now() + patience; Date.now() < end;) {
    if ((await page.run(look)) === before) await act();
    for (let looks = 0; looks < 8; looks += 1) {
      const now = await page.run(look);
      if (now !== before) return now;
      await sleep(50);
    }
  }
  throw new Error(`${what} stayed ${before}`);
}
