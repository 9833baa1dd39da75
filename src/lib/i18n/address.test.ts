import { expect, it, vi } from 'vitest';

vi.mock('$app/paths', () => ({ base: '/birge' }));

const { address, sameIn } = await import('./address.ts');

it('leads to a page below any base path', () => {
  expect(address('kk', 'lessons/')).toBe('/birge/kk/lessons/');
});

it('keeps the page when the language changes', () => {
  expect(sameIn('ru', '/birge/kk/help/')).toBe('/birge/ru/help/');
  expect(sameIn('en', '/kk/')).toBe('/birge/en/');
});
