import { expect, it } from 'vitest';
import { gramsOf, shown, weightsIn } from './weights.ts';

const own = [
  { family: '', item: 'straw', from: '2026-10', grams: 0.5 },
  { family: '', item: 'straw', from: '2026-12', grams: 0.6 },
];

it('takes the newest own weight that already held', () => {
  expect(weightsIn('2026-09', own)('straw')).toMatchObject({ low: 0.3, high: 1.2 });
  expect(weightsIn('2026-11', own)('straw')).toEqual({ low: 0.5, high: 0.5 });
  expect(weightsIn('2027-03', own)('straw')).toEqual({ low: 0.6, high: 0.6 });
});

it('gives no grams to rubber and to what it does not know', () => {
  const weight = weightsIn('2026-11', []);
  expect([weight('balloon-latex'), weight('from-a-newer-app')]).toEqual([
    { low: 0, high: 0 },
    { low: 0, high: 0 },
  ]);
});

it('turns the range round for a minus, and rounds to two figures', () => {
  const weight = weightsIn('2026-11', []);
  expect(gramsOf([['bag-carrier-thin', -10]], weight)).toEqual({ low: -100, high: -30 });
  expect(shown({ low: 123.4, high: 0.256 })).toEqual({ low: 120, high: 0.26 });
});
