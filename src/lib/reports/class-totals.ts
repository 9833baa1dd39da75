/** The families of one class, added up from their codes. A code names nobody; of few families nothing is shown. */
import * as v from 'valibot';
import { readClassCode, writeClassCode, type ClassCode, type ClassCodeProblem } from '../base/class-code.ts';
import { bad, good, type Result } from '../base/result.ts';
import { placeMax } from './record-schema.ts';

export const classSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/)),
  label: v.pipe(v.string(), v.maxLength(placeMax)), // e.g. 3b; typed by an adult
  startedWall: v.number(),
  codes: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check((text) => readClassCode(text).ok),
      ),
    ),
    v.maxLength(200),
  ),
});
export type ClassTotal = v.InferOutput<typeof classSchema>;

/** Fewer families than this are not shown as a class: somebody could work out who is who. */
export const fewestFamilies = 5;

export type AddProblem = ClassCodeProblem | 'twice' | 'full';

const tagOf = (text: string): string | undefined => {
  const code = readClassCode(text);
  return code.ok ? code.value.tag : undefined;
};

const tagsOf = ({ codes }: ClassTotal): Set<string | undefined> => new Set(codes.map(tagOf));

/** The class with one family more; a sheet that was read already is refused by its tag. */
export function withCode(total: ClassTotal, typed: string, known = tagsOf(total)): Result<ClassTotal, AddProblem> {
  const code = readClassCode(typed);
  if (!code.ok) return code;
  if (known.has(code.value.tag)) return bad('twice');
  if (total.codes.length >= 200) return bad('full');
  return good({ ...total, codes: [...total.codes, writeClassCode(code.value)] });
}

/** Adds every code of a text, one a line (or parted by spaces and semicolons); what is refused is listed with its reason. */
export function withCodes(
  total: ClassTotal,
  text: string,
): { total: ClassTotal; added: number; refused: { code: string; problem: AddProblem }[] } {
  const refused: { code: string; problem: AddProblem }[] = [];
  const known = tagsOf(total);
  let grown = total;
  for (const code of codesIn(text)) {
    const next = withCode(grown, code, known);
    if (next.ok) {
      grown = next.value;
      known.add(tagOf(code));
    } else refused.push({ code, problem: next.problem });
  }
  return { total: grown, added: grown.codes.length - total.codes.length, refused };
}

export const withoutCode = (total: ClassTotal, code: string): ClassTotal => ({
  ...total,
  codes: total.codes.filter((known) => known !== code),
});

/** What looks like codes in a text or a table; when nothing does, its first words, so that the refusal can name them. */
function codesIn(text: string): string[] {
  const cells = text.split(/[\r\n;,"\uFEFF]+/).map((cell) => cell.trim());
  const codes = cells.filter((cell) => /^B[I1]RGE\d/i.test(cell));
  return codes.length > 0 ? codes : [text.trim().slice(0, 40)];
}

/** A list that can be read in again. */
export const codesFile = ({ codes }: ClassTotal): string => `${codes.join('\r\n')}\r\n`;

export interface ClassPicture {
  families: number;
  measured: number; // families with a baseline and a check week
  avoided: number; // moments, of all families
  before: { days: number; pieces: number }; // of the measured families: person-days counted, pieces thrown away
  after: { days: number; pieces: number };
}

/** Two numbers about plastic, never added: moments avoided, and pieces thrown away per counted day. */
export function classPicture(total: ClassTotal): ClassPicture {
  const codes = total.codes.flatMap((text): ClassCode[] => {
    const code = readClassCode(text);
    return code.ok ? [code.value] : [];
  });
  const measured = codes.filter((code) => code.baseDays > 0 && code.checkDays > 0);
  const sum = (of: readonly ClassCode[], part: Exclude<keyof ClassCode, 'tag'>) => of.reduce((all, code) => all + code[part], 0);
  return {
    families: codes.length,
    measured: measured.length,
    avoided: sum(codes, 'avoided'),
    before: { days: sum(measured, 'baseDays'), pieces: sum(measured, 'basePieces') },
    after: { days: sum(measured, 'checkDays'), pieces: sum(measured, 'checkPieces') },
  };
}

/** Pieces of ten people on one day: a number a child can picture. Undefined when nobody counted. */
export const perTenDays = ({ days, pieces }: { days: number; pieces: number }): number | undefined =>
  days > 0 ? Math.round((pieces / days) * 100) / 10 : undefined;
