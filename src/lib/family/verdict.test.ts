import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verdict } from './verdict.ts';

const rate = (pieces: number, personDays = 14) => ({ pieces, personDays });
const rates = fc.record({ pieces: fc.nat(500), personDays: fc.integer({ min: 1, max: 400 }) });

it('asks for a difference of 2·sqrt(B + C) when both were counted equally long', () => {
  for (let before = 0; before <= 120; before += 1) {
    for (let now = 0; now <= 120; now += 1) {
      const limit = 2 * Math.sqrt(before + now);
      const wanted =
        before + now < 10 ? 'unclear' : before - now > limit + 1e-9 ? 'less' : now - before > limit + 1e-9 ? 'more' : 'unclear';
      if (Math.abs(Math.abs(before - now) - limit) > 1e-9) expect(verdict(rate(before), rate(now)), `${before} ${now}`).toBe(wanted);
    }
  }
});

it('agrees with the table of the research', () => {
  expect([verdict(rate(20), rate(9)), verdict(rate(20), rate(10))]).toEqual(['less', 'unclear']);
  expect([verdict(rate(66), rate(44)), verdict(rate(66), rate(45))]).toEqual(['less', 'unclear']);
});

it('says nothing about a handful of pieces', () => {
  expect(verdict(rate(9, 14), rate(0, 14))).toBe('unclear');
  expect(verdict(rate(10, 14), rate(0, 14))).toBe('less');
});

it('turns round when before and now change places', () => {
  const other = { less: 'more', more: 'less', unclear: 'unclear' };
  fc.assert(
    fc.property(rates, rates, (before, now) => {
      expect(verdict(now, before)).toBe(other[verdict(before, now)]);
    }),
  );
});
