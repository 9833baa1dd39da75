/** Releases meet: old code and new data, new code and old data, both at once. The later release is the app's own code with one version more. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { place, step } from '../support/class.ts';
import { loadDatabase, databases } from '../support/databases.ts';
import { expect, open, test } from '../support/fixtures.ts';
import { counted, dump, entriesIn, noon, openLog, saved, tile, withFamily } from '../support/family.ts';
import type * as release from '../support/next-release.ts';
import { inPage } from '../support/in-page.ts';
import { kill, launch, newProfile, removeProfile } from '../support/persistent.ts';

const module = 'tests/support/next-release.ts';
const later = inPage<typeof release>(module);
/** A page of ours that leaves the database alone. */
const elsewhere = (page: Page) => open(page, 'en/about/');
const entries = async (page: Page) => entriesIn(await dump(page));

test('two-tabs-upgrade: a newer app is not held up; the old window writes nothing more and keeps the draft', async ({ page, context }) => {
  await withFamily(page);
  await page.getByRole('button', { name: 'Type totals from the paper' }).click();
  const draft = page.getByLabel('Thin bag', { exact: true });
  await draft.fill('7');
  const other = await context.newPage();
  await elsewhere(other);
  expect(await later(other, 'openNext')).toBe(false);
  const before = await dump(other);

  await page.getByRole('button', { name: 'Write down' }).click();
  await expect(page.getByRole('alert')).toContainText('a newer version is open in another window');
  await expect(draft).toHaveValue('7');
  expect(await dump(other)).toEqual(before);
});

test('blocked: an old window that does not let go is told, and the log opens when it is closed', async ({ page, context }) => {
  await page.clock.setFixedTime(noon);
  const old = await context.newPage();
  await elsewhere(old);
  await loadDatabase(old, databases[1]);
  await old.evaluate(() => new Promise((done) => (indexedDB.open('birge').onsuccess = done)));
  await open(page, 'en/family/');
  await expect(page.getByRole('alert')).toContainText('Close that window');
  await old.close();
  await expect(page.getByText('Welcome!')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('old-code-new-db: the data of a newer app are read and never written, a lesson goes on without being kept', async ({ page }) => {
  await withFamily(page);
  await elsewhere(page);
  await later(page, 'openNext');
  const before = await dump(page);
  await openLog(page);
  await tile(page).click();
  await expect(page.getByRole('alert')).toContainText('made by a newer version');
  await expect(counted(page)).toHaveText('0');

  await page.goto('en/class/plastic-free/01-where-plastic-goes/');
  await page.locator('[data-start]').waitFor();
  await step(page, 'PageDown');
  const at = await step(page, 'PageDown');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  expect(await place(page)).toBe(at);
  await open(page, 'en/reports/class/');
  await page.getByLabel('Code of a family').fill('BIRGE1-K7Q0-21-61-21-22-1-58');
  await page.getByLabel('Code of a family').press('Enter');
  await elsewhere(page);
  expect(await dump(page)).toEqual(before);
});

test('upgrade-throws: the old data stay whole, and the old app goes on with them', async ({ page }) => {
  await withFamily(page);
  await elsewhere(page);
  const before = await dump(page);
  expect(await later(page, 'failNext')).toContain('row 3');
  expect(await dump(page)).toEqual(before);
  await openLog(page);
  await tile(page).click();
  await expect(counted(page)).toHaveText('1');
  await expect(saved(page)).toHaveAttribute('data-saved', 'saved');
});

test('upgrade-refused: the log says so, and the next start completes', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await elsewhere(page);
  await loadDatabase(page, databases[2]);
  const before = await dump(page);
  await page.addInitScript(() => {
    if (sessionStorage.getItem('mended')) return;
    const { open: plain } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      const request = plain.apply(this, args);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      return request;
    };
  });
  await open(page, 'en/family/');
  await expect(page.getByRole('alert')).toContainText('this browser keeps nothing here');
  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'));
  await elsewhere(page);
  expect(await dump(page)).toEqual(before);
  await openLog(page);
  // in version 2 each was a row
  const byId = (rows: unknown[] = []) => (rows as { id: string }[]).sort((one, two) => one.id.localeCompare(two.id));
  expect(byId(await entries(page))).toEqual(byId(before['familyEntries']));
});

test('upgrade-killed: a browser that dies in the upgrade starts again with all or nothing, and completes', async ({ baseURL, watch }) => {
  const folder = newProfile();
  const start = async () => {
    const context = await launch(folder, baseURL);
    await watch.follow(context);
    await context.clock.setFixedTime(noon);
    return { context, page: await context.newPage() };
  };
  const first = await start();
  await withFamily(first.page);
  await elsewhere(first.page);
  const before = await dump(first.page);
  await later(first.page, 'hangNext');
  await kill(first.context, folder);

  const second = await start();
  await elsewhere(second.page);
  expect(await dump(second.page)).toEqual(before);
  await later(second.page, 'openNext');
  const after = await entries(second.page);
  expect(after.map((entry) => ({ ...entry, room: undefined }))).toEqual(entriesIn(before));
  expect(new Set(after.map(({ room }) => room))).toEqual(new Set(['kitchen']));
  await second.context.close();
  removeProfile(folder);
});

test('every-fixture: a database of each released version becomes that of today, at once and step by step', async ({ page, context }) => {
  await page.clock.setFixedTime(noon);
  for (const [version, fixture] of Object.entries(databases)) {
    const wanted = JSON.parse(readFileSync(`tests/golden/databases/${version}.expected.json`, 'utf8')) as Record<string, unknown[]>;
    const ends: Record<string, unknown[]>[] = [];
    for (const way of ['by the app', 'step by step']) {
      await elsewhere(page);
      await loadDatabase(page, fixture);
      if (way === 'by the app') {
        // the family's log and the reports find what the fixture holds
        await open(page, 'en/family/');
        await expect(wanted['families'] ? tile(page) : page.getByText('Welcome!')).toBeVisible();
        await elsewhere(page);
      } else await later(page, 'openStepwise');
      ends.push(await dump(page));
    }
    expect(ends[0]).toEqual(ends[1]);
    expect(ends[0]).toMatchObject(wanted);
    const added = Object.entries(ends[0] ?? {}).filter(([table]) => !wanted[table]);
    expect(added.flatMap(([, rows]) => rows)).toEqual([]);
  }
  // an unfinished lesson of the first version can be continued today
  await loadDatabase(page, databases[1]);
  await page.goto('en/class/plastic-free/01-where-plastic-goes/');
  await page.getByRole('button', { name: 'Continue' }).first().click();
  await expect(page.locator('[data-step]').first()).toBeVisible();
  await context.close();
});

test('dropped-version-line: without any one of its lines the code no longer declares what was released', async ({ page }) => {
  const released = (version: number) => JSON.parse(readFileSync(`tests/golden/databases/${version}.json`, 'utf8')) as (typeof databases)[1];
  const source = readFileSync('src/lib/storage/db.ts', 'utf8');
  const lines = [...source.matchAll(/this\.version\((\d+)\)\.stores\(\{[^}]*\}\)(?:\.upgrade\(\w+\))?;/g)];
  expect(lines.map(([, version]) => Number(version))).toEqual(Object.keys(databases).map(Number));
  await elsewhere(page);
  const lost = async (declared: Record<string, string>) =>
    Object.values(databases).flatMap(({ version }) =>
      Object.entries(released(version / 10).tables).flatMap(([table, { keyPath, indexes }]) => {
        const path = (one: string | string[]) => (Array.isArray(one) ? `[${one.join('+')}]` : one);
        return declared[table] === [keyPath, ...Object.values(indexes)].map(path).join(', ') ? [] : [table];
      }),
    );
  expect(await lost(await later(page, 'declared'))).toEqual([]);
  for (const [line, version] of lines) {
    const without = inPage<typeof release>(module, [
      { name: 'drop', enforce: 'pre', transform: (code, id) => (id.endsWith('storage/db.ts') ? code.replace(line, '') : undefined) },
    ]);
    expect(await lost(await without(page, 'declared')), `without version ${version}`).not.toEqual([]);
  }
});

test('tx-foreign-await: a write that waits for anything but the database is never told as saved', async ({ page }) => {
  await elsewhere(page);
  expect(await later(page, 'awaitForeign')).not.toBe('saved');
  expect(((await dump(page))['families'] as { id: string }[]).map(({ id }) => id)).not.toContain('whole');
});
