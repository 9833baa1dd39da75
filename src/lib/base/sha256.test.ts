import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainSha256, sha256 } from './sha256.ts';

it('agrees with the hash of Node, block borders included', async () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const text = 'ә'.repeat(length);
    const wanted = createHash('sha256').update(text).digest('hex');
    expect([await sha256(text), plainSha256(new TextEncoder().encode(text))], String(length)).toEqual([wanted, wanted]);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(plainSha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});
