import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gamesOfLessons, wantedBy, withLinks } from './preload.mjs';

const error = '.svelte-kit/generated/client-optimized/nodes/1.js';
const manifest = {
  'node.js': { file: '_app/node.js', imports: ['_shared.js'], css: ['_app/node.css'] },
  '_shared.js': { file: '_app/shared.js', imports: ['_deep.js'], css: ['_app/shared.css'] },
  '_deep.js': { file: '_app/deep.js', imports: ['_shared.js'] },
  'later.js': { file: '_app/later.js', imports: ['_deep.js'] },
  '_big.js': { file: '_app/big.js', name: 'phaser' },
  [error]: { file: '_app/error.js' },
};
const page = '<head><link href="../_app/node.js" rel="modulepreload"><link href="../_app/node.css" rel="stylesheet"></head>';

it('names all that a page imports, however deep, once, and what it will want', () => {
  expect(withLinks(page, '../', manifest, ['later.js', 'unknown.js', 'phaser'])).toBe(
    page.replace(
      '</head>',
      [
        '<link rel="stylesheet" href="../_app/shared.css" />',
        ...['shared', 'deep', 'error', 'later', 'big'].map((name) => `<link rel="modulepreload" href="../_app/${name}.js" />`),
        '</head>',
      ].join(''),
    ),
  );
});

it('leaves a page without code alone', () => {
  expect(withLinks('<head></head>', './', manifest, [])).toBe('<head></head>');
});

const lessons = {
  'eco/01': ['sort'],
  'eco/02': [],
};

it('wants a lesson with the rules of the games it plays, for a class and for a child', () => {
  const rules = 'src/lib/games/sort/rules.ts';
  expect(wantedBy('kk/class/eco/01/', lessons)).toEqual(['lessons/eco/01/lesson.yaml', 'lessons/eco/01/kk.yaml', rules]);
  expect(wantedBy('ru/play/eco/01/', lessons)).toEqual(['lessons/eco/01/lesson.yaml', 'lessons/eco/01/ru.yaml', rules]);
  expect(wantedBy('ru/play/eco/02/', lessons)).toEqual(['lessons/eco/02/lesson.yaml', 'lessons/eco/02/ru.yaml']);
});

it('wants the levels of a game, their words, its rules and its scene', () => {
  expect(wantedBy('en/play/picnic/', lessons)).toEqual([
    'virtual:game-levels/picnic',
    'virtual:game-levels/picnic.en',
    'src/lib/games/picnic/rules.ts',
    'src/lib/games/picnic/scene.ts',
    'phaser',
  ]);
});

it('wants nothing more on other pages', () => {
  for (const path of ['', 'kk/', 'kk/play/', 'kk/class/eco/01/check/', 'ru/lessons/eco/01/']) expect(wantedBy(path, lessons)).toEqual([]);
});

it('knows which games a lesson has and which of them its steps play', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preload-'));
  for (const name of ['eco/01', '_draft/01', 'eco/_02']) {
    mkdirSync(join(folder, name), { recursive: true });
    const levels = 'levels: [{ id: one, game: sort }, { id: two, game: sort }, { id: three, game: picnic }]';
    writeFileSync(join(folder, name, 'lesson.yaml'), `${levels}\nsteps: [{ kind: game, level: two }, { kind: talk }]\n`);
  }
  expect(gamesOfLessons(folder)).toEqual({ 'eco/01': ['sort'] });
});
