/** Every fault that this app promises to survive is a test with its name, once: a fault that is only talked about is none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const faults = {
  storage: [
    ...['quota-on-log', 'quota-on-import', 'idb-wiped-open', 'idb-wiped-closed', 'all-wiped', 'kill-browser', 'renderer-crash'],
    ...['tx-foreign-await', 'conn-closed', 'idb-open-fails', 'private-mode', 'two-tabs-upgrade', 'old-code-new-db', 'upgrade-throws'],
    ...['upgrade-killed', 'every-fixture', 'dropped-version-line', 'bfcache', 'clock-back', 'month-edge', 'double-tap'],
  ],
  files: [
    ...['backup-roundtrip', 'backup-truncated', 'backup-bitflip', 'backup-newer', 'backup-older', 'backup-hostile', 'backup-of-empty'],
    ...['import-then-undo', 'file-picker', 'csv-formula'],
  ],
  'service worker': [
    ...['offline-cold', 'portal', 'cut-network-at-n', 'one-404', 'one-500', 'slow-3s', 'truncated', 'bad-update', 'update-mid-lesson'],
    ...['accept-update', 'cache-evicted', 'worker-killed', 'foreign-cache', 'subpath', 'lan-http', 'file-url', 'old-browser'],
  ],
  'security and privacy': ['zero-external', 'csp-clean', 'csp-game-boots', 'lesson-hostile', 'pii-export'],
};

test.each(Object.entries(faults))('each fault of %s is one test', (_, names) => {
  const titles = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(spec|test)\.ts$/.test(path))
    .flatMap((path) => [...readFileSync(join('tests', path), 'utf8').matchAll(/\btest\(\s*['`]([a-z0-9-]+):/g)].map(([, title]) => title));
  const wrong = names.map((name) => [name, titles.filter((title) => title === name).length]).filter(([, count]) => count !== 1);
  expect(wrong).toEqual([]);
});
