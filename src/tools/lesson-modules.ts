/** What a lesson's files become as JavaScript modules. Pictures are imported one by one, so that each is a hashed file. */
import { langs, type Lang } from '../lib/base/lang.ts';
import { picturesOf } from '../lib/lesson/check/given.ts';
import { levelItems } from '../lib/lesson/level-claims.ts';
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
const from = (name: string, by: string, folder = '.') =>
  name.includes('.') ? `${folder}/images/${name}?url&no-inline` : `picture:${name}?${by}`;

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

/** A class fetches the levels that the steps of its lesson play; all levels come by game, see gameModule. */
function playedLevels({ levels, steps }: Lesson): Lesson['levels'] {
  const played = new Set(steps.flatMap((step) => (step.kind === 'game' ? [step.level] : [])));
  return levels.filter(({ id }) => played.has(id));
}

function withPictures(code: string, names: readonly string[], by: string): string {
  const own = [...new Set(names)];
  const imports = own.map((name, index) => `import p${index} from ${json(from(name, by))};`);
  const pictures = own.map((name, index) => `${json(name)}: p${index}`);
  return `${imports.join('\n')}\n${code}\nexport const pictures = { ${pictures.join(', ')} };\n`;
}

/** A lesson with the levels that its steps play, and the games of which it has more. */
export function lessonModule({ lesson, levelPictures }: WholeLesson): string {
  const own: Lesson = { ...lesson, levels: playedLevels(lesson) };
  const names = picturesOf(own, levelPictures).map((picture) => picture.name);
  const games = [...new Set(lesson.levels.map(({ game }) => game))];
  return withPictures(
    `export const lesson = ${json(own)};\nexport const games = ${json(games)};`,
    names,
    `${lesson.programme}.${lesson.id}`,
  );
}

const levelWords = (levels: Lesson['levels'], text: LessonText): LessonText['levels'] =>
  Object.fromEntries(levels.flatMap(({ id }) => (text.levels[id] ? [[id, text.levels[id]]] : [])));

const addressOf = ({ programme, id }: Lesson) => `${programme}/${id}`;
const ofGame = ({ levels }: Lesson, game: string) => levels.filter((level) => level.game === game).sort((a, b) => a.number - b.number);

/** All levels of a game, in the order of their lessons, each with the claims and the pictures that it names. */
export function gameModule(game: string, wholes: readonly WholeLesson[]): string {
  const files = new Map<string, string>(); // what is imported -> its name here
  const addresses = (names: readonly string[], lesson: Lesson) =>
    [...new Set(names)].map((name) => {
      const file = from(name, `levels.${game}`, `/lessons/${addressOf(lesson)}`);
      files.set(file, files.get(file) ?? `p${files.size}`);
      return `${json(name)}: ${files.get(file)}`;
    });
  const levels = wholes.flatMap(({ lesson, levelPictures }) =>
    ofGame(lesson, game).map((level) => {
      const named = new Set(levelItems(level.data).map(({ claim }) => claim));
      const claims = Object.fromEntries(Object.entries(lesson.claims).filter(([id]) => named.has(id)));
      const pictures = addresses(levelPictures[level.id] ?? [], lesson);
      return `{ ...${json({ lesson: addressOf(lesson), level, claims })}, pictures: { ${pictures.join(', ')} } }`;
    }),
  );
  const imports = [...files].map(([file, name]) => `import ${name} from ${json(file)};`);
  return `${imports.join('\n')}\nexport const levels = [${levels.join(',\n')}];\n`;
}

/** Their words in one language: address of the lesson -> id of the level -> words. */
export function gameTextModule(game: string, wholes: readonly WholeLesson[], lang: Lang): string {
  const words = wholes.map(({ lesson, texts }) => [addressOf(lesson), levelWords(ofGame(lesson, game), texts[lang])]);
  return `export const texts = ${json(Object.fromEntries(words))};\n`;
}

/** What the class and the child see. Neither what an editor should look at first, nor what only the volunteer needs. */
export function textModule({ lesson, texts }: WholeLesson, lang: Lang): string {
  const text = texts[lang];
  const steps = Object.fromEntries(Object.entries(text.steps).map(([id, step]) => [id, { ...step, note: undefined }]));
  const shown = { ...text, steps, objectives: {}, materials: {}, unsure: [], levels: levelWords(playedLevels(lesson), text) };
  return `export const text = ${json(shown)};\n`;
}

/** The volunteer's part: the notes of the steps, what the lesson is for and what it needs. */
export function sheetModule({ texts }: WholeLesson, lang: Lang): string {
  const { steps, objectives, materials } = texts[lang];
  const notes = Object.fromEntries(Object.entries(steps).map(([id, { note }]) => [id, note]));
  return `export const sheet = ${json({ notes, objectives, materials })};\n`;
}

export function programmeModule(programme: Programme): string {
  return `import picture from ${json(from(programme.picture, 'card'))};\nexport default { ...${json(programme)}, picture };\n`;
}

export const parentsModule = (plan: ParentsPlan, text: ParentsText): string =>
  `export const page = ${json({ plan, text: { ...text, unsure: [] } })};\n`;

/** The way to the levels of each game: `doors[game].levels()`, `doors[game].kk()`. */
export function gameDoors(games: readonly string[]): string {
  const way = (name: string) => `() => import(${json(`virtual:game-levels/${name}`)})`;
  const door = (game: string) => `{ levels: ${way(game)}, ${langs.map((lang) => `${lang}: ${way(`${game}.${lang}`)}`).join(', ')} }`;
  return `export const doors = { ${games.map((game) => `${json(game)}: ${door(game)}`).join(',\n')} };\n`;
}
