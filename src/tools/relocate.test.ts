import { expect, test } from 'vitest';
import { relativeAddresses } from './relocate.mjs';

test('pictures follow the folder wherever it is served from; scripts and other addresses stay', () => {
  const page = '<img alt="a" src="/a/_app/x.svg"><a href="/a/kk/">b</a><script>const at = "/a/_app/y.js";</script>';
  expect(relativeAddresses(page, '/a', '../../')).toBe(
    '<img alt="a" src="../../_app/x.svg"><a href="/a/kk/">b</a><script>const at = "/a/_app/y.js";</script>',
  );
});
