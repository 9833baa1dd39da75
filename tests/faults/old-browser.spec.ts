/** The built files, read as an old browser reads them. It needs no browser, but the build, and so it stands here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newerStylesIn, newerThanOld } from '../support/old-browsers.ts';
import { expect, test } from '../support/fixtures.ts';
import { wholeBuild } from '../support/versions.ts';

/** What a look finds although it does no harm, and why. */
const harmless: Record<string, RegExp> = {
  // a worker exists only where these do
  'subtle caches': /^service-worker\.js$/,
};

test('old-browser: nothing in the build is newer than Chrome 109, Safari 15.4 and Firefox 115, unless it is asked for first', () => {
  test.setTimeout(300_000);
  const found: string[] = [];
  const scripts = readdirSync(wholeBuild, { recursive: true, encoding: 'utf8' });
  for (const path of scripts) {
    const look = path.endsWith('.js') ? newerThanOld : path.endsWith('.css') ? newerStylesIn : undefined;
    for (const what of look?.(readFileSync(join(wholeBuild, path), 'utf8')) ?? []) {
      const isHarmless = Object.entries(harmless).some(([names, where]) => names.split(' ').includes(what) && where.test(path));
      if (!isHarmless) found.push(`${path}: ${what}`);
    }
  }
  expect(scripts.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test('the look at old browsers notices what it is for', () => {
  const planted = [
    '[3].toSorted()',
    'class A { static { f(); } }',
    'x.replace(/(?<=a)b/, "")',
    'Promise.withResolvers()',
    'crypto.randomUUID()',
    'navigator.wakeLock.request("screen")',
    'new Map().values().map(f)',
    'using a = b;',
    'a = /[\\p{L}--a]/v',
  ];
  for (const code of planted) expect(newerThanOld(code), code).not.toEqual([]);
  const fine = [
    'navigator.storage?.estimate?.()',
    '"wakeLock" in navigator && navigator.wakeLock.request("x")',
    'Object.values(x).map(f)',
    'a.at(-1) ?? b',
  ];
  for (const code of fine) expect(newerThanOld(code), code).toEqual([]);
  expect(newerStylesIn('@container a (width>1px){a{color:red}}')).not.toEqual([]);
  expect(newerStylesIn('a{color:red;font-size:2cqh}')).not.toEqual([]);
  expect(newerStylesIn('a{font-size:2vh;font-size:2cqh}@supports (x:y){a:has(b){c:d}}')).toEqual([]);
});
