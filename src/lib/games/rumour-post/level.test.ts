import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { short } from './sample.ts';
import type { Letter, PostLevel } from './state.ts';

const [trip, samovar, snow] = short.letters as [Letter, Letter, Letter];
const reasons = (letters: unknown[]): string[] => {
  const checked = v.safeParse(levelCheck.schema, { letters });
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};

describe('the check of a level', () => {
  it('accepts a whole level, with true and false as YAML reads them', () => {
    expect(reasons(short.letters)).toEqual([]);
    const checked = v.parse(levelCheck.schema, {
      letters: [
        { ...trip, is: true },
        { ...samovar, is: false },
      ],
    });
    expect(checked.letters.map((letter) => letter.is)).toEqual(['true', 'false']);
  });

  it('wants as many true letters as false ones, open ones not counted', () => {
    const more = [trip, { ...samovar, id: 'goat', picture: 'goat' }, { ...samovar, id: 'moon', picture: 'crescent-moon' }];
    expect(reasons([...more, snow])).toEqual([]);
    expect(reasons([...more, { ...samovar, id: 'fish', picture: 'fish' }])).toEqual([
      '1 letters are true and 3 are false; the numbers may differ by one, or children learn to distrust everything',
    ]);
    expect(
      reasons([trip, samovar, snow, { ...snow, id: 'rain', picture: 'umbrella' }, { ...snow, id: 'wind', picture: 'wind-face' }]),
    ).toEqual([]);
  });

  it('tells what stands twice', () => {
    expect(reasons([trip, { ...trip, is: 'false' }])).toEqual(['the letter "trip" is listed twice', 'two letters have the picture "bus"']);
    expect(reasons([{ ...trip, cards: { who: 'memo', how: 'memo', others: 'bus' } }, samovar])).toEqual([
      '"trip" shows "memo" twice',
      '"trip" shows "bus" twice',
    ]);
  });

  it('takes letters in reserve, each for one of its kind that names a claim', () => {
    const withReserve = (reserve: unknown[], letters: unknown[]) => {
      const checked = v.safeParse(levelCheck.schema, { letters, reserve });
      return checked.success ? [] : checked.issues.map((issue) => issue.message);
    };
    const pencil = { ...samovar, id: 'pencil', picture: 'pencil' };
    expect(withReserve([pencil], [trip, { ...samovar, claim: 'samovar-flies' }])).toEqual([]);
    expect(withReserve([pencil], [{ ...trip, claim: 'trip' }, samovar])).toEqual([
      'the reserve "pencil" is false, but no false letter has a claim that it could stand for',
    ]);
    expect(levelCheck.words({ letters: [trip, samovar], reserve: [{ ...pencil, is: 'false' }] }).map((word) => word.key)).toContain(
      'why.pencil.stop',
    );
  });

  it('tells unknown words and missing cards', () => {
    expect(reasons([{ ...trip, is: 'maybe' }, samovar])).toEqual(['use: true, false, open']);
    expect(reasons([{ ...trip, key: 'when' }, samovar])).toEqual(['use: who, how, others']);
    expect(reasons([{ ...trip, cards: { who: 'memo', how: 'eyes' } }, samovar])).toHaveLength(1);
    expect(reasons([trip])).toEqual(['give 2 to 8 letters']);
  });
});

it('asks for the words of all that is shown and said', () => {
  const keys = levelCheck.words(short).map((word) => word.key);
  expect(keys.filter((key) => key.includes('samovar'))).toEqual([
    'letter.samovar',
    ...['who', 'how', 'others'].map((check) => `card.samovar.${check}`),
    ...['pass', 'stop', 'ask'].map((stamp) => `why.samovar.${stamp}`),
    'hint.samovar',
  ]);
  expect(keys).toEqual(expect.arrayContaining(['check.who', 'stamp.ask', 'decide', 'on', 'sum', 'sum-open', 'learned']));
  const closed: PostLevel = { letters: [trip, samovar] };
  expect(levelCheck.words(closed).map((word) => word.key)).not.toContain('sum-open');
  expect(levelCheck.pictures(short)).toEqual(expect.arrayContaining(['bus', 'parrot', 'radio', 'check-who', 'stamp-ask', 'right-arrow']));
});
