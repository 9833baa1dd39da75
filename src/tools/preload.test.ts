import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { preloadLessons } from './preload.mjs';

const site = mkdtempSync(join(tmpdir(), 'preload-'));
afterAll(() => rmSync(site, { recursive: true }));

function page(path: string): () => string {
  mkdirSync(join(site, path), { recursive: true });
  const file = join(site, path, 'index.html');
  writeFileSync(file, '<html><head></head><body></body></html>');
  return () => readFileSync(file, 'utf8');
}

test('the pages of a class and of a child name the two files of their lesson, and no other page does', () => {
  const klass = page('kk/class/water/01-rain');
  const unknown = page('kk/class/water/02-snow');
  const check = page('kk/class/water/01-rain/check');
  preloadLessons(site, {
    'lessons/water/01-rain/lesson.yaml': { file: '_app/a.js' },
    'lessons/water/01-rain/kk.yaml': { file: '_app/b.js' },
    'lessons/water/01-rain/ru.yaml': { file: '_app/c.js' },
    'lessons/water/02-snow/lesson.yaml': { file: '_app/d.js' },
  });
  expect(klass()).toContain(
    '<link rel="modulepreload" href="../../../../_app/a.js" /><link rel="modulepreload" href="../../../../_app/b.js" /></head>',
  );
  expect(unknown()).not.toContain('modulepreload');
  expect(check()).not.toContain('modulepreload');
});
