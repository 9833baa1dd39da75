import { expect, test } from 'vitest';
import { saidAbout } from '../../../../tests/support/sample-lesson.ts';

test('a missing label, a whole missing step, a key too many', () => {
  const said = saidAbout(({ kk, ru, en }) => {
    delete kk.steps['one-right'].ask.options.bin.label;
    delete ru.steps.calm;
    en.steps.hello.slides.two = { text: 'Nobody asked.', alt: 'Nothing' };
  });
  expect(said).toEqual([
    'kk.yaml | steps › one-right › ask › options › bin | "label" is missing.',
    'ru.yaml | steps | "calm" is missing.',
    'en.yaml | steps › hello › slides › two | lesson.yaml has no place for "two" here.',
  ]);
});

test('a mistyped id is told with the one that was meant', () => {
  const said = saidAbout(({ kk }) => {
    kk.steps.helo = kk.steps.hello;
    delete kk.steps.hello;
  });
  expect(said).toContain('kk.yaml | steps › helo | lesson.yaml has no place for "helo" here. Did you mean "hello"?');
});

test.each([
  ['objectives', 'where'],
  ['materials', 'bags'],
  ['levels › toy-1 › words', 'ball-why'],
  ['probes › before-after › b › options', 'river'],
  ['steps › sort › ask › bins', 'keep'],
  ['steps › act › cards', 'card'],
  ['steps › promise › options', 'own-cup'],
  ['steps › promise', 'prompt'],
  ['steps › truth › ask', 'alt'],
  ['steps › truth › ask › options', 'unsure'],
  ['steps › home › note', 'say'],
])('in %s "%s" is needed', (at, key) => {
  const said = saidAbout(({ ru }) => {
    let here = ru;
    for (const step of at.split(' › ')) here = here[step];
    delete here[key];
  });
  expect(said).toEqual([`ru.yaml | ${at} | "${key}" is missing.`]);
});

test('a picture of a question needs its alt text, a question without one has none', () => {
  expect(saidAbout(({ lesson }) => (lesson.steps[2].ask.picture = 'bus'))).toEqual(
    ['kk', 'ru', 'en'].map((lang) => `${lang}.yaml | steps › one-right › ask | "alt" is missing.`),
  );
});

test('a hint in one language only is asked for in the others', () => {
  expect(saidAbout(({ ru }) => (ru.steps.truth.ask.hint = 'Look twice.'))).toEqual([
    'kk.yaml | steps › truth › ask › hint | is missing: ru.yaml has hint here.',
    'en.yaml | steps › truth › ask › hint | is missing: ru.yaml has hint here.',
  ]);
});

test('the list of unsure words belongs to one language alone', () => {
  expect(saidAbout(({ kk }) => (kk.unsure = ['дорба']))).toEqual([]);
});
