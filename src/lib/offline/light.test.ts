import { expect, test } from 'vitest';
import { lightAfter, unknown, type Light } from './light.ts';

const ready: Light = { phase: 'ready', version: 'one', have: 27, total: 27 };

test('counts up while the files arrive, and says how many when some do not', () => {
  const half = lightAfter(unknown, { told: 'gathered', version: 'one', have: 13, total: 27 });
  expect(half).toEqual({ phase: 'preparing', version: 'one', have: 13, total: 27 });
  expect(lightAfter(half, { told: 'failed', version: 'one', have: 26, total: 27, because: 'network' })).toMatchObject({
    phase: 'failed',
    have: 26,
    total: 27,
  });
});

test('an update that is being gathered, or fails, does not dim the present version', () => {
  expect(lightAfter(ready, { told: 'gathered', version: 'two', have: 1, total: 30 })).toBe(ready);
  expect(lightAfter(ready, { told: 'failed', version: 'two', have: 1, total: 30, because: 'space' })).toBe(ready);
});

test('is ready only when every file is there, and never of nothing', () => {
  expect(lightAfter(unknown, { told: 'status', version: 'one', have: 26, total: 27 }).phase).toBe('preparing');
  expect(lightAfter(unknown, { told: 'status', version: 'one', have: 0, total: 0 }).phase).toBe('preparing');
  expect(lightAfter(unknown, { told: 'status', version: 'one', have: 27, total: 27 })).toEqual(ready);
});

test('"check now" shows its way and tells the truth at its end', () => {
  const checking = lightAfter(ready, { told: 'checking', done: 5, total: 27 });
  expect(checking).toMatchObject({ phase: 'ready', checked: 5 });
  expect(lightAfter(checking, { told: 'checked', version: 'one', have: 27, total: 27 })).toEqual({ ...ready, isFresh: true });
  expect(lightAfter(checking, { told: 'checked', version: 'one', have: 26, total: 27 }).phase).toBe('failed');
});
