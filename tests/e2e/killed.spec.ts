import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { begin, lesson, place, step } from '../support/class.ts';
import { browserArgs } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';

/** A browser whose data outlive it. */
function launch(folder: string, baseURL: string | undefined): Promise<BrowserContext> {
  const executablePath = process.env['PLAYWRIGHT_CHROMIUM'];
  return chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: browserArgs,
    ...(baseURL ? { baseURL } : {}),
  });
}

test('a killed browser resumes the lesson where it was, hands included', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'birge-'));
  const context = await launch(folder, baseURL);
  const page = await context.newPage();
  await begin(page, 'kk');
  while (!(await place(page)).endsWith(' count')) await step(page, 'PageDown');
  await page.keyboard.press('Equal');
  await expect(page.locator('output').first()).toHaveText('1');
  const at = await place(page);

  const gone = new Promise((closed) => context.once('close', closed));
  spawnSync('pkill', ['-KILL', '-f', folder]);
  await gone;

  const again = await launch(folder, baseURL);
  const next = await again.newPage();
  await next.goto(`kk/class/${lesson}/`);
  await next.getByRole('button', { name: 'Жалғастыру' }).click();
  await expect.poll(() => place(next)).toBe(at);
  await expect(next.locator('output').first()).toHaveText('1');
  await again.close();
  rmSync(folder, { recursive: true, force: true });
});
