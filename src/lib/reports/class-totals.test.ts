import { describe, expect, it } from 'vitest';
import { newTag, writeClassCode } from '../base/class-code.ts';
import { classPicture, codesFile, perTenDays, withCode, withCodes, type ClassTotal } from './class-totals.ts';

const empty: ClassTotal = { id: 'a1', label: '3b', startedWall: 0, codes: [] };
const code = (seed: number, checkDays = 28) =>
  writeClassCode({ tag: newTag(seed), baseDays: 28, basePieces: 56, checkDays, checkPieces: checkDays, avoided: 12 });

describe('a class', () => {
  it('takes a code as it is typed, once', () => {
    const typed = code(1).toLowerCase().replaceAll('-', ' ');
    const one = withCode(empty, typed);
    expect(one).toMatchObject({ ok: true, value: { codes: [code(1)] } });
    expect(one.ok && withCode(one.value, code(1))).toEqual({ ok: false, problem: 'twice' });
    expect(withCode(empty, code(1).replace('56', '65'))).toEqual({ ok: false, problem: 'check' });
  });

  it('takes a whole list or table and says what it refused', () => {
    const { total, added, refused } = withCodes(empty, `\uFEFF"family";"code"\r\n1;"${code(1)}"\r\n2;${code(2)}\n3;${code(1)}\n\n`);
    expect(added).toBe(2);
    expect(refused).toEqual([{ code: code(1), problem: 'twice' }]);
    expect(withCodes(empty, codesFile(total)).total).toEqual(total);
    expect(withCodes(total, 'hello').refused).toEqual([{ code: 'hello', problem: 'foreign' }]);
  });

  it('adds up: days and pieces only of families that counted both times', () => {
    const { total } = withCodes(empty, [code(1), code(2), code(3, 0)].join('\n'));
    const picture = classPicture(total);
    expect(picture).toEqual({
      families: 3,
      measured: 2,
      avoided: 36,
      before: { days: 56, pieces: 112 },
      after: { days: 56, pieces: 56 },
    });
    expect([perTenDays(picture.before), perTenDays(picture.after)]).toEqual([20, 10]);
    expect(perTenDays({ days: 0, pieces: 0 })).toBeUndefined();
  });
});
