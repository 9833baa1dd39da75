/** Faults of the device under a family's log. Each test has the name of its fault. */
import { expect, open, test } from '../support/fixtures.ts';
import { counted, dump, familyRows, openLog, originTools, restore, saved, tile, withFamily } from '../support/family.ts';

test('idb-wiped-open: the log disappears under the open page, and nothing is written in its place', async ({ page, context }) => {
  await withFamily(page);
  const tools = await originTools(context, page);
  await tools.wipe('indexeddb');
  await expect(page.getByRole('heading', { name: 'The log has disappeared from this browser' })).toBeVisible();
  if (await tile(page).isVisible()) await tile(page).click();
  await expect(saved(page)).toHaveAttribute('data-saved', 'failed');
  const rows = Object.values(await dump(page)).flat();
  expect(rows).toEqual([]);
  // the way back
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await restore(page);
  await openLog(page);
  await tile(page).click();
  await expect(counted(page)).toHaveText('1');
});

test('idb-wiped-closed: the same screen at the next start; a person may begin anew', async ({ page, context }) => {
  await withFamily(page);
  const tools = await originTools(context, page);
  await page.goto('about:blank');
  await tools.wipe('indexeddb');
  await open(page, 'en/family/');
  await expect(page.getByRole('heading', { name: 'The log has disappeared from this browser' })).toBeVisible();
  await expect(page.getByText('Last saved here: 09/12/2026')).toBeVisible();
  await page.getByRole('button', { name: 'No backup: begin anew' }).click();
  await expect(page.getByText('Welcome!')).toBeVisible();
});

test('all-wiped: the first screen offers the way for a backup file', async ({ page, context }) => {
  await withFamily(page);
  const tools = await originTools(context, page);
  await page.goto('about:blank');
  await tools.wipe('all');
  await open(page, 'en/family/');
  await page.getByRole('link', { name: 'I have a backup file' }).click();
  await restore(page);
  await openLog(page);
});

test('renderer-crash: a page that dies while it saves leaves all or nothing', async ({ page, context, watch }) => {
  watch.allow(/crash/i);
  await withFamily(page);
  const before = (await familyRows(page))['familyEntries']?.length ?? 0;
  const tools = await context.newCDPSession(page);
  await tile(page).click({ noWaitAfter: true });
  const crashed = page.waitForEvent('crash');
  tools.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
  const next = await context.newPage();
  await openLog(next);
  const after = (await familyRows(next))['familyEntries']?.length ?? 0;
  expect(after - before === 0 || after - before === 1).toBe(true);
  await expect(counted(next)).toHaveText(String(after - before));
});

test('conn-closed: a lost connection is opened again, and one tap is one entry', async ({ page }) => {
  await page.addInitScript(() => {
    const { open: plain } = IDBFactory.prototype;
    const kept: IDBDatabase[] = [];
    Object.assign(globalThis, {
      loseConnections: () =>
        kept.splice(0).forEach((db) => {
          db.close();
          db.dispatchEvent(new Event('close'));
        }),
    });
    IDBFactory.prototype.open = function (...args) {
      const request = plain.apply(this, args);
      request.addEventListener('success', () => kept.push(request.result));
      return request;
    };
  });
  await withFamily(page);
  await page.evaluate(() => (globalThis as unknown as { loseConnections(): void }).loseConnections());
  await tile(page).click();
  await expect(counted(page)).toHaveText('1');
  await expect(saved(page)).toHaveAttribute('data-saved', 'saved');
});

for (const [name, way] of [
  ['idb-open-fails', 'error'],
  ['private-mode', 'refuse'],
] as const) {
  test(`${name}: the log says before the first entry that nothing is kept; lessons work`, async ({ page }) => {
    await page.addInitScript((way) => {
      IDBFactory.prototype.open = () => {
        if (way === 'refuse') throw new DOMException('not in a private window', 'SecurityError');
        const request = new EventTarget() as IDBOpenDBRequest;
        Object.defineProperty(request, 'error', { value: new DOMException('Internal error opening backing store', 'UnknownError') });
        setTimeout(() => {
          const event = new Event('error', { cancelable: true });
          request.onerror?.call(request, event);
        });
        return request;
      };
    }, way);
    await open(page, 'en/family/');
    await expect(page.getByRole('alert')).toContainText('this browser keeps nothing here');
    await open(page, 'en/lessons/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('two-tabs-upgrade: a newer app in another window is not held up, and this one writes nothing more', async ({ page, context }) => {
  await withFamily(page);
  const other = await context.newPage();
  await other.goto('en/about/');
  const took = await other.evaluate(async () => {
    const begun = performance.now();
    const [{ name = '' } = {}] = await indexedDB.databases();
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open(name, 10_000);
      request.onupgradeneeded = () => request.result.createObjectStore('later');
      request.onsuccess = () => {
        request.result.close();
        done();
      };
      request.onerror = () => fail(request.error ?? new Error('IndexedDB'));
    });
    return performance.now() - begun;
  });
  expect(took).toBeLessThan(3000);
  await tile(page).click();
  await expect(page.getByRole('alert')).toContainText('a newer version is open in another window');
  await expect(counted(page)).toHaveText('0');

  // old-code-new-db: after a reload the same old code reads, and writes nothing
  const before = await familyRows(page);
  await openLog(page);
  await tile(page).click();
  await expect(page.getByRole('alert')).toContainText('made by a newer version');
  expect(await familyRows(page)).toEqual(before);
});

test('every-fixture: a database of version 1 is taken over with its rows', async ({ page }) => {
  await page.goto('en/about/');
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('birge', 10);
        request.onupgradeneeded = () => {
          const db = request.result;
          db.createObjectStore('sessions', { keyPath: 'id' }).createIndex('startedWall', 'startedWall');
          db.createObjectStore('sessionLines', { keyPath: ['session', 'seq'] }).createIndex('session', 'session');
          db.createObjectStore('checkpoints', { keyPath: 'session' });
          request.transaction?.objectStore('sessions').add({ id: 'old', startedWall: 1 });
        };
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => fail(request.error ?? new Error('IndexedDB'));
      }),
  );
  await withFamily(page);
  expect((await dump(page))['sessions']).toEqual([{ id: 'old', startedWall: 1 }]);
});

test('bfcache: a page that comes back shows what happened meanwhile, and saves', async ({ page, context }) => {
  await withFamily(page);
  await page.goto('en/about/');
  const other = await context.newPage();
  await openLog(other);
  await tile(other).click();
  await expect(counted(other)).toHaveText('1');
  await page.goBack();
  await expect(counted(page)).toHaveText('1');
  await tile(page).click();
  await expect(counted(page)).toHaveText('2');
});

test('double-tap: thirty taps in two windows are thirty, and undo takes exactly one', async ({ page, context }) => {
  await withFamily(page);
  const other = await context.newPage();
  await openLog(other);
  for (let round = 0; round < 15; round += 1) await Promise.all([tile(page).click(), tile(other).click()]);
  for (const window of [page, other]) await expect(counted(window)).toHaveText('30');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  for (const window of [page, other]) await expect(counted(window)).toHaveText('29');
});

test.describe('month-edge', () => {
  test.use({ timezoneId: 'Asia/Almaty' });
  test('month-edge, clock-back: the day on the wall counts, and a clock in the past is told', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-31T18:59:00Z')); // 23:59 in Almaty
    await open(page, 'en/family/data/');
    await restore(page);
    await openLog(page);
    await tile(page).click();
    await expect(counted(page)).toHaveText('1');
    await page.clock.setFixedTime(new Date('2026-12-31T19:01:00Z')); // 00:01 on New Year's Day
    await page.reload();
    await expect(saved(page)).toHaveAttribute('data-saved', 'saved');
    const entries = (await familyRows(page))['familyEntries'] as { day: string }[];
    expect(entries.filter(({ day }) => day === '2026-12-31')).toHaveLength(1);
    await page.clock.setFixedTime(new Date('2026-11-21T09:00:00Z'));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('31/12/2026');
    expect((await familyRows(page))['familyEntries']).toEqual(entries);
  });
});
