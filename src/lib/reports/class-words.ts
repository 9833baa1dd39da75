/** Why a code is not taken, in words. */
import { m } from '../i18n/text.ts';
import type { AddProblem } from './class-totals.ts';

const words: Record<AddProblem, () => string> = {
  empty: m.total_problem_empty,
  foreign: m.total_problem_foreign,
  newer: m.total_problem_newer,
  parts: m.total_problem_parts,
  sign: m.total_problem_check,
  range: m.total_problem_check,
  check: m.total_problem_check,
  twice: m.total_problem_twice,
  full: m.total_problem_full,
};

export const addProblem = (problem: AddProblem): string => words[problem]();
