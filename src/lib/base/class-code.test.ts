import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newTag, readClassCode, writeClassCode, type ClassCode } from './class-code.ts';

const sample: ClassCode = { tag: 'K7Q0', baseDays: 56, basePieces: 231, checkDays: 28, checkPieces: 71, avoided: 34 };
const text = writeClassCode(sample);

const number = fc.integer({ min: 0, max: 99_999 });
const days = fc.integer({ min: 1, max: 999 });
const codes = fc.record({
  tag: fc.integer().map(newTag),
  baseDays: days,
  basePieces: number,
  checkDays: days,
  checkPieces: number,
  avoided: number,
});

it('is the text that is printed and has been printed before', () => {
  expect(text).toBe('BIRGE1-K7Q0-56-231-28-71-34-10');
});

it('comes back as it was', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(readClassCode(writeClassCode(code))).toEqual({ ok: true, value: code });
    }),
  );
});

it('understands how people type', () => {
  for (const typed of [
    text.toLowerCase(),
    ` ${text.replaceAll('-', ' ')} `,
    text.replaceAll('0', 'o').replaceAll('1', 'l'),
    'ВIRGE1' + text.slice(6),
  ]) {
    expect(readClassCode(typed), typed).toEqual({ ok: true, value: sample });
  }
  expect(readClassCode(text.replaceAll('-', '–'))).toEqual({ ok: true, value: sample });
});

it('says what is wrong', () => {
  const problem = (typed: string) => {
    const read = readClassCode(typed);
    return read.ok ? 'none' : read.problem;
  };
  expect(problem('  ')).toBe('empty');
  expect(problem('HELLO-1')).toBe('foreign');
  expect(problem(text.replace('BIRGE1', 'BIRGE2'))).toBe('newer');
  expect(problem('BIRGE1-K7Q0-56')).toBe('parts');
  expect(problem(text.replace('K7Q0', 'K7U0'))).toBe('sign');
  expect(problem(text.replace('231', '2x1'))).toBe('sign');
  expect(problem(text.replace('231', '213'))).toBe('check');
  expect(problem(writeClassCode({ ...sample, baseDays: 0 }))).toBe('range');
});

it('notices every single wrong digit and every two neighbours in the wrong order', () => {
  fc.assert(
    fc.property(codes, fc.nat(), fc.integer({ min: 1, max: 9 }), (code, place, step) => {
      const good = writeClassCode(code);
      const at = 12 + (place % (good.length - 12));
      const sign = good[at] ?? '';
      const next = good[at + 1] ?? '';
      const isDigit = /\d/.test(sign);
      const wrong = isDigit ? good.slice(0, at) + ((Number(sign) + step) % 10) + good.slice(at + 1) : good;
      const swapped = isDigit && /\d/.test(next) && sign !== next ? good.slice(0, at) + next + sign + good.slice(at + 2) : good;
      for (const typed of [wrong, swapped]) {
        // a leading zero is read as it was meant
        if (typed !== good) expect(readClassCode(typed)).not.toEqual({ ok: true, value: code });
      }
    }),
  );
});
