import { expect, test } from 'vitest';
import { check, saidAbout, sampleFiles } from '../../../tests/support/sample-lesson.ts';

const withTown = (text: string) => check({ ...sampleFiles(), attached: { 'towns/aul.yaml': text } }).problems;

test('a game nobody knows', () => {
  expect(saidAbout(({ lesson }) => (lesson.levels[0].game = 'toyy'))).toEqual([
    'lesson.yaml | levels › toy-1 › game | there is no game "toyy". Known games: toy. Did you mean "toy"?',
  ]);
});

test('data that the game cannot use', () => {
  expect(saidAbout(({ lesson }) => (lesson.levels[0].data.things = 'ball'))).toEqual([
    "lesson.yaml | levels › toy-1 › data › things | here should be a list (lines that begin with a hyphen), not 'ball'.",
  ]);
});

test('a town file that is not there, or is wrong, or cannot be read', () => {
  expect(saidAbout(({ lesson }) => (lesson.levels[0].with = 'towns/aull.yaml'))).toEqual([
    'lesson.yaml | levels › toy-1 › with | there is no file towns/aull.yaml. Did you mean "towns/aul.yaml"?',
  ]);
  expect(saidAbout(({ lesson }) => (lesson.levels[0].with = '../../x.yaml'))[0]).toContain("a file in the programme's folder towns/");
  expect(withTown('nam: aul\n')).toEqual([
    {
      file: 'plastic-free/towns/aul.yaml',
      line: 1,
      path: 'nam',
      reason: 'I do not know the key "nam" here. Did you mean "name"? Known keys: name.',
    },
    { file: 'plastic-free/towns/aul.yaml', line: undefined, path: '', reason: '"name" is missing.' },
  ]);
  expect(withTown('\tname: aul\n')).toContainEqual({
    file: 'plastic-free/towns/aul.yaml',
    line: 1,
    path: '',
    reason: 'use spaces, not tabs.',
  });
});

test('more things need more words', () => {
  expect(saidAbout(({ lesson }) => lesson.levels[0].data.things.push('car')).filter((said) => said.startsWith('kk'))).toEqual([
    'kk.yaml | levels › toy-1 › words | "car" is missing.',
    'kk.yaml | levels › toy-1 › words | "car-why" is missing.',
  ]);
});
