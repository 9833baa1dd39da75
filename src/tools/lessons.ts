/** `npm run lessons`: what there is, what is missing, what is wrong. Also finds pictures and writes the schemas for editors. */
import { resolve } from 'node:path';
import { langs } from '../lib/base/lang.ts';
import { checkBoosters } from '../lib/lesson/boosters.ts';
import { nearest } from '../lib/lesson/nearest.ts';
import { checkParents } from '../lib/lesson/parents.ts';
import { checkLesson, checkProgramme, type CheckedLesson } from '../lib/lesson/parse.ts';
import { problemsText } from '../lib/lesson/problem.ts';
import { readLessons, surroundings } from './lesson-files.ts';
import { writeSchemas } from './lesson-schemas.ts';
import { levelTable } from './level-table.ts';

const root = resolve('lessons');
const valueOf = (words: readonly string[], name: string) => words[words.indexOf(name) + 1];

function findPictures(part: string): number {
  const names = surroundings('').pictureNames();
  const holding = names.filter((name) => name.includes(part.toLowerCase())).sort();
  const near = holding.length > 0 ? holding : nearest(part, names, 10);
  console.log(holding.length > 0 ? `${holding.length} pictures with "${part}":` : `No picture has "${part}" in its name. Near to it:`);
  console.log(near.map((name) => `  ${name}`).join('\n'));
  return 0;
}

/** Columns as wide as their widest cell. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function row(folder: string, { lesson, texts, complete, expires, problems }: CheckedLesson): string[] {
  const percent = langs.map((lang) => `${Math.floor(complete[lang] * 100)} %`);
  const unread = langs.filter((lang) => !texts[lang]?.checked);
  const native = unread.length === 0 ? 'yes' : `not ${unread.join(', ')}`;
  const soon = expires.map(({ what, id, expires, isOver }) => `${what} ${id} ${expires}${isOver ? ' (over)' : ''}`).join(', ') || '-';
  const claims = Object.values(lesson?.claims ?? {});
  const unsigned = claims.filter(({ reviewer }) => !reviewer).length;
  return [
    folder,
    lesson?.kind ?? '?',
    String(lesson?.minutes ?? '?'),
    String(lesson?.steps.length ?? '?'),
    ...percent,
    native,
    String(problems.length),
    claims.length === 0 ? '-' : `${claims.length}, ${unsigned} unsigned`,
    soon,
  ];
}

function list(today: string): number {
  const around = surroundings(today);
  const { programmes, lessons } = readLessons(root);
  const checked = lessons.map((files) => ({ folder: files.folder, result: checkLesson(files, levelTable, around) }));
  const head = [
    'lesson',
    'kind',
    'min',
    'steps',
    ...langs,
    'read by a native editor',
    'problems',
    'claims',
    `expires within 90 days of ${today}`,
  ];
  console.log(table([head, ...checked.map(({ folder, result }) => row(folder, result))]));
  const problems = [
    ...programmes.flatMap(({ folder, text }) => checkProgramme(folder, text, around).problems),
    ...programmes.flatMap(({ folder, parents }) => checkParents(folder, parents).problems),
    ...checked.flatMap(({ result }) => result.problems),
    ...checkBoosters(checked.map(({ result }) => result)),
  ];
  console.log(
    problems.length === 0 ? `\n${checked.length} lessons, no problems.` : `\n${problems.length} problems:\n${problemsText(problems)}`,
  );
  return problems.length === 0 ? 0 : 1;
}

/** The exit code. */
export async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--pictures')) return findPictures(valueOf(words, '--pictures') ?? '');
  if (words.includes('--schema')) return writeSchemas(root);
  const day = words.includes('--date') ? (valueOf(words, '--date') ?? '') : new Date().toLocaleDateString('sv');
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) return list(day);
  console.error('A date looks like 2026-11-22.');
  return 1;
}
