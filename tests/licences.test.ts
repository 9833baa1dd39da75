/** What ships is named with its licence, and may be passed on. That the list is whole is checked by each build (src/tools/credits-plugin.ts). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { credits, fittingLicences, licencesFile, shippedCode } from '../src/tools/credits.ts';
import { packageOf, shippedProblems } from '../src/tools/credits-plugin.ts';

test.each(credits())('$title $version, $licence', ({ title, version, by, licence }) => {
  expect(fittingLicences).toContain(licence);
  expect(by).toMatch(/^[\p{L}][\p{L}\d .,&'-]{2,60}$/u);
  expect(licencesFile()).toContain(`${title} ${version}: Copyright (c) ${by}`);
});

test('every licence that is named stands in licences.txt with its words', () => {
  const text = licencesFile();
  for (const words of [
    'Permission is hereby granted',
    'Permission to use, copy, modify',
    'TERMS AND CONDITIONS FOR USE',
    'SIL OPEN FONT LICENSE',
  ])
    expect(text).toContain(words);
});

test('a package that nobody listed, and one that is gone, stop the build', () => {
  const all = new Set(shippedCode.map(({ name }) => name));
  expect(shippedProblems(all)).toEqual([]);
  expect(shippedProblems(new Set([...all, 'left-pad']))).toEqual(['left-pad ships: name it in src/tools/credits.ts']);
  all.delete('dexie');
  expect(shippedProblems(all)).toEqual(['dexie does not ship any more: take it out of src/tools/credits.ts']);
});

test.each([
  ['/home/a/node_modules/@lucide/svelte/dist/Icon.svelte', '@lucide/svelte'],
  ['/home/a/node_modules/.pnpm/x/node_modules/dexie/dist/dexie.mjs', 'dexie'],
  ['\0vite/preload-helper.js', 'vite'],
  ['/home/a/src/lib/base/lang.ts', undefined],
])('%s belongs to %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('nothing that is installed runs a script of its own', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { hasInstallScript?: true }> };
  // fsevents is for macOS only, and brings what it would build
  expect(Object.keys(packages).filter((path) => packages[path]?.hasInstallScript && !path.endsWith('/fsevents'))).toEqual([]);
});
