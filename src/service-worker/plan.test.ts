import { expect, test } from 'vitest';
import { answerTo, cacheNames, isOurs, isOurSite, type Home } from './plan.ts';

const origin = 'https://school.example';
const paths = new Set(['', 'kk/', 'ru/', 'kk/not-found/', 'ru/not-found/', 'ru/family/', '_app/start.js']);
const home: Home = { origin, base: '/birge', lang: 'ru' };
const page = (address: string, at = home) => answerTo({ url: new URL(address, origin).href, method: 'GET', isPage: true }, at, paths);
const part = (address: string, method = 'GET') => answerTo({ url: new URL(address, origin).href, method, isPage: false }, home, paths);

test('kept pages and files come from the device, whatever stands behind the question mark', () => {
  expect(page('/birge/kk/')).toEqual({ kind: 'file', path: 'kk/' });
  expect(page('/birge/')).toEqual({ kind: 'file', path: '' });
  expect(page('/birge/ru/family/?from=poster#today')).toEqual({ kind: 'file', path: 'ru/family/' });
  expect(page('/birge/ru/index.html')).toEqual({ kind: 'file', path: 'ru/' });
  expect(part('/birge/_app/start.js?v=1')).toEqual({ kind: 'file', path: '_app/start.js' });
});

test('a missing slash is put right, the question is kept', () => {
  expect(page('/birge/ru/family?x=1')).toEqual({ kind: 'move', to: '/birge/ru/family/?x=1' });
  expect(page('/birge')).toEqual({ kind: 'move', to: '/birge/' });
});

test('an unknown page leads to our own, in the language of its address or else of the browser', () => {
  expect(page('/birge/kk/no/such')).toEqual({ kind: 'move', to: '/birge/kk/not-found/' });
  expect(page('/birge/xyz')).toEqual({ kind: 'move', to: '/birge/ru/not-found/' });
  expect(page('/birge/xyz', { ...home, lang: 'en' })).toEqual({ kind: 'network' }); // no such page is kept: better the network than a circle
});

test('everything else is none of our business', () => {
  expect(part('/birge/api/unknown.json')).toEqual({ kind: 'network' });
  expect(part('/birge/kk/', 'POST')).toEqual({ kind: 'network' });
  expect(page('/birge2/kk/')).toEqual({ kind: 'network' });
  expect(page('https://other.example/birge/kk/')).toEqual({ kind: 'network' });
  expect(page('/birge/robots.txt')).toEqual({ kind: 'network' });
});

test('the emergency exit works on every page, and only for pages', () => {
  expect(page('/birge/kk/?reset-app=1')).toEqual({ kind: 'reset' });
  expect(page('/birge/nowhere?reset-app=1')).toEqual({ kind: 'reset' });
  expect(part('/birge/_app/start.js?reset-app=1').kind).toBe('file');
});

test('cache names of two copies on one origin never meet', () => {
  const names = ['', '/a', '/a/b'].map((base) => cacheNames(base, '1'));
  expect(new Set(names.flatMap(({ site, stage }) => [site, stage])).size).toBe(6);
  for (const { site, stage } of names.slice(1)) expect([isOurs(site, ''), isOurs(stage, '')]).toEqual([false, false]);
  expect([isOurs('birge:/a/:site:0', '/a'), isOurSite('birge:/a/:stage', '/a'), isOurs('birge:/a/:data', '/a')]).toEqual([
    true,
    false,
    false,
  ]);
});
