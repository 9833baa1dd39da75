/** What a lesson's files become as JavaScript modules. Pictures are imported one by one, so that each is a hashed file. */
import { langs, type Lang } from '../lib/base/lang.ts';
import { picturesOf } from '../lib/lesson/check/given.ts';
import type { LessonCard } from '../lib/lesson/loaded.ts';
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
const from = (name: string) => (name.includes('.') ? `./images/${name}?url&no-inline` : `picture:${name}`);

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
  return `import cover from ${json(from(lesson.cover))};\nexport default { ...${json(card)}, cover };\n`;
}

export function lessonModule({ lesson, levelPictures }: WholeLesson): string {
  const names = [...new Set(picturesOf(lesson, levelPictures).map((picture) => picture.name))];
  const imports = names.map((name, index) => `import p${index} from ${json(from(name))};`);
  const pictures = names.map((name, index) => `${json(name)}: p${index}`);
  return `${imports.join('\n')}\nexport const lesson = ${json(lesson)};\nexport const pictures = { ${pictures.join(', ')} };\n`;
}

export const textModule = (text: LessonText): string => `export const text = ${json(text)};\n`;

export function programmeModule(programme: Programme): string {
  return `import picture from ${json(from(programme.picture))};\nexport default { ...${json(programme)}, picture };\n`;
}
