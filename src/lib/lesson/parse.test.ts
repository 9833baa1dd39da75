import { describe, expect, test } from 'vitest';
import { check, sampleFiles, saidAbout } from '../../../tests/support/sample-lesson.ts';
import { langs } from '../base/lang.ts';

describe('a whole lesson', () => {
  test('with every kind of step passes', () => {
    const { problems, lesson, texts, complete } = check(sampleFiles());
    expect(problems).toEqual([]);
    expect(lesson?.levels[0]?.data).toEqual({ things: ['ball'], town: { name: 'aul' } });
    expect(Object.keys(texts)).toEqual([...langs]);
    expect(complete).toEqual({ kk: 1, ru: 1, en: 1 });
  });
  test('several mistakes in several files are told together', () => {
    const said = saidAbout(({ lesson, kk }) => {
      lesson.minutes = 9;
      lesson.cover = 'foxx';
      delete kk.steps.hello.title;
    });
    expect(said).toEqual([
      'lesson.yaml | minutes | is 9, but the steps take 10 minutes together.',
      'lesson.yaml | cover | there is no picture "foxx". Did you mean "fox"?',
      'kk.yaml | steps › hello | "title" is missing.',
    ]);
  });
});
