import { expect, test } from 'vitest';
import { langs } from '../base/lang.ts';
import { dayText, numberText } from './figures.ts';

const figures = { kk: 'ru', ru: 'ru', en: 'en-GB' };

test.each(langs)('what is written without the formatter looks as if written with it (%s)', (lang) => {
  for (const value of [0, 7, 42, 999, 1000, 12_345, 1_000_000, 1_234_567, 0.5, -3]) {
    expect(numberText(lang, value)).toBe(new Intl.NumberFormat(figures[lang]).format(value));
  }
  const format = new Intl.DateTimeFormat(figures[lang], { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  for (const day of ['2025-11-30', '2026-01-02']) expect(dayText(lang, day)).toBe(format.format(new Date(`${day}T12:00:00Z`)));
});
