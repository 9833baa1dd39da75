/** What `npm run pack` makes, unpacked on the plainest server there is: everything whole, and it works without the server afterwards. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { pack } from '../../src/tools/pack.mjs';
import { expect, open, readyOffline, test } from '../support/fixtures.ts';
import { build, files, wholeBuild } from '../support/versions.ts';

/** Knows the commonest types, and nothing about headers, caching or this app. */
function plainServer(folder: string): Server {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
}

const sums = (packed: Record<string, Uint8Array>, top: string) =>
  new Map(
    Buffer.from(packed[`${top}/SHA256SUMS`] ?? [])
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

test('the zip holds the whole site, every file with its checksum, and is the same each time', () => {
  const { name, zip } = pack(wholeBuild);
  const packed = unzipSync(zip);
  const listed = sums(packed, name);
  const names = Object.keys(packed).map((path) => path.slice(name.length + 1));
  expect([...listed.keys(), 'SHA256SUMS'].toSorted()).toEqual(names.toSorted());
  for (const [path, sum] of listed)
    expect(
      createHash('sha256')
        .update(packed[`${name}/${path}`] ?? '')
        .digest('hex'),
      path,
    ).toBe(sum);
  for (const { path, hash } of files(wholeBuild)) {
    const file = decodeURI(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    expect(listed.get(`build/${file}`), file).toBe(hash);
  }
  for (const more of [
    'build/_headers',
    'build/.htaccess',
    'nginx.conf',
    'serve.mjs',
    'site.mjs',
    'LICENSE',
    'READ-ME.txt',
    'build/licences.txt',
  ])
    expect(listed.has(more), more).toBe(true);
  expect(Buffer.from(pack(wholeBuild).zip).equals(Buffer.from(zip))).toBe(true);
});

test('unpacked on a plain server below a path it is kept on the device and opens when the server is gone', async ({ page, watch }) => {
  const top = mkdtempSync(join(tmpdir(), 'birge-pack-'));
  const { name, zip } = pack(build);
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), bytes);
  }
  const server = plainServer(top);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}/build/`;
  watch.own(site);
  await open(page, `${site}kk/`);
  await readyOffline(page);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  watch.allow(/ERR_CONNECTION_REFUSED|service-worker\.js/); // the browser looks for a new worker on each visit
  for (const path of ['ru/', 'en/not-found/', '']) await open(page, site + path);
  await expect(page.locator('[data-offline=ready]').first()).toBeAttached();
  rmSync(top, { recursive: true });
});
