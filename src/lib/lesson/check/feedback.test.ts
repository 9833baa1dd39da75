import { expect, test } from 'vitest';
import { saidAbout } from '../../../../tests/support/sample-lesson.ts';

test('two answers never have the same feedback, whatever the signs around the words', () => {
  expect(saidAbout(({ ru }) => (ru.steps.order.ask.options.second.feedback = 'first!'))).toEqual([
    'ru.yaml | steps › order › ask › options › second › feedback | "first" has the same feedback; each answer needs its own.',
  ]);
});

test('two answers never have the same name', () => {
  const said = saidAbout(({ en }) => {
    en.steps.order.ask.options.last.label = 'Bus';
    en.steps.sort.ask.bins.throw = 'Keep';
  });
  expect(said).toEqual([
    'en.yaml | steps › order › ask › options › last › label | "first" has the same label; each answer needs its own.',
    'en.yaml | steps › sort › ask › bins › throw | "keep" has the same label; each answer needs its own.',
  ]);
});
