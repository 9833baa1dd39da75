import { describe, expect, it } from 'vitest';
import { bridge, clockText, elapsedAt, hasWallJumped } from './clock.ts';

const anchor = { elapsed: 60_000, mono: 1_000, wall: 1_700_000_000_000 };

describe('the session clock', () => {
  it('follows the monotonic clock alone', () => {
    expect(elapsedAt(anchor, 31_000)).toBe(90_000);
    expect(elapsedAt(anchor, 500)).toBe(60_000);
  });

  it('notices a wall clock moved by an hour, either way, and not a slow second', () => {
    expect(hasWallJumped(anchor, 11_000, anchor.wall + 10_000 + 3_600_000)).toBe(true);
    expect(hasWallJumped(anchor, 11_000, anchor.wall + 10_000 - 3_600_000)).toBe(true);
    expect(hasWallJumped(anchor, 11_000, anchor.wall + 11_500)).toBe(false);
  });

  it('bridges a short restart, and asks when the gap is negative or over ten minutes', () => {
    const last = { session: 's', wall: 5_000_000, elapsed: 120_000 };
    expect(bridge(last, 5_030_000)).toEqual({ kind: 'go-on', elapsed: 150_000 });
    expect(bridge(last, 4_000_000)).toMatchObject({ kind: 'ask', elapsed: 120_000 });
    expect(bridge(last, 5_000_000 + 600_001)).toMatchObject({ kind: 'ask', elapsed: 120_000 });
  });

  it('writes minutes and seconds', () => {
    expect([0, 59_999, 754_000, -5].map(clockText)).toEqual(['0:00', '0:59', '12:34', '0:00']);
  });
});
