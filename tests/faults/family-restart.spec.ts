/** Faults that need a browser to start again on its old data: a full device (a running browser goes on with the quota it knew) and a killed one. */
import type { Page } from '@playwright/test';
import type { MonthRow } from '../../src/lib/storage/month-rows.ts';
import { monthSums, type Countable } from '../../src/lib/storage/month-sums.ts';
import { expect, open, test, type Watch } from '../support/fixtures.ts';
import { counted, familyRows, fileField, golden, noon, openLog, originTools, saved, tile, withFamily } from '../support/family.ts';
import { kill, launch, newProfile, removeProfile } from '../support/persistent.ts';

/** A page in a browser on this folder, watched like all others. */
async function start(folder: string, baseURL: string | undefined, watch: Watch) {
  const context = await launch(folder, baseURL);
  await watch.follow(context);
  await context.clock.setFixedTime(noon);
  const page: Page = await context.newPage();
  return { context, page };
}

/** A family in a browser that is started anew on a full device, with the log shown. */
async function onFullDevice(baseURL: string | undefined, watch: Watch) {
  const folder = newProfile();
  const first = await start(folder, baseURL, watch);
  await withFamily(first.page);
  await first.context.close();
  const { context, page } = await start(folder, baseURL, watch);
  await open(page, 'en/about/');
  const tools = await originTools(context, page);
  await tools.quota(1000);
  const close = async () => {
    await context.close();
    removeProfile(folder);
  };
  return { page, tools, before: await familyRows(page), close };
}

test('quota-on-log: a full device is told, nothing changes, and the next save works', async ({ baseURL, watch }) => {
  const { page, tools, before, close } = await onFullDevice(baseURL, watch);
  await openLog(page);
  await tile(page).click();
  await expect(page.getByRole('alert')).toContainText('the device is full');
  await expect(saved(page)).toHaveAttribute('data-saved', 'failed');
  await expect(counted(page)).toHaveText('0');
  expect(await familyRows(page)).toEqual(before);

  await tools.quota();
  await openLog(page);
  await expect(async () => {
    await tile(page).click();
    await expect(saved(page)).toHaveAttribute('data-saved', 'saved', { timeout: 1000 });
  }).toPass();
  await expect(counted(page)).toHaveText('1');
  await close();
});

test('quota-on-import: a restore that does not fit changes nothing', async ({ baseURL, watch }) => {
  const { page, before, close } = await onFullDevice(baseURL, watch);
  await open(page, 'en/family/data/');
  await fileField(page).setInputFiles(golden);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('alert')).toContainText('the device is full');
  expect(await familyRows(page)).toEqual(before);
  await close();
});

test('kill-browser: what was acknowledged is there after every kill', async ({ baseURL, watch }) => {
  const rounds = Number(process.env['BIRGE_KILL_ROUNDS'] ?? 3);
  test.setTimeout(120_000 + rounds * 20_000);
  const folder = newProfile();
  let acknowledged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { context, page } = await start(folder, baseURL, watch);
    if (round === 0) await withFamily(page);
    else await openLog(page);
    // one save may have been under way at the kill: then all of it is there, or nothing
    const found = Number(await counted(page).textContent());
    expect(found - acknowledged === 0 || found - acknowledged === 1, `${found} after ${acknowledged}`).toBe(true);
    for (let taps = 1; taps <= 3; taps += 1) {
      await tile(page).click();
      await expect(counted(page)).toHaveText(String(found + taps));
    }
    acknowledged = found + 3;
    await tile(page).click({ noWaitAfter: true });
    await kill(context, folder);
  }
  const { context, page } = await start(folder, baseURL, watch);
  await openLog(page);
  expect(Number(await counted(page).textContent())).toBeGreaterThanOrEqual(acknowledged);
  // nothing is torn: every entry belongs to the family that is there, with its plan and its weeks
  const rows = (await familyRows(page)) as Record<string, { id?: string; family?: string }[]>;
  const [family] = rows['families'] ?? [];
  const owners = Object.entries(rows).flatMap(([table, some]) => (table === 'families' ? [] : some.map((row) => row.family)));
  expect(new Set(owners)).toEqual(new Set([family?.id]));
  expect([rows['familyPlans']?.length, rows['familyWeeks']?.length]).toEqual([1, 3]);
  // and the sums are those of the entries
  expect(rows['familySums']).toEqual((rows['familyMonths'] as MonthRow<Countable>[]).map(monthSums));
  await context.close();
  removeProfile(folder);
});
