import { expect, it } from 'vitest';
import { classCodeOf, resultOf } from './results.ts';
import { sampleBook, sampleDays, sampleEntry } from './sample.ts';
import { tallyDays } from './tally.ts';

const month = '2026-12';
const over = '2027-01-05';
const bags = 'bag-carrier-thin';
/** 4 bags a day for two weeks, then 1 a day; thick bags came in. */
const entries = [
  ...sampleDays('2026-11-09', 14, 4, bags),
  ...sampleDays('2026-12-07', 7, 1, bags),
  ...sampleDays('2026-12-07', 2, 1, 'bag-carrier-thick'),
  sampleEntry('2026-12-03', 3, { kind: 'avoided', item: bags, swap: 'own-bag' }),
  sampleEntry('2026-12-04', 1, { kind: 'avoided', item: 'bottle-pet-05', swap: 'own-flask' }),
  sampleEntry('2026-12-05', 6, { kind: 'recycled', item: 'bottle-pet-05' }),
  sampleEntry('2027-01-02', 9, { kind: 'avoided', item: bags, swap: 'own-bag' }),
];
const days = tallyDays(entries);
const result = resultOf(month, over, sampleBook, days);

it('always shows avoided moments, and recycled apart', () => {
  // 3 thin bags of 3-10 g and a bottle of 11-27 g
  expect(result.avoided).toMatchObject({ moments: 4, grams: { low: 20, high: 57 } });
  expect(result.recycled).toEqual(new Map([['bottle-pet-05', 6]]));
  expect(resultOf(month, over, { ...sampleBook, weeks: [] }, days)).toMatchObject({ avoided: { moments: 4 }, thrown: undefined });
});

it('takes the difference per person-day times the person-days of the month, sign kept', () => {
  const { thrown, before, now } = result;
  expect([before.personDays, now.personDays]).toEqual([42, 21]);
  // thin: (56/42 - 7/21) * 93 = 93; thick: (0 - 2/21) * 93
  expect(thrown?.items.map(({ item, less }) => [item, Math.round(less)])).toEqual([
    [bags, 93],
    ['bag-carrier-thick', -9],
  ]);
  expect(thrown?.verdict).toBe('less');
  // 93 * 3 - 8.86 * 45 up to 93 * 10 - 8.86 * 15
  expect(thrown?.grams).toEqual({ low: -120, high: 800 });
});

it('says which swap worked, with what was bought instead', () => {
  const [bag, flask, straw] = result.swaps;
  expect(bag).toMatchObject({ swap: 'own-bag', moments: 3, change: { verdict: 'less' } });
  expect(bag?.change?.instead.map(({ item, now }) => [item, now])).toContainEqual(['bag-carrier-thick', 2]);
  expect(flask).toMatchObject({ moments: 1, change: { verdict: 'unclear' } });
  expect(straw).toMatchObject({ moments: 0 });
});

it('counts only days that were counted, with the people who were there', () => {
  const mark = { family: sampleBook.family.id, people: 3 };
  const marked = {
    ...sampleBook,
    days: [
      { ...mark, day: '2026-11-09', state: 'not-counted' as const },
      { ...mark, day: '2026-12-08', people: 1, state: 'counted' as const },
      { ...mark, day: '2026-12-20', state: 'away' as const },
      { ...mark, day: '2026-12-21', state: 'away' as const },
    ],
  };
  const { thrown, before, now } = resultOf(month, over, marked, days);
  expect([before.personDays, now.personDays]).toEqual([39, 19]);
  // 31 days of 3, less 2 on the 8th, less two days away
  expect(thrown?.items[0]?.less).toBeCloseTo((52 / 39 - 7 / 19) * (93 - 2 - 6));
});

it('ends a running month with today', () => {
  const { thrown } = resultOf(month, '2026-12-10', sampleBook, days);
  expect(thrown?.items[0]?.less).toBeCloseTo((56 / 42 - 7 / 21) * 30);
});

it('marks a week with guests', () => {
  const weeks = sampleBook.weeks.map((week) => ({ ...week, unusual: week.kind === 'check' }));
  expect(resultOf(month, over, { ...sampleBook, weeks }, days).thrown?.isUnusual).toBe(true);
});

it('keeps the weights that a month had', () => {
  const own = { family: sampleBook.family.id, item: bags, grams: 5 };
  const book = { ...sampleBook, weights: [{ ...own, from: '2027-01' }] };
  expect(resultOf(month, over, book, days).avoided.grams).toEqual({ low: 20, high: 57 });
  expect(resultOf('2027-01', over, book, days).avoided.grams).toEqual({ low: 45, high: 45 });
});

it('hands these numbers to the class and no other', () => {
  const [plan] = sampleBook.plans;
  expect(plan && classCodeOf(plan, result)).toMatch(/^BIRGE1-K7Q0-42-56-21-9-4-\d\d$/);
  const withoutCheck = resultOf(month, over, { ...sampleBook, weeks: sampleBook.weeks.slice(0, 2) }, days);
  expect(plan && classCodeOf(plan, withoutCheck)).toMatch(/^BIRGE1-K7Q0-42-56-0-0-4-\d\d$/);
});
