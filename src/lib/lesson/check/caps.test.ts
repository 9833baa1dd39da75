import { expect, test } from 'vitest';
import { saidAbout } from '../../../../tests/support/sample-lesson.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

test.each([
  ['prompt', ['steps', 'truth', 'ask', 'prompt'], words(11), 'has 11 words; at most 10 for this age.'],
  ['prompt', ['steps', 'truth', 'ask', 'prompt'], 'пакетпакетпакет '.repeat(5), 'is 79 characters long; at most 70 for this age.'],
  [
    'label',
    ['steps', 'one-right', 'ask', 'options', 'bin', 'label'],
    'a very long name of a bin',
    'is 25 characters long; at most 24 for this age.',
  ],
  ['bin', ['steps', 'sort', 'ask', 'bins', 'keep'], 'a very long name of a bin', 'is 25 characters long; at most 24 for this age.'],
  ['card', ['steps', 'act', 'cards', 'card'], 'a very long name of a bin', 'is 25 characters long; at most 24 for this age.'],
  ['slide', ['steps', 'hello', 'slides', 'one', 'text'], words(21), 'has 21 words; at most 20 for this age.'],
  ['feedback', ['steps', 'order', 'ask', 'options', 'last', 'feedback'], words(16), 'has 16 words; at most 15 for this age.'],
  [
    'feedback of a probe',
    ['probes', 'before-after', 'a', 'options', 'bin', 'feedback'],
    words(16),
    'has 16 words; at most 15 for this age.',
  ],
  ['why', ['steps', 'truth', 'ask', 'why'], words(21), 'has 21 words; at most 20 for this age.'],
  ["a game's label", ['levels', 'toy-1', 'words', 'ball'], 'a very long name of a bin', 'is 25 characters long; at most 24 for this age.'],
  ["a game's feedback", ['levels', 'toy-1', 'words', 'ball-why'], words(16), 'has 16 words; at most 15 for this age.'],
])('a %s that is too long', (_, at, text, reason) => {
  const said = saidAbout(({ kk }) => {
    let here = kk;
    for (const step of at.slice(0, -1)) here = here[step];
    here[at.at(-1) ?? ''] = text;
  });
  expect(said).toEqual([`kk.yaml | ${at.join(' › ')} | ${reason}`]);
});

test('prompt and labels together stay under twenty words', () => {
  const said = saidAbout(({ en }) => {
    const { ask } = en.steps.order;
    ask.prompt = words(8);
    for (const [id, option] of Object.entries(ask.options) as [string, { label: string }][]) option.label = `${id} b c d e`;
  });
  expect(said).toEqual([
    'en.yaml | steps › order › ask | prompt and labels together have 23 words; at most 20 can be seen at once at this age.',
  ]);
});

test('a dash is no word, a number is one', () => {
  expect(saidAbout(({ en }) => (en.steps.truth.ask.prompt = 'a b c d e — f g h i 10'))).toEqual([]);
});

const long = (audience: string) =>
  saidAbout(({ lesson, en }) => {
    lesson.audience = audience;
    en.steps.truth.ask.prompt = words(21);
  });

test('older children read more, adults as much as they like', () => {
  expect(long('11-14')).toEqual(['en.yaml | steps › truth › ask › prompt | has 21 words; at most 20 for this age.']);
  expect(long('adults')).toEqual([]);
});
