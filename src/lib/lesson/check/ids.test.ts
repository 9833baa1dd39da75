import { expect, test } from 'vitest';
import { around, saidAbout, sampleFiles, toyTable } from '../../../../tests/support/sample-lesson.ts';
import { checkLesson } from '../parse.ts';

test('two steps with one id', () => {
  expect(saidAbout(({ lesson }) => (lesson.steps[9].id = 'hello'))).toContain(
    'lesson.yaml | steps › hello | the id "hello" is used twice.',
  );
});

test.each([
  ['objectives', ['where', 'where']],
  ['materials', ['bags', 'bags']],
])('%s twice', (list, ids) => {
  expect(saidAbout(({ lesson }) => (lesson[list] = ids))).toEqual([
    `lesson.yaml | ${list} › ${ids[0]} | the id "${ids[0]}" is used twice.`,
  ]);
});

test('two answers with one id', () => {
  expect(saidAbout(({ lesson }) => (lesson.steps[5].ask.items[1].id = 'first'))[0]).toBe(
    'lesson.yaml | steps › order › ask › first | the id "first" is used twice.',
  );
});

test('what is pointed at exists', () => {
  const said = saidAbout(({ lesson }) => {
    lesson.steps[4].ask.sources = ['studdy'];
    lesson.steps[2].ask.objective = 'there';
    lesson.steps[7].level = 'toy-2';
    lesson.steps[1].sources = ['book'];
  });
  expect(said).toEqual([
    'lesson.yaml | steps › one-right › ask › objective | there is no objective "there" in this lesson. Did you mean "where"?',
    'lesson.yaml | steps › truth › ask › sources | there is no source "studdy" in this lesson. Did you mean "study"?',
    'lesson.yaml | steps › hello › sources | there is no source "book" in this lesson.',
    'lesson.yaml | steps › play › level | there is no level "toy-2" in this lesson. Did you mean "toy-1"?',
  ]);
});

test('swaps are those of the family plan, once there is a list of them', () => {
  const { problems } = checkLesson(sampleFiles(), toyTable, { ...around, swaps: new Set(['own-bags', 'own-cup']) });
  expect(problems.map(({ path, reason }) => `${path} | ${reason}`)).toEqual([
    'steps › home › swaps | the family plan has no swap "own-bag". Did you mean "own-bags" or "own-cup"?',
  ]);
});

test('what a level of a game points at exists too', () => {
  const { toy } = toyTable;
  if (!toy) throw new Error('the sample has its game');
  const pointing = { ...toy, swaps: () => ['own-bagg'], sources: () => ['study', 'rumour'] };
  const swaps = new Set(['own-bag']);
  const { problems } = checkLesson(sampleFiles(), { toy: pointing }, { ...around, swaps });
  expect(problems.map(({ path, reason }) => `${path} | ${reason}`)).toEqual([
    'levels › toy-1 › data | there is no source "rumour" in this lesson.',
    'levels › toy-1 › data | the family plan has no swap "own-bagg". Did you mean "own-bag"?',
  ]);
});
