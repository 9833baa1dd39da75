import { expect, test } from 'vitest';
import { askedQuestion } from './asked.ts';

const truths = { true: 'True', false: 'Not true', unsure: 'I ask' };
const common = { objective: 'see', sources: [] };
const told = (labels: Record<string, string>) =>
  Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, { label, feedback: 'x' }]));

test('a question of true, false and unsure has three options to count', () => {
  const question = { form: 'true-false-unsure', ...common, picture: 'sun', claim: 'c', answer: 'unsure' } as const;
  const asked = askedQuestion(question, { prompt: 'A hundred bags.', bins: {}, options: {}, why: 'Nobody counted.' }, truths);
  expect(asked).toMatchObject({ form: 'vote', why: 'Nobody counted.' });
  expect(asked.form === 'vote' && asked.options.map(({ label, isRight }) => [label, isRight])).toEqual([
    ['True', false],
    ['Not true', false],
    ['I ask', true],
  ]);
});

test('a sort is printed bin by bin', () => {
  const question = {
    form: 'sort' as const,
    ...common,
    bins: [
      { id: 'once', picture: 'a' },
      { id: 'many', picture: 'b' },
    ],
    items: [
      { id: 'cup', picture: 'c', bin: 'once' },
      { id: 'flask', picture: 'd', bin: 'many' },
      { id: 'straw', picture: 'e', bin: 'once' },
    ],
  };
  const text = {
    prompt: 'Sort.',
    bins: { once: 'Once', many: 'Often' },
    options: told({ cup: 'Cup', flask: 'Flask', straw: 'Straw' }),
    why: 'w',
  };
  expect(askedQuestion(question, text, truths)).toMatchObject({
    bins: [
      { label: 'Once', items: ['Cup', 'Straw'] },
      { label: 'Often', items: ['Flask'] },
    ],
  });
});
