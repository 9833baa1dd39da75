/** The rooms keep their doors: src/README.md says why. A forbidden road is printed from its start to its end. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaints } from './support/architecture.ts';
import { readSources } from './support/imports.ts';

test('every import of src/ takes an allowed road, and no file breaks a habit', () => {
  expect(complaints(readSources())).toEqual([]);
});

const planted: [name: string, files: Record<string, string>, complaint: string][] = [
  [
    'phaser behind two other files',
    {
      'src/lib/games/catch/rules.ts': "import { bag } from './data/index.ts';",
      'src/lib/games/catch/data/index.ts': "export { bag } from './textures.ts';",
      'src/lib/games/catch/data/textures.ts': "import Phaser from 'phaser';",
    },
    'src/lib/games/catch/rules.ts -> src/lib/games/catch/data/index.ts -> src/lib/games/catch/data/textures.ts -> phaser',
  ],
  ['phaser outside of the stage', { 'src/lib/games/catch/scene.ts': "await import('phaser');" }, 'phaser has one door'],
  [
    'the levels by game in a page',
    { 'src/routes/a/+page.ts': "import { doors } from 'virtual:game-levels';" },
    'virtual:game-levels has one door',
  ],
  ['dexie in a screen', { 'src/lib/family/Today.svelte': '<script>\n  import Dexie from "dexie";\n</script>' }, 'dexie has one door'],
  ['a page inside a room', { 'src/lib/player/a.ts': "import x from '../../routes/+page.svelte';" }, 'player must not know routes'],
  ['a room that looks up', { 'src/lib/base/a.ts': "import { m } from '$lib/i18n/text.ts';" }, 'base must not know i18n'],
  [
    'code where types are allowed',
    { 'src/lib/reports/a.ts': "import { fold } from '../classroom/fold.ts';" },
    'reports must not know classroom',
  ],
  [
    'two games that know each other',
    { 'src/lib/games/a/scene.ts': "import { size } from '../b/look.ts';" },
    'games never import each other',
  ],
  ['lessons through the window', { 'src/lib/player/b.ts': "import.meta.glob('/lessons/**/*.yaml');" }, 'lessons/ has one door'],
  ['$app behind a component', { 'src/lib/family/plan.ts': "import X from './X.svelte';" }, 'rules stay free'],
  ['raw HTML', { 'src/lib/player/Talk.svelte': '<p>{@html text}</p>' }, 'uses {@html}'],
  [
    'another origin',
    { 'src/lib/player/c.ts': "fetch('https://fonts.example.com/x.css');" },
    'names another origin: https://fonts.example.com',
  ],
  ['a word of the subject in ui', { 'src/lib/ui/Button.svelte': '<script>\n  let { lessonId } = $props();\n</script>' }, 'lessonId'],
  ['a long file', { 'src/lib/player/d.ts': 'x;\n'.repeat(301) }, 'longer than 300 lines'],
];
test.each(planted)('this test notices %s', (_, files, complaint) => {
  expect(complaints(new Map(Object.entries(files))).join('\n')).toContain(complaint);
});

test('what is allowed is not complained about', () => {
  const good = {
    'src/lib/games/stage.ts': "export const open = () => import('phaser');",
    'src/lib/games/catch/scene.ts':
      "import type Phaser from 'phaser';\nimport { open } from '../stage.ts';\nimport { size } from './look.ts';\n// https://docs.example.org explains it",
    'src/lib/games/catch/look.ts': 'export const size = 1;',
    'src/lib/games/registry.ts': "import.meta.glob<{ card: unknown }>('./*/card.ts', { eager: true });",
    'src/lib/games/catch/card.ts': "export const load = () => import('./scene.ts');",
    'src/lib/reports/a.ts': "import type { Fold } from '../classroom/fold.ts';",
    'src/lib/classroom/fold.ts': "import { draw } from '$lib/base/random.ts';",
  };
  expect(complaints(new Map(Object.entries(good)))).toEqual([]);
});

test('the inline parts of 404.html are those its policy names', () => {
  const page = readFileSync('static/404.html', 'utf8');
  for (const tag of ['style', 'script']) {
    const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
    expect(page).toContain(`${tag}-src 'sha256-${createHash('sha256').update(inside).digest('base64')}'`);
  }
});
