import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleFiles, toyTable, type SampleParts } from '../../tests/support/sample-lesson.ts';
import { lessons } from './lessons-plugin.ts';
import { pictures } from './pictures-plugin.ts';

const programme = `id: plastic-free
order: 1
colour: grass
picture: bus
title: { kk: Пластиксіз, ru: Без пластика, en: Plastic Free }
summary: { kk: Сынақ, ru: Проба, en: Trial }
`;
const entry = `import card from './lessons/plastic-free/01-sample/lesson.yaml?card';
import programme from './lessons/plastic-free/programme.yaml';
export { card, programme };
export const structure = () => import('./lessons/plastic-free/01-sample/lesson.yaml');
export const kk = () => import('./lessons/plastic-free/01-sample/kk.yaml');
export const ru = () => import('./lessons/plastic-free/01-sample/ru.yaml');
`;

vi.setConfig({ testTimeout: 60_000 }); // whole builds, maybe on a busy machine
let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'lessons-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function writeLesson(change?: (parts: SampleParts) => void): void {
  const { folder, texts, images, attached } = sampleFiles(change);
  for (const [name, text] of Object.entries(texts)) write(`lessons/${folder}/${name}`, text);
  for (const [name, { drawing }] of Object.entries(images)) write(`lessons/${folder}/images/${name}`, drawing ?? '');
  for (const [name, text] of Object.entries(attached)) write(`lessons/plastic-free/${name}`, text);
  write('lessons/plastic-free/programme.yaml', programme);
  write('entry.js', entry);
}

const plugins = () => [pictures(), lessons(join(root, 'lessons'), async () => toyTable)];
const shared = { configFile: false, logLevel: 'silent' } as const;

async function built(): Promise<Rolldown.OutputChunk[]> {
  const options = {
    rolldownOptions: { input: join(root, 'entry.js'), preserveEntrySignatures: 'strict' },
    write: false,
    assetsInlineLimit: 0,
  } as const;
  const result = (await build({ ...shared, root, plugins: plugins(), build: options })) as Rolldown.RolldownOutput;
  return result.output.filter((one) => one.type === 'chunk');
}

test('structure and each language are chunks of their own, the card is light', async () => {
  writeLesson(({ kk }) => {
    kk.steps.hello.note.say = 'Сәлем айт.';
    kk.steps.hello.title = 'Сәлемдесу';
  });
  const chunks = await built();
  const holding = (words: string) => chunks.filter((chunk) => chunk.code.includes(words)).map((chunk) => chunk.name);
  expect(holding('Сәлемдесу')).toEqual(['kk']);
  expect(holding('Сәлем айт.'), 'the notes wait for those who ask').toEqual([]);
  expect(holding('bags-vanish')).toEqual(['lesson']);
  expect(holding('A sample lesson.')).toEqual(expect.arrayContaining(['entry']));
  expect(chunks.find((chunk) => chunk.name === 'entry')?.code).not.toContain('Say this.');
});

test('a build refuses all broken files in one message', async () => {
  writeLesson(({ lesson, ru }) => {
    lesson.minutes = 9;
    ru.title = '<b>Проба</b>';
  });
  await expect(built()).rejects.toThrow(
    /lessons\/plastic-free\/01-sample\/lesson\.yaml[\s\S]*minutes: is 9[\s\S]*lessons\/plastic-free\/01-sample\/ru\.yaml[\s\S]*title: HTML like <b>/,
  );
});

test('a folder that begins with _ is not there', async () => {
  writeLesson();
  write('lessons/plastic-free/_02-draft/lesson.yaml', 'not: a lesson');
  write('lessons/_drafts/01-x/lesson.yaml', 'not: a lesson');
  expect((await built()).length).toBeGreaterThan(3);
});

test('in dev a broken file is told and a mended one heals', async () => {
  writeLesson();
  const text = join(root, 'lessons/plastic-free/01-sample/kk.yaml');
  const good = sampleFiles().texts['kk.yaml'] ?? '';
  const server = await createServer({
    ...shared,
    root,
    plugins: plugins(),
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const saved = async (content: string) => {
    writeFileSync(text, content);
    for (const plugin of server.config.plugins) {
      const hook = plugin.name === 'birge-lessons' ? plugin.hotUpdate : undefined;
      if (typeof hook === 'function') await hook.call({ environment: server.environments.ssr } as never, { file: text } as never);
    }
  };
  const load = () => server.ssrLoadModule('/lessons/plastic-free/01-sample/kk.yaml');
  expect((await load()).text.title).toBe('Sample');
  await saved(good.replace('title: Sample', 'titel: Sample'));
  await expect(load()).rejects.toThrow(/kk\.yaml[\s\S]*"title" is missing[\s\S]*no place for "titel" here. Did you mean "title"/);
  await saved(good.replace('title: Sample', 'title: Mended'));
  expect((await load()).text.title).toBe('Mended');
  await server.close();
});
