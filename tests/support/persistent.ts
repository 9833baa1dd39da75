/** Browsers whose data outlive them: closed, killed and started again on the same folder. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { browserArgs } from './browser.ts';

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'birge-'));
// parts of a browser may outlive it for a moment
export function removeProfile(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    // a folder that stays among the temporary ones is no fault of the app
  }
}

export function launch(
  folder: string,
  baseURL: string | undefined,
  more: Pick<BrowserContextOptions, 'serviceWorkers'> = {},
): Promise<BrowserContext> {
  const executablePath = process.env['PLAYWRIGHT_CHROMIUM'];
  return chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: browserArgs,
    ...(baseURL ? { baseURL } : {}),
    ...more,
  });
}

/** The processes that run on a folder; Linux only, like all browser tests. */
function processesOf(folder: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder) ? [Number(name)] : [];
    } catch {
      return []; // gone meanwhile
    }
  });
}

/** SIGKILL to the whole browser, as when the power fails; resolves when it is gone. */
export async function kill(context: BrowserContext, folder: string): Promise<void> {
  const gone = new Promise((closed) => context.once('close', closed));
  for (const id of processesOf(folder)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // died with its parent
    }
  }
  await gone;
}
