/** Lessons as their files have them, for tests that go through all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface LessonFile {
  steps: { id: string; kind: string }[];
}

const read = (path: string): unknown => parse(readFileSync(`lessons/${path}.yaml`, 'utf8'));

export const lessonFile = (id: string): LessonFile => read(`${id}/lesson`) as LessonFile;

/** What a step is called. */
export const stepTitles = (id: string, lang: string): Record<string, string> => {
  const { steps } = read(`${id}/${lang}`) as { steps: Record<string, { title: string }> };
  return Object.fromEntries(Object.entries(steps).map(([step, { title }]) => [step, title]));
};

/** All lessons, e.g. `plastic-free/01-where-plastic-goes`. */
export const lessonIds = (): string[] =>
  readdirSync('lessons', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`lessons/${name}`, { withFileTypes: true })
        .filter((entry) => /^\d\d-/.test(entry.name) && entry.isDirectory())
        .map((entry) => `${name}/${entry.name}`),
    )
    .sort();
