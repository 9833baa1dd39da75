/** What the two windows of a lesson say to each other and show about each other, written down while a test does something else. */
import type { BrowserContext, Page } from '@playwright/test';

interface Notes {
  said: { at: number; elapsed: number }[]; // each state that the presenter told: when, and what its clock said; both in ms
  healths: string[]; // what was shown of the other window, after the first time
}
type Noted = typeof globalThis & { notes: Notes };

/** Call before the pages are opened. */
export async function takeNotes(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const notes: Notes = { said: [], healths: [] };
    Object.assign(globalThis, { notes });
    const { postMessage } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.postMessage = function (data: { body?: { shown?: { elapsed: number } } }) {
      const elapsed = data.body?.shown?.elapsed;
      if (elapsed !== undefined) notes.said.push({ at: performance.now(), elapsed });
      postMessage.call(this, data);
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const { health, projector } = (target as HTMLElement).dataset;
        notes.healths.push(projector ?? health ?? '');
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-projector', 'data-health'] });
  });
}

/** From here on. */
export const forgetHealths = (page: Page): Promise<void> => page.evaluate(() => void (globalThis as Noted).notes.healths.splice(0));
export const healths = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as Noted).notes.healths);

/** How far the session's clock is from true time, in ms, between the first state told since the page was loaded and the last one. */
export const clockError = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { said } = (globalThis as Noted).notes;
    const [first, last] = [said[0], said.at(-1)];
    if (!first || !last || first === last) throw new Error('nothing was told');
    return Math.abs(last.elapsed - first.elapsed - (last.at - first.at));
  });
