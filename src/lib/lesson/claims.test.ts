import { describe, expect, it } from 'vitest';
import { claimState, fateOf, givesWay } from './claims.ts';
import type { Claim } from './schema.ts';

const today = '2026-11-22';
const claim = (change: Partial<Claim> = {}): Claim => ({
  kind: 'health',
  status: 'official',
  sources: ['who'],
  checked: '2026-09-01',
  expires: '2027-09-01',
  reviewer: '',
  ...change,
});
const over = '2026-11-21';

describe('the state of a claim', () => {
  it('expires after its last day, not on it', () => {
    expect(claimState(claim({ reviewer: 'A. B.', expires: today }), today)).toBe('fine');
    expect(claimState(claim({ reviewer: 'A. B.', expires: over }), today)).toBe('expired');
  });
  it('asks for a signature only where a mistake could harm', () => {
    const states = (['health', 'emergency', 'local', 'general'] as const).map((kind) => claimState(claim({ kind }), today));
    expect(states).toEqual(['unsigned', 'unsigned', 'fine', 'fine']);
    expect(claimState(claim({ reviewer: '  ' }), today)).toBe('unsigned');
  });
  it('an emergency rule gives way until it is signed, a health claim does not', () => {
    expect(givesWay(claim(), today)).toBe(false);
    expect(givesWay(claim({ kind: 'emergency' }), today)).toBe(true);
    expect(givesWay(claim({ kind: 'emergency', reviewer: 'A. B.' }), today)).toBe(false);
  });
});

describe('the fate of what names a claim', () => {
  const claims = {
    fine: claim(),
    lone: claim({ expires: over }),
    rule: claim({ kind: 'local', expires: over }),
    first: claim({ expires: over, reserve: 'second-item' }),
    second: claim({ expires: over, reserve: 'third-item' }),
    third: claim(),
    ring: claim({ expires: over, reserve: 'ring-item' }),
  };
  const claimOf = (reserve: string) =>
    ({ 'second-item': 'second', 'third-item': 'third', 'ring-item': 'ring', 'free-item': 'a-mere-name' })[reserve];
  const fate = (id: string | undefined) => fateOf(claims, id, today, claimOf);

  it('stays while nothing is wrong, also where nothing is to be checked', () => {
    expect([fate('fine'), fate(undefined), fate('a-mere-name'), fate('constructor')]).toEqual(['stays', 'stays', 'stays', 'stays']);
  });
  it('gives way to the first reserve that may be shown', () => {
    expect(fate('first')).toEqual({ reserve: 'third-item' });
  });
  it('leaves when it could harm and nobody takes its place; a sorting rule stays', () => {
    expect([fate('lone'), fate('ring'), fate('rule')]).toEqual(['leaves', 'leaves', 'stays']);
  });
});
