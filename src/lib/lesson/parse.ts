/** From raw files to a lesson, or to all that is wrong with it. Pure: files come in as text, the day and the pictures as arguments. */
import type * as v from 'valibot';
import { langs, type Lang } from '../base/lang.ts';
import { checks } from './check/all.ts';
import { expiring, type Expiring } from './check/sources.ts';
import { folderFindings } from './check/folder.ts';
import type { Given, ImageFile, Surroundings } from './check/given.ts';
import { completeness } from './check/keys.ts';
import { kindWords, noPressure, plainText } from './check/words.ts';
import { fit } from './fit.ts';
import type { GameLevelTable } from './level-table.ts';
import { checkLevels } from './levels.ts';
import { spoken, type Finding, type Problem } from './problem.ts';
import { lessonSchema, programmeSchema, type Lesson, type Programme } from './schema.ts';
import { lessonTextSchema, type LessonText } from './text-schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface LessonFiles {
  folder: string; // plastic-free/01-where-plastic-goes
  texts: Record<string, string>; // lesson.yaml, kk.yaml, ru.yaml, en.yaml
  images: Record<string, ImageFile>;
  attached: Record<string, string>; // other files of the programme: towns/aul.yaml
  others?: readonly string[]; // files in the folder that are none of these
}

export interface CheckedLesson {
  lesson?: Lesson; // there when lesson.yaml could be read, even if problems are left
  texts: Partial<Record<Lang, LessonText>>;
  problems: Problem[];
  levelPictures: Record<string, readonly string[]>;
  complete: Record<Lang, number>; // 0 to 1
  expires: Expiring[]; // within 90 days
}

const warnDays = 90;

/** Reads each file once; what cannot be read is told and left out. */
function readAll(texts: Record<string, string>): {
  files: Record<string, YamlFile>;
  found: { file: string; line?: number; reason: string }[];
} {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, readYaml(text)]));
  const found = Object.entries(files).flatMap(([file, { problems }]) => problems.map((problem) => ({ file, ...problem })));
  return { files, found };
}

function fitted<Schema extends v.GenericSchema>(file: string, schema: Schema, data: unknown, keysCheckedElsewhere: boolean) {
  const { value, misfits } = fit(schema, data);
  const told = keysCheckedElsewhere ? misfits.filter((misfit) => misfit.kind === 'other') : misfits;
  return { value, findings: told.map(({ at, reason }): Finding => ({ file, at, reason })) };
}

const placed = (folder: string, file: string) => (file.startsWith('towns/') ? `${folder.split('/')[0]}/${file}` : `${folder}/${file}`);

/** All problems of one lesson at once. Checks that need lesson.yaml wait until it can be read. */
export function checkLesson(input: LessonFiles, table: GameLevelTable, around: Surroundings): CheckedLesson {
  const needed = ['lesson.yaml', ...langs.map((lang) => `${lang}.yaml`)];
  const { files, found } = readAll({ ...input.texts, ...input.attached });
  const data = (file: string) => files[file]?.data;
  const structure = data('lesson.yaml') === undefined ? undefined : fitted('lesson.yaml', lessonSchema, data('lesson.yaml'), false);
  const texts: CheckedLesson['texts'] = {};
  const findings: Finding[] = [...folderFindings(input, needed), ...(structure?.findings ?? [])];

  for (const lang of langs) {
    const file = `${lang}.yaml`;
    if (data(file) === undefined) continue;
    const text = fitted(file, lessonTextSchema, data(file), structure?.value !== undefined);
    if (text.value) texts[lang] = text.value;
    findings.push(...text.findings, ...kindWords(lang, data(file)));
  }
  for (const [file, { data }] of Object.entries(files)) if (data !== undefined) findings.push(...plainText(file, data));
  for (const file of ['lesson.yaml', ...Object.keys(input.attached)]) findings.push(...noPressure(file, data(file)));

  let lesson = structure?.value;
  let given: Given | undefined;
  if (lesson) {
    const towns = Object.fromEntries(Object.keys(input.attached).flatMap((file) => (data(file) === undefined ? [] : [[file, data(file)]])));
    const levels = checkLevels(lesson, table, towns);
    lesson = { ...lesson, levels: levels.levels };
    given = {
      folder: input.folder,
      lesson,
      texts: Object.fromEntries(langs.flatMap((lang) => (data(`${lang}.yaml`) === undefined ? [] : [[lang, data(`${lang}.yaml`)]]))),
      levelWords: levels.words,
      levelPictures: levels.pictures,
      levelRefs: levels.refs,
      images: input.images,
      around,
    };
    const context = given;
    findings.push(...levels.findings, ...checks.flatMap((check) => check(context)));
  }
  const read = found.map(({ file, line, reason }): Problem => ({ file: placed(input.folder, file), line, path: '', reason }));
  const told = findings.map(({ file, at, reason }): Problem => ({
    file: placed(input.folder, file),
    line: files[file]?.lineOf(at),
    path: spoken(at),
    reason,
  }));
  const complete = Object.fromEntries(langs.map((lang) => [lang, given ? completeness(given, lang) : 0])) as Record<Lang, number>;
  return {
    lesson,
    texts,
    problems: [...read, ...told],
    levelPictures: given?.levelPictures ?? {},
    complete,
    expires: lesson ? expiring(lesson, around.today, warnDays) : [],
  };
}

/** `programme.yaml`, checked alike. */
export function checkProgramme(
  folder: string,
  text: string | undefined,
  around: Surroundings,
): { programme?: Programme; problems: Problem[] } {
  const file = `${folder}/programme.yaml`;
  if (text === undefined) return { problems: [{ file, path: '', reason: 'this file is missing.' }] };
  const { data, problems, lineOf } = readYaml(text);
  if (data === undefined) return { problems: problems.map((problem) => ({ file, path: '', ...problem })) };
  const { value, findings } = fitted('programme.yaml', programmeSchema, data, false);
  if (value && value.id !== folder) findings.push({ file, at: ['id'], reason: `is "${value.id}", but the folder is called "${folder}".` });
  if (value && !around.hasPicture(value.picture))
    findings.push({ file, at: ['picture'], reason: `there is no picture "${value.picture}".` });
  const all = [...findings, ...plainText(file, data)];
  return { programme: value, problems: all.map(({ at, reason }) => ({ file, line: lineOf(at), path: spoken(at), reason })) };
}
