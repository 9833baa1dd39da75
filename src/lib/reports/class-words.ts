/** Why a code is not taken, in words. */
import { m } from '../i18n/text.ts';
import type { AddProblem } from './class-totals.ts';

const words: Record<AddProblem, () => string> = {
  empty: m.class_total_problem_empty,
  foreign: m.class_total_problem_foreign,
  newer: m.class_total_problem_newer,
  parts: m.class_total_problem_parts,
  sign: m.class_total_problem_check,
  range: m.class_total_problem_check,
  check: m.class_total_problem_check,
  twice: m.class_total_problem_twice,
  full: m.class_total_problem_full,
};

export const addProblem = (problem: AddProblem): string => words[problem]();
