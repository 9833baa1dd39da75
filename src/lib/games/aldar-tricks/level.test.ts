import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { short } from './sample.ts';
import type { BagLevel, Poster } from './state.ts';

const [samovar, boots, chess, fair] = short.posters as [Poster, Poster, Poster, Poster];
const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};
const withPosters = (...posters: unknown[]) => reasons({ ...short, posters });

describe('the check of a level', () => {
  it('accepts the sample, and a level without the show', () => {
    expect(reasons(short)).toEqual([]);
    expect(v.parse(levelCheck.schema, { tricks: short.tricks, posters: short.posters }).show).toBe(false);
  });

  it('wants as many honest posters as tricky ones', () => {
    expect(withPosters(samovar, boots, chess)).toEqual([]);
    expect(withPosters(samovar, boots)).toEqual([
      '2 posters have a trick and 0 are honest; the numbers may differ by one, or children learn to distrust everything',
    ]);
    expect(withPosters(chess, fair)).toHaveLength(1);
  });

  it('plays with three tricks of its own', () => {
    expect(reasons({ ...short, tricks: ['expert', 'crowd'] })[0]).toBe('a level plays with three tricks');
    expect(reasons({ ...short, tricks: ['expert', 'hurry', 'crowd'] })).toEqual([
      '"boots" plays "feelings", which is not one of the level\'s tricks',
    ]);
    expect(reasons({ ...short, tricks: ['expert', 'expert', 'crowd'] })[0]).toBe('the trick "expert" is listed twice');
  });

  it('takes posters in reserve, each for one of its kind that names a claim', () => {
    const reserve = [{ ...chess, id: 'choir', picture: 'microphone' }];
    expect(reasons({ ...short, reserve, posters: [samovar, { ...fair, claim: 'fair-on-sunday' }] })).toEqual([]);
    expect(reasons({ ...short, reserve, posters: [{ ...samovar, claim: 'flies' }, fair] })).toEqual([
      'no poster of its kind has a claim for which the reserve "choir" could stand',
    ]);
    expect(levelCheck.words({ ...short, reserve }).map((word) => word.key)).toContain('why.choir.honest');
  });

  it('leaves something wrong to say, and shows nothing twice', () => {
    const all = short.tricks.map((is, at) => ({ picture: `sign-${at}`, is }));
    expect(withPosters({ ...samovar, signs: all }, chess)).toEqual(['"samovar" plays three tricks; nobody could choose a wrong one']);
    const same = [
      { picture: 'star', is: 'expert' },
      { picture: 'sun', is: 'expert' },
    ];
    expect(withPosters({ ...samovar, signs: same }, chess)).toEqual(['"samovar" has two signs of "expert"']);
    expect(withPosters({ ...samovar, signs: [{ picture: 'teapot', is: 'crowd' }, { picture: 'sun' }] }, chess)).toEqual([
      '"samovar" shows "teapot" twice',
    ]);
    expect(withPosters(samovar, { ...chess, id: 'samovar', picture: 'teapot' })).toEqual([
      'the poster "samovar" is listed twice',
      'two posters have the picture "teapot"',
    ]);
  });
});

it('asks for the words of all that is shown and said', () => {
  const keys = levelCheck.words(short).map((word) => word.key);
  expect(keys.filter((key) => key.includes('chess'))).toEqual([
    'poster.chess',
    ...['expert', 'feelings', 'crowd', 'honest'].map((verdict) => `why.chess.${verdict}`),
    'hint.chess',
  ]);
  expect(keys).toEqual(expect.arrayContaining(['trick.honest', 'show', 'show.crowd', 'on', 'sum', 'learned']));
  const quiet: BagLevel = { ...short, show: false };
  expect(levelCheck.words(quiet).map((word) => word.key)).not.toContain('show.crowd');
  expect(levelCheck.pictures(short)).toEqual(expect.arrayContaining(['aldar', 'teapot', 'man-scientist', 'trick-crowd', 'green-flag']));
  expect(levelCheck.pictures(short)).not.toContain('trick-hurry');
});
