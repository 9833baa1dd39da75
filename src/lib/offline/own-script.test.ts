import { expect, test } from 'vitest';
import { isOwnScript } from './own-script.ts';

const own = (address: string) => isOwnScript(address, '/birge', 'https://school.example');

test('only our own workers below our own base path may run', () => {
  expect(own('/birge/service-worker.js')).toBe(true);
  expect(own('/birge/_app/immutable/workers/cards-worker-B3x_-9.js')).toBe(true);
  expect(own('/birge/_app/immutable/workers/scene-worker-B3x_-9.js')).toBe(true);
  expect(own('/birge/_app/immutable/workers/other-worker-B3x_-9.js')).toBe(false);
  expect(own('/birge/_app/immutable/workers/cards-worker-a/../../x.js')).toBe(false);
  expect(own('/service-worker.js')).toBe(false);
  expect(own('/birge/service-worker.js?v=2')).toBe(false);
  expect(own('/birge/../service-worker.js')).toBe(false);
  expect(own('//other.example/birge/service-worker.js')).toBe(false);
  expect(own('data:text/javascript,0')).toBe(false);
});
