/** A class session as a test sees it: where it stands, and the keys of a clicker. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { lessonFile } from './lesson-file.ts';

export const lesson = 'plastic-free/01-where-plastic-goes';

/** The steps of a lesson in their order, as its file has them. */
export const stepIds = (id: string): string[] => lessonFile(id).steps.map((step) => step.id);

/** Step and beat, as the contract shows them; `outside` a lesson, and `between two pages` while one goes and the next one comes. */
export async function place(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => {
      const shown = document.querySelector<HTMLElement>('[data-step]');
      return shown ? `${shown.dataset['step']} ${shown.dataset['phase']}` : 'outside';
    });
  } catch (fault) {
    if (/context was destroyed/.test(String(fault))) return 'between two pages';
    throw fault;
  }
}

const pressedAt = new WeakMap<BrowserContext, number>();

/** Presses a key as soon as the 300 ms guard, which both windows of a lesson share, lets the next one through. */
export async function press(page: Page, key: string): Promise<void> {
  const context = page.context();
  await expect.poll(() => Date.now() - (pressedAt.get(context) ?? 0), { intervals: [40] }).toBeGreaterThan(310);
  await page.keyboard.press(key);
  pressedAt.set(context, Date.now());
}

/** Presses a key and waits until the class is somewhere else; gives the new place. */
export async function step(page: Page, key: string): Promise<string> {
  const before = await place(page);
  await press(page, key);
  await expect.poll(() => place(page)).not.toBe(before);
  return place(page);
}

/** Opens the class page and begins with the clicker's Next. */
export async function begin(page: Page, lang: string): Promise<void> {
  await beginWith(page, lang, lesson);
}

/** The same with any lesson; one that waits wants its lines ticked first. */
export async function beginWith(page: Page, lang: string, id: string): Promise<void> {
  await page.goto(`${lang}/class/${id}/`);
  await page.locator('[data-start]').waitFor();
  if (await page.locator('[data-start]').isDisabled()) {
    await page.getByRole('checkbox').first().waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
  }
  await expect(page.locator('[data-start]')).toBeEnabled();
  await step(page, 'PageDown');
  await page.locator('[data-saved=saved]').waitFor(); // on the disk too
}

/** To a step by its number in the list, from 1. */
export async function jump(page: Page, number: number): Promise<void> {
  await press(page, 'KeyG');
  for (const digit of String(number)) await page.keyboard.press(`Digit${digit}`);
  await press(page, 'Enter');
}

/** Opens the projector's window with the key S, and waits until both windows know each other. */
export async function openProjector(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await press(page, 'KeyS');
  const projector = await opened;
  await expect(page.locator('[data-console]')).toBeVisible();
  await expect(page.locator('[data-projector=connected]')).toBeVisible();
  await expect.poll(() => place(projector)).toBe(await place(page));
  return projector;
}

/** Both windows show this place. */
export async function bothAt(page: Page, projector: Page, at: string): Promise<void> {
  await expect.poll(() => place(page)).toBe(at);
  await expect.poll(() => place(projector)).toBe(at);
}
