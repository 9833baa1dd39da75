/** Where a page comes from, and what it may do: addresses of a local network, other origins, foreign scripts, unknown pages. */
import { lanName } from '../support/browser.ts';
import { expect, open, readyOffline, test } from '../support/fixtures.ts';
import { FaultyServer } from '../support/faulty-server.ts';
import { build, somePages } from '../support/versions.ts';

test('lan-http: a tablet opens the http address of the laptop: everything but offline, said in words', async ({ page, watch, baseURL }) => {
  const lan = new URL(baseURL ?? '');
  lan.hostname = lanName;
  watch.own(lan.origin);
  for (const path of somePages()) await open(page, lan.href + path);
  await open(page, `${lan.href}en/`);
  expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'serviceWorker' in navigator])).toEqual([false, false, false]);
  await page.locator('[data-offline=unavailable] button').first().click();
  await expect(page.getByText('opened over the local network')).toBeVisible();
});

test('zero-external: pages and workers ask nobody else, and the watch would notice', async ({ page, context, watch }) => {
  const server = await new FaultyServer(build).start();
  watch.own(server.origin);
  const askers: string[] = [];
  context.on('request', (request) => askers.push(request.serviceWorker() ? 'worker' : 'page'));
  await open(page, server.at('kk/'));
  await readyOffline(page);
  for (const path of somePages()) await open(page, server.at(path));
  expect(new Set(askers)).toEqual(new Set(['page', 'worker']));
  expect(watch.complaints).toEqual([]);

  await page.goto('about:blank');
  await page.setContent('<img src="http://127.0.0.1:9/pixel.png">');
  await expect.poll(() => watch.complaints.join()).toContain('foreign request: http://127.0.0.1:9/pixel.png');
  watch.allow(/127\.0\.0\.1:9/, /ERR_/);
});

test('csp-clean: a script that somebody plants is blocked and noticed', async ({ page, watch }) => {
  await page.route('**/kk/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script>globalThis.planted = "inline"</script></body>');
    await route.fulfill({ response, body });
  });
  await open(page, 'kk/');
  expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false);
  await expect.poll(() => watch.complaints.join()).toContain('policy: script-src-elem refused inline');

  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    const tries = [() => (script.text = 'planted = 1'), () => (document.body.innerHTML = '<b>x</b>'), () => new Worker('/x.js')];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (problem) {
        return (problem as Error).name;
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  watch.allow(/policy:/, /Content Security Policy|TrustedScript|TrustedHTML|requires '?Trusted/i);
});

test('not-found: before any worker the server answers with a page that leads home, under any path', async ({ page, watch }) => {
  watch.allow(/404/);
  for (const base of ['', '/a/b']) {
    const server = await new FaultyServer(build, base).start();
    watch.own(server.origin);
    for (const [wrong, home] of [
      ['ru/no/such/page', 'ru/'],
      ['nothing/here', 'kk/'],
    ] as const) {
      const answer = await page.goto(server.at(wrong));
      expect(answer?.status()).toBe(404);
      const link = page.locator('section').first().getByRole('link');
      await expect(link).toHaveAttribute('href', new URL(server.at(home)).pathname);
    }
    await page.locator('section').first().getByRole('link').click();
    await expect(page).toHaveURL(server.at('kk/'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
    await server.stop();
  }
});
