/** The door to what belongs to a lesson and is fetched only for some pages: the volunteer's notes, all levels, the parents' page. */
import type { Lang } from '../base/lang.ts';
import { gamesOf, loadLesson } from './catalog.ts';
import { loadGameLevels } from './game-levels.ts';
import type { LoadedLesson } from './loaded.ts';
import type { ParentsPage } from './parents-schema.ts';
import type { LessonText, Note } from './text-schema.ts';
import { withReserves } from './with-reserves.ts';

const folder = '../../../lessons';

/** Words for the volunteer alone. `notes`: step id -> note. */
type Sheet = { notes: Record<string, Note> } & Pick<LessonText, 'objectives' | 'materials'>;

const sheets = import.meta.glob<{ sheet: Sheet }>(
  ['../../../lessons/*/*/{kk,ru,en}.yaml', '!../../../lessons/_*/**', '!../../../lessons/*/_*/**'],
  { query: '?sheet' },
);
const parentsPages = import.meta.glob<{ page: ParentsPage }>(['../../../lessons/*/parents.{kk,ru,en}.yaml', '!../../../lessons/_*/**']);

const loadSheet = async (programme: string, id: string, lang: Lang): Promise<Sheet | undefined> =>
  (await sheets[`${folder}/${programme}/${id}/${lang}.yaml`]?.())?.sheet;

/** The volunteer's notes in one language: step id -> note; undefined when there is no such lesson. */
export const loadNotes = async (programme: string, id: string, lang: Lang): Promise<Sheet['notes'] | undefined> =>
  (await loadSheet(programme, id, lang))?.notes;

/** As loadLesson, with the volunteer's part: for the lesson's sheet and its papers. */
export async function loadNotedLesson(
  programme: string,
  id: string,
  lang: Lang,
  day: string | undefined,
): Promise<LoadedLesson | undefined> {
  const [own, sheet] = await Promise.all([loadLesson(programme, id, lang, day), loadSheet(programme, id, lang)]);
  if (!own || !sheet) return undefined;
  const { notes, objectives, materials } = sheet;
  const steps = Object.fromEntries(
    Object.entries(own.text.steps).map(([id, step]) => [id, { ...step, ...(notes[id] && { note: notes[id] }) }]),
  );
  return { ...own, text: { ...own.text, steps, objectives, materials } };
}

/** As loadLesson, but with all levels. Without a day, as it was written. */
export async function loadWholeLesson(programme: string, id: string, lang: Lang, day?: string): Promise<LoadedLesson | undefined> {
  const [own, games] = await Promise.all([loadLesson(programme, id, lang, undefined), gamesOf(programme, id)]);
  if (!own) return undefined;
  const loaded = await Promise.all(games.map((game) => loadGameLevels(game, lang, undefined)));
  const all = loaded.flat().filter(({ lesson }) => lesson === `${programme}/${id}`);
  const whole = {
    lesson: { ...own.lesson, levels: all.map(({ level }) => level) },
    text: { ...own.text, levels: Object.fromEntries(all.map(({ level, text }) => [level.id, text])) },
    pictures: Object.assign({}, own.pictures, ...all.map(({ pictures }) => pictures)) as LoadedLesson['pictures'],
  };
  return day === undefined ? whole : withReserves(whole, day);
}

/** Whether a programme has a page for parents and teachers: it comes in all languages or not at all. */
export const hasParents = (programme: string): boolean => Object.hasOwn(parentsPages, `${folder}/${programme}/parents.kk.yaml`);

/** A programme's page for parents and teachers in one language; undefined when it has none yet. */
export async function loadParents(programme: string, lang: Lang): Promise<ParentsPage | undefined> {
  return (await parentsPages[`${folder}/${programme}/parents.${lang}.yaml`]?.())?.page;
}
