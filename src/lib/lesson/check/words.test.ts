import { expect, test } from 'vitest';
import { saidAbout } from '../../../../tests/support/sample-lesson.ts';

test.each([
  ['kk', 'Сен ақылдысың, дұрыс таптың!', 'ақылдысың'],
  ['ru', 'Умница, это верно!', 'Умница'],
  ['ru', 'Какие вы умные!', 'умные'],
  ['en', 'Clever! It stays.', 'Clever'],
  ['en', 'You are so smart.', 'smart'],
] as const)('%s: "%s" praises the person', (lang, text, word) => {
  expect(saidAbout((parts) => (parts[lang].steps.truth.ask.options.false.feedback = text))).toEqual([
    `${lang}.yaml | steps › truth › ask › options › false › feedback | "${word}" praises the person; praise what was done ("You checked first").`,
  ]);
});

test.each([
  ['kk', 'Жарайсың, алдымен тексердің.'],
  ['ru', 'Разумно: сначала проверили. Умножаем на два.'],
  ['en', 'Well done: you checked. A smartphone is not needed.'],
] as const)('%s: "%s" praises the deed', (lang, text) => {
  expect(saidAbout((parts) => (parts[lang].steps.hello.note.say = text))).toEqual([]);
});

test('no clocks, points or ranks, not even inside a level', () => {
  expect(saidAbout(({ lesson }) => (lesson.sources.leaderboard = lesson.sources.study))).toEqual([
    'lesson.yaml | sources › leaderboard | Birge has no "leaderboard": no time pressure, no ranking, nothing to lose.',
  ]);
  expect(saidAbout(({ lesson }) => (lesson.levels[0].data.timerPenalty = 3)).join('\n')).toContain('Birge has no "timerPenalty"');
});
