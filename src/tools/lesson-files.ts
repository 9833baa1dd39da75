/** Reads lessons/ from the disk; understands nothing of it. Folders and files that begin with _ or . are not there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Surroundings } from '../lib/lesson/check/given.ts';
import type { LessonFiles } from '../lib/lesson/parse.ts';
import { pictureNames } from './pictures-plugin.ts';

export interface LessonFolder {
  programmes: { folder: string; text: string | undefined; parents: Record<string, string> }[];
  lessons: LessonFiles[];
}

const isSeen = (name: string) => !name.startsWith('_') && !name.startsWith('.') && !['Thumbs.db', 'desktop.ini'].includes(name);
const entries = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => isSeen(entry.name)) : [];
const folders = (folder: string) => entries(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const files = (folder: string) => entries(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
const text = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');

const isText = (name: string) => /^(?:lesson|kk|ru|en)\.yaml$/.test(name);

function readImages(folder: string): LessonFiles['images'] {
  return Object.fromEntries(
    files(folder).map((name) => {
      const file = join(folder, name);
      return [name, { bytes: statSync(file).size, ...(name.endsWith('.svg') ? { drawing: text(file) } : {}) }];
    }),
  );
}

/** One lesson's folder, for example plastic-free/01-where-plastic-goes. */
export function readLesson(root: string, folder: string): LessonFiles {
  const [programme = ''] = folder.split('/');
  const here = join(root, folder);
  const towns = join(root, programme, 'towns');
  const attached = files(towns).filter((name) => name.endsWith('.yaml'));
  return {
    folder,
    texts: Object.fromEntries(
      files(here)
        .filter(isText)
        .map((name) => [name, text(join(here, name))]),
    ),
    images: readImages(join(here, 'images')),
    attached: Object.fromEntries(attached.map((name) => [`towns/${name}`, text(join(towns, name))])),
    others: entries(here).flatMap(({ name }) => (isText(name) || name === 'images' || name.endsWith('.md') ? [] : [name])),
  };
}

export function readProgramme(root: string, folder: string): string | undefined {
  const file = join(root, folder, 'programme.yaml');
  return existsSync(file) ? text(file) : undefined;
}

/** The files of a programme's page for parents; none when it has no such page. */
export function readParents(root: string, folder: string): Record<string, string> {
  const here = join(root, folder);
  return Object.fromEntries(
    files(here)
      .filter((name) => name.startsWith('parents.'))
      .map((name) => [name, text(join(here, name))]),
  );
}

/** Everything in lessons/. */
export function readLessons(root: string): LessonFolder {
  const programmes = folders(root);
  const lessons = programmes.flatMap((programme) =>
    folders(join(root, programme))
      .filter((name) => name !== 'towns')
      .map((name) => readLesson(root, `${programme}/${name}`)),
  );
  return {
    programmes: programmes.map((folder) => ({ folder, text: readProgramme(root, folder), parents: readParents(root, folder) })),
    lessons,
  };
}

/** The pictures of this working copy: our own drawings and the emoji. */
export function surroundings(today: string): Surroundings {
  const drawn = files(resolve('src/lib/ui/pictures')).flatMap((name) => (name.endsWith('.svg') ? [name.slice(0, -'.svg'.length)] : []));
  const names = [...new Set([...drawn, ...pictureNames()])];
  const known = new Set(names);
  return { today, hasPicture: (name) => known.has(name), pictureNames: () => names };
}
