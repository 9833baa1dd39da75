import { expect, test } from 'vitest';
import { saidAbout } from '../../../../tests/support/sample-lesson.ts';

test.each([
  ['kk', 'Ол — жәбірленуші.', 'жәбірленуші'],
  ['kk', 'Сыныптағы агрессорлар кім?', 'агрессорлар'],
  ['kk', 'Мектепте әлімжеттік бар.', 'әлімжеттік'],
  ['ru', 'Помоги жертве.', 'жертве'],
  ['ru', 'Кто обидчик?', 'обидчик'],
  ['ru', 'Он ябеда.', 'ябеда'],
  ['en', 'Stop the bully!', 'the bully'],
  ['en', 'Be kind to victims.', 'victims'],
] as const)('%s: "%s" sticks a name to a child', (lang, text, word) => {
  expect(saidAbout((parts) => (parts[lang].steps.hello.note.watch = text)).join('\n')).toContain(`"${word}" is`);
});

test.each([
  ['kk', 'Мән берме, өте шығады.', 'Мән берме'],
  ['ru', 'Не обращай внимания.', 'Не обращай внимания'],
  ['ru', 'Дай сдачи!', 'Дай сдачи'],
  ['en', 'Just ignore it.', 'ignore it'],
  ['en', 'Pretend not to care.', 'Pretend not to care'],
] as const)('%s: "%s" is advice that does not help', (lang, text, word) => {
  expect(saidAbout((parts) => (parts[lang].steps.hello.note.say = text)).join('\n')).toContain(`"${word}" is advice`);
  // the note may warn of it
  expect(saidAbout((parts) => (parts[lang].steps.hello.note.watch = text)).join('\n')).not.toContain('is advice');
});

test.each([
  ['kk', 'Бұл — шағымшылдық емес, көмек сұрау. Мүгедектігі бар бала да ойнайды.'],
  ['ru', 'Рассказать — не ябедничать. Ребёнок с инвалидностью играет с нами.'],
  ['en', 'Telling is not snitching. Who bullies may change.'],
] as const)('%s: "%s" is fine', (lang, text) => {
  expect(saidAbout((parts) => (parts[lang].steps.hello.note.say = text)).join('\n')).not.toMatch(/sticks|advice|impairment/);
});

test.each([
  ['kk', 'Сен жақсы баласың!', 'жақсы баласың'],
  ['ru', 'Хорошая девочка!', 'Хорошая девочка'],
  ['en', 'Good child!', 'Good child'],
] as const)('%s: "%s" praises the person', (lang, text, word) => {
  expect(saidAbout((parts) => (parts[lang].steps.hello.note.say = text)).join('\n')).toContain(`"${word}" praises the person`);
});

test('where bullying is spoken of, each step that asks is sensitive', () => {
  const said = saidAbout((parts) => (parts.en.steps.hello.note.say = 'What is bullying?'));
  expect(said.length).toBeGreaterThan(2);
  expect(new Set(said.map((one) => one.split(' | ').at(-1)))).toEqual(
    new Set(['this lesson speaks of bullying: "sensitive: true" is needed here.']),
  );
  const mended = saidAbout((parts) => {
    parts.en.steps.hello.note.say = 'What is bullying?';
    for (const step of parts.lesson.steps) step.sensitive = true;
  });
  expect(mended).toEqual([]);
});
