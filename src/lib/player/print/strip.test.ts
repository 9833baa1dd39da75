import { expect, test } from 'vitest';
import { check, sampleFiles } from '../../../../tests/support/sample-lesson.ts';
import { stripItems } from './strip.ts';

test('a strip asks what hands can answer, with a reason for each answer', () => {
  const { lesson, texts } = check(sampleFiles());
  if (!lesson || !texts.en) throw new Error('the sample cannot be read');
  const items = stripItems({ lesson, text: texts.en, pictures: {} }, { true: 'Yes', false: 'No', unsure: 'I ask' });
  expect(items.map(({ id }) => id)).toEqual(['one-right', 'some-right', 'truth']); // no order, no sort
  expect(items[2]).toEqual({
    id: 'truth',
    prompt: 'A bag is gone soon.',
    options: [
      { id: 'true', label: 'Yes', isRight: false, reason: 'It stays long.' },
      { id: 'false', label: 'No', isRight: true, reason: 'Right, it stays.' },
      { id: 'unsure', label: 'I ask', isRight: false, reason: 'Asking is good.' },
    ],
    why: 'It stays.',
  });
});
