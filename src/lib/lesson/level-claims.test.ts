import { describe, expect, it } from 'vitest';
import { levelItems, levelOn } from './level-claims.ts';
import type { Claim } from './schema.ts';

const over: Claim = { kind: 'health', status: 'official', sources: ['who'], checked: '2026-01-01', expires: '2026-06-01', reviewer: '' };
const claims = { soap: { ...over, reserve: 'air' }, garlic: over, fine: { ...over, expires: '2027-01-01' } };
const level = {
  hints: 2,
  town: { name: 'aul', things: ['bus'] },
  letters: [{ id: 'a', claim: 'soap' }, { id: 'b', claim: 'fine' }, { id: 'c' }, { id: 'd', claim: 'garlic' }],
  reserve: [{ id: 'air', claim: 'open-window' }],
};

describe('the claims of a level', () => {
  it('are found wherever they stand, with what could take their place', () => {
    expect(levelItems(level)).toEqual([
      { id: 'a', claim: 'soap', isReserve: false, fellows: ['air'] },
      { id: 'b', claim: 'fine', isReserve: false, fellows: ['air'] },
      { id: 'd', claim: 'garlic', isReserve: false, fellows: ['air'] },
      { id: 'air', claim: 'open-window', isReserve: true, fellows: ['air'] },
    ]);
  });
  it('give way in their place or leave; everything else stays as it was', () => {
    expect(levelOn(claims, level, '2026-11-22')).toEqual({
      hints: 2,
      town: { name: 'aul', things: ['bus'] },
      letters: [{ id: 'air', claim: 'open-window' }, { id: 'b', claim: 'fine' }, { id: 'c' }],
      reserve: [],
    });
    expect(levelOn(claims, level, '2026-05-01')).toEqual({ ...level, reserve: [] });
  });
  it('a list without anything left is no level', () => {
    expect(levelOn(claims, { rounds: [{ letters: [{ id: 'd', claim: 'garlic' }] }] }, '2026-11-22')).toBeUndefined();
    expect(levelOn(claims, { letters: [], towns: {} }, '2026-11-22')).toEqual({ letters: [], towns: {} });
  });
});
