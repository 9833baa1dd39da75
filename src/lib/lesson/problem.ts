/** What is wrong in a lesson, where, and how to mend it, in words for a volunteer. */
export interface Problem {
  file: string; // inside lessons/: plastic-free/01-where-plastic-goes/kk.yaml
  line?: number;
  path: string; // steps › bottle › note › say
  reason: string;
}

/** A place in a file; an entry of a list is named by its id or, failing that, its number. */
export type Place = readonly (string | number)[];

/** What a check says: the file by its short name (lesson.yaml, kk.yaml …), the rest is filled in by parse.ts. */
export interface Finding {
  file: string;
  at: Place;
  reason: string;
}

/** The place as a person reads it. */
export const spoken = (at: Place): string => at.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : key)).join(' › ');

/** All problems as text, grouped by file, in the order of the lines. */
export function problemsText(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))].sort();
  const told = (problem: Problem) =>
    `  ${problem.line ? `line ${problem.line}, ` : ''}${problem.path ? `${problem.path}: ` : ''}${problem.reason}`;
  return files
    .map((file) => {
      const here = problems.filter((problem) => problem.file === file).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
      return [`lessons/${file}`, ...new Set(here.map(told))].join('\n');
    })
    .join('\n');
}
