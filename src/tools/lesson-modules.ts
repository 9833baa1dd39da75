/** What a lesson's files become as JavaScript modules. Pictures are imported one by one, so that each is a hashed file. */
import { langs, type Lang } from '../lib/base/lang.ts';
import { picturesOf } from '../lib/lesson/check/given.ts';
import type { LessonCard } from '../lib/lesson/loaded.ts';
import type { ParentsPlan, ParentsText } from '../lib/lesson/parents-schema.ts';
import type { CheckedLesson } from '../lib/lesson/parse.ts';
import type { Lesson, Programme } from '../lib/lesson/schema.ts';
import type { LessonText } from '../lib/lesson/text-schema.ts';

/** A lesson without problems. */
export interface WholeLesson {
  lesson: Lesson;
  texts: Record<Lang, LessonText>;
  levelPictures: CheckedLesson['levelPictures'];
}

const json = (value: unknown) => JSON.stringify(value);
/** `by` keeps the addresses of one file's pictures inside that file, instead of in one for all lessons that grows with each. */
const from = (name: string, by: string) => (name.includes('.') ? `./images/${name}?url&no-inline` : `picture:${name}?${by}`);

function inThree<Value>(texts: WholeLesson['texts'], pick: (text: LessonText) => Value): Record<Lang, Value> {
  return Object.fromEntries(langs.map((lang) => [lang, pick(texts[lang])])) as Record<Lang, Value>;
}

export function cardModule({ lesson, texts }: WholeLesson): string {
  const card: Omit<LessonCard, 'cover'> = {
    programme: lesson.programme,
    id: lesson.id,
    kind: lesson.kind,
    audience: lesson.audience,
    minutes: lesson.minutes,
    ...(lesson.after && lesson.days ? { after: lesson.after, days: lesson.days } : {}),
    title: inThree(texts, (text) => text.title),
    summary: inThree(texts, (text) => text.summary),
    steps: lesson.steps.map(({ kind, minutes }) => ({ kind, minutes })),
    levels: lesson.levels.map(({ id, game, number }) => ({
      id,
      game,
      number,
      title: inThree(texts, (text) => text.levels[id]?.title ?? ''),
    })),
    checked: inThree(texts, (text) => text.checked),
  };
  return `import cover from ${json(from(lesson.cover, 'card'))};\nexport default { ...${json(card)}, cover };\n`;
}

/** The steps of a lesson play few of its levels; the others are for the games' own pages and come in files of their own. */
type Part = 'played' | 'more';

function levelsOf(lesson: Lesson, part: Part): Lesson['levels'] {
  const played = new Set(lesson.steps.flatMap((step) => (step.kind === 'game' ? [step.level] : [])));
  return lesson.levels.filter(({ id }) => played.has(id) === (part === 'played'));
}

function withPictures(code: string, names: readonly string[], by: string): string {
  const own = [...new Set(names)];
  const imports = own.map((name, index) => `import p${index} from ${json(from(name, by))};`);
  const pictures = own.map((name, index) => `${json(name)}: p${index}`);
  return `${imports.join('\n')}\n${code}\nexport const pictures = { ${pictures.join(', ')} };\n`;
}

/** A lesson with the levels that its steps play. */
export function lessonModule({ lesson, levelPictures }: WholeLesson): string {
  const own: Lesson = { ...lesson, levels: levelsOf(lesson, 'played') };
  const names = picturesOf(own, levelPictures).map((picture) => picture.name);
  return withPictures(`export const lesson = ${json(own)};`, names, `${lesson.programme}.${lesson.id}`);
}

/** The other levels. */
export function moreModule({ lesson, levelPictures }: WholeLesson): string {
  const levels = levelsOf(lesson, 'more');
  const names = levels.flatMap(({ id }) => levelPictures[id] ?? []);
  return withPictures(`export const levels = ${json(levels)};`, names, `${lesson.programme}.${lesson.id}.more`);
}

const levelWords = (lesson: Lesson, text: LessonText, part: Part): LessonText['levels'] =>
  Object.fromEntries(levelsOf(lesson, part).flatMap(({ id }) => (text.levels[id] ? [[id, text.levels[id]]] : [])));

/** What the class and the child see. Neither what an editor should look at first, nor what only the volunteer needs. */
export function textModule({ lesson, texts }: WholeLesson, lang: Lang): string {
  const text = texts[lang];
  const steps = Object.fromEntries(Object.entries(text.steps).map(([id, step]) => [id, { ...step, note: undefined }]));
  const shown = { ...text, steps, objectives: {}, materials: {}, unsure: [], levels: levelWords(lesson, text, 'played') };
  return `export const text = ${json(shown)};\n`;
}

/** The volunteer's part: the notes of the steps, what the lesson is for and what it needs. */
export function sheetModule({ texts }: WholeLesson, lang: Lang): string {
  const { steps, objectives, materials } = texts[lang];
  const notes = Object.fromEntries(Object.entries(steps).map(([id, { note }]) => [id, note]));
  return `export const sheet = ${json({ notes, objectives, materials })};\n`;
}

export const moreTextModule = ({ lesson, texts }: WholeLesson, lang: Lang): string =>
  `export const levels = ${json(levelWords(lesson, texts[lang], 'more'))};\n`;

export function programmeModule(programme: Programme): string {
  return `import picture from ${json(from(programme.picture, 'card'))};\nexport default { ...${json(programme)}, picture };\n`;
}

export const parentsModule = (plan: ParentsPlan, text: ParentsText): string =>
  `export const page = ${json({ plan, text: { ...text, unsure: [] } })};\n`;
