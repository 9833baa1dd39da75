import { expect, test } from 'vitest';
import { check, saidAbout, sampleFiles } from '../../../../tests/support/sample-lesson.ts';

test('id and programme are the names of the folders', () => {
  expect(saidAbout(({ lesson }) => Object.assign(lesson, { id: '02-other', programme: 'be-kind' }))).toEqual([
    'lesson.yaml | id | is "02-other", but the folder is called "01-sample".',
    'lesson.yaml | programme | is "be-kind", but the folder is called "plastic-free".',
  ]);
});

test('a language that is missing, and a file nobody knows', () => {
  const files = sampleFiles();
  const { 'kk.yaml': _, ...texts } = files.texts;
  const { problems, complete } = check({ ...files, texts, others: ['kk.yml'] });
  expect(problems.map(({ file, reason }) => `${file} | ${reason}`)).toEqual([
    'plastic-free/01-sample/kk.yaml | this file is missing.',
    'plastic-free/01-sample/kk.yml | I do not know this file. Did you mean "kk.yaml"? A lesson has lesson.yaml, kk.yaml, ru.yaml, en.yaml and the folder images/.',
  ]);
  expect(complete).toEqual({ kk: 0, ru: 1, en: 1 });
});
