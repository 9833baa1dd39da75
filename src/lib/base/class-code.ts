/**
 * What a family may hand to its class, as text for a QR picture or for typing: BIRGE1-<tag>-<d0>-<p0>-<d1>-<p1>-<a>-<cc>.
 * These numbers and nothing else: no id, no day, no item. The tag is made anew for each plan, only to notice the same sheet twice.
 */
import { bad, good, type Result } from './result.ts';

export interface ClassCode {
  tag: string; // 4 signs of Crockford's base 32
  baseDays: number; // person-days of the baseline weeks
  basePieces: number; // thrown away in them
  checkDays: number; // the same of the check weeks; 0 without one
  checkPieces: number;
  avoided: number; // moments the family tapped
}

/**
 * `empty` nothing typed; `foreign` no code of ours; `newer` from a newer app; `parts` too few or too many; `sign` a part that is no tag or
 * number; `range` a number no family has; `check` mistyped somewhere.
 */
export type ClassCodeProblem = 'empty' | 'foreign' | 'newer' | 'parts' | 'sign' | 'range' | 'check';

const prefix = 'BIRGE1';
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const most = 99_999;

/** A tag from 20 bits of chance: `newTag(newSeed())`. */
export function newTag(seed: number): string {
  return [15, 10, 5, 0].map((shift) => signs[(seed >>> shift) & 31]).join('');
}

/** Check digits after ISO 7064 mod 97-10, as in bank account numbers. The dashes count too, else 1-23 would look like 12-3. */
function checkDigits(text: string): string {
  let rest = 0;
  for (const sign of `${text}00`) {
    const value = sign === '-' ? 36 : parseInt(sign, 36);
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
  }
  return String(98 - rest).padStart(2, '0');
}

/** The text of a code. Numbers beyond five digits are cut to the largest that fits. */
export function writeClassCode({ tag, baseDays, basePieces, checkDays, checkPieces, avoided }: ClassCode): string {
  const numbers = [baseDays, basePieces, checkDays, checkPieces, avoided].map((number) => Math.min(most, number));
  const text = [prefix, tag, ...numbers].join('-');
  return `${text}-${checkDigits(text)}`;
}

// signs that look alike on paper, and those of the Cyrillic keyboard that look Latin
const typed = 'OILАВЕКМНОРСТХІ';
const meant = '011ABEKMH0PCTX1';

/** Capitals, one dash between parts, and one sign for all that look alike (so BIRGE1 itself reads B1RGE1). */
function tidy(text: string): string {
  const capitals = text.trim().toUpperCase();
  const dashed = capitals.replaceAll(/[\s\-_‐-―−.,;:/]+/g, '-').replaceAll(/^-|-$/g, '');
  return [...dashed].map((sign) => meant[typed.indexOf(sign)] ?? sign).join('');
}

/** Reads what was typed or scanned: small letters, spaces for dashes, O for 0 and I for 1 are understood. */
export function readClassCode(text: string): Result<ClassCode, ClassCodeProblem> {
  const [name = '', tag = '', ...numbers] = tidy(text).split('-');
  if (name === '') return bad('empty');
  if (!/^B1RGE\d+$/.test(name)) return bad('foreign');
  if (name !== 'B1RGE1') return bad('newer');
  if (numbers.length !== 6) return bad('parts');
  if (tag.length !== 4 || [...tag].some((sign) => !signs.includes(sign)) || !numbers.every((part) => /^\d+$/.test(part)))
    return bad('sign');
  // no number is written with a zero before it, so 00 for 10 is a slip, although both are read as numbers
  if (numbers.slice(0, -1).some((part) => /^0\d/.test(part))) return bad('check');
  const [baseDays = 0, basePieces = 0, checkDays = 0, checkPieces = 0, avoided = 0, digits = 0] = numbers.map(Number);
  const canonical = [prefix, tag, baseDays, basePieces, checkDays, checkPieces, avoided].join('-');
  if (Number(checkDigits(canonical)) !== digits) return bad('check');
  const isCounted = (basePieces === 0 || baseDays > 0) && (checkPieces === 0 || checkDays > 0);
  if (!isCounted || [baseDays, basePieces, checkDays, checkPieces, avoided].some((number) => number > most)) return bad('range');
  return good({ tag, baseDays, basePieces, checkDays, checkPieces, avoided });
}
