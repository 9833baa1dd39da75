/** Lessons become modules, checked on the way: a build refuses broken lessons all at once, a dev page shows what is wrong until it is mended. */
import { resolve } from 'node:path';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import { isLang, type Lang } from '../lib/base/lang.ts';
import { inOrder } from '../lib/base/order.ts';
import type { GameLevelTable } from '../lib/lesson/level-table.ts';
import { checkBoosters } from '../lib/lesson/boosters.ts';
import { checkParents } from '../lib/lesson/parents.ts';
import { checkLesson, checkProgramme } from '../lib/lesson/parse.ts';
import { problemsText, type Problem } from '../lib/lesson/problem.ts';
import type { LessonText } from '../lib/lesson/text-schema.ts';
import { readLesson, readLessons, readParents, readProgramme, surroundings, type LessonFolder } from './lesson-files.ts';
import {
  cardModule,
  gameDoors,
  gameModule,
  gameTextModule,
  lessonModule,
  parentsModule,
  programmeModule,
  sheetModule,
  textModule,
  type WholeLesson,
} from './lesson-modules.ts';

const anyDay = '2026-01-01'; // a build never depends on the clock: expiry is judged when the app runs

/** The games' checks are TypeScript with globs; Vite runs them as it runs the app. */
async function importTable(): Promise<GameLevelTable> {
  const oxc: object = { tsconfig: false }; // may run before there is a .svelte-kit/tsconfig.json; Vite's types do not know the switch
  const options = { logLevel: 'error', oxc, resolve: { alias: { $lib: resolve('src/lib') } } } as const;
  const { module } = await runnerImport<{ levelTable: GameLevelTable }>(resolve('src/tools/level-table.ts'), options);
  return module.levelTable;
}

const told = (problems: readonly Problem[]) => `${problems.length} problems in the lessons (npm run lessons)\n${problemsText(problems)}`;

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(told(problems));
}

/** What Vite's page lays over the app. */
const overlay = (problems: readonly Problem[]) =>
  ({ type: 'error', err: { message: told(problems), stack: '', plugin: 'birge-lessons' } }) as const;

const levels = 'virtual:game-levels';
const isOfLevels = (id: string) => id.startsWith(`\0${levels}`);

/** The folders of all lessons, as lists show them: by programme and then by number. */
function inTheirOrder({ programmes, lessons }: LessonFolder): string[] {
  const order = new Map(
    programmes.map(({ folder, text }) => [folder, checkProgramme(folder, text, surroundings(anyDay)).programme?.order ?? 0]),
  );
  const rank = (folder: string) => order.get(folder.split('/')[0] ?? '') ?? 0;
  return lessons.map(({ folder }) => folder).sort((a, b) => rank(a) - rank(b) || inOrder(a, b));
}

interface Place {
  programme: string;
  lesson?: string;
  file: string;
  query: string;
}

export function lessons(root = resolve('lessons'), loadTable: () => Promise<GameLevelTable> = importTable): Plugin {
  const home = `${normalizePath(root)}/`;
  let table: Promise<GameLevelTable> | undefined;
  const levelTable = () => (table ??= loadTable());

  function placeOf(id: string): Place | undefined {
    const [path = '', query = ''] = normalizePath(id).split('?');
    if (!path.startsWith(home) || !path.endsWith('.yaml')) return undefined;
    const names = path.slice(home.length).split('/');
    const [programme = '', lesson = '', file = ''] = names;
    return names.length === 2 ? { programme, file: lesson, query } : names.length === 3 ? { programme, lesson, file, query } : undefined;
  }

  async function problemsNow(): Promise<Problem[]> {
    const around = surroundings(anyDay);
    const games = await levelTable();
    const { programmes, lessons } = readLessons(root);
    const about = programmes.flatMap(({ folder, text }) => checkProgramme(folder, text, around).problems);
    const pages = programmes.flatMap(({ folder, parents }) => checkParents(folder, parents).problems);
    const checked = lessons.map((files) => checkLesson(files, games, around));
    return [...about, ...pages, ...checked.flatMap((one) => one.problems), ...checkBoosters(checked)];
  }

  const read = new Map<string, Promise<WholeLesson>>(); // each lesson is many modules
  function whole(folder: string): Promise<WholeLesson> {
    const lesson = read.get(folder) ?? readWhole(folder);
    read.set(folder, lesson);
    return lesson;
  }

  async function readWhole(folder: string): Promise<WholeLesson> {
    const { lesson, texts, problems, levelPictures } = checkLesson(readLesson(root, folder), await levelTable(), surroundings(anyDay));
    refuse(problems);
    if (!lesson) throw new Error(`lessons/${folder} cannot be read.`);
    return { lesson, texts: texts as Record<Lang, LessonText>, levelPictures };
  }

  function parentsOf(programme: string, file: string): string | undefined {
    const { plan, texts, problems } = checkParents(programme, readParents(root, programme));
    refuse(problems);
    const text = texts[file.split('.')[1] as Lang];
    return plan && text ? parentsModule(plan, text) : undefined;
  }

  async function moduleOf({ programme, lesson, file, query }: Place): Promise<string | undefined> {
    if (!lesson && file.startsWith('parents.')) return parentsOf(programme, file);
    if (!lesson) {
      const checked = checkProgramme(programme, readProgramme(root, programme), surroundings(anyDay));
      refuse(checked.problems);
      return checked.programme && file === 'programme.yaml' ? programmeModule(checked.programme) : undefined;
    }
    const lang = file.slice(0, -'.yaml'.length);
    if (file === 'lesson.yaml') return (query === 'card' ? cardModule : lessonModule)(await whole(`${programme}/${lesson}`));
    const make = query === 'sheet' ? sheetModule : textModule;
    return isLang(lang) ? make(await whole(`${programme}/${lesson}`), lang) : undefined;
  }

  /** `name`: nothing, a game, or a game and a language. */
  async function levelsModule(name: string): Promise<string> {
    const wholes = await Promise.all(inTheirOrder(readLessons(root)).map(whole));
    const [game = '', lang = ''] = name.split('.');
    if (!game) return gameDoors([...new Set(wholes.flatMap(({ lesson }) => lesson.levels.map((level) => level.game)))]);
    const own = wholes.filter(({ lesson }) => lesson.levels.some((level) => level.game === game));
    return isLang(lang) ? gameTextModule(game, own, lang) : gameModule(game, own);
  }

  return {
    name: 'birge-lessons',
    resolveId: (id) => (id.startsWith(levels) ? `\0${id}` : undefined),
    async buildStart() {
      if (this.environment.mode === 'build') refuse(await problemsNow());
    },
    configureServer({ environments }) {
      environments.client.hot.on('vite:client:connect', async (_, client) => {
        const problems = await problemsNow();
        if (problems.length > 0) client.send(overlay(problems));
      });
    },
    async load(id) {
      const place = placeOf(id);
      const code = isOfLevels(id) ? await levelsModule(id.slice(levels.length + 2)) : place && (await moduleOf(place));
      return code === undefined ? undefined : { code, moduleType: 'js', map: { mappings: '' } };
    },
    async hotUpdate({ file }) {
      if (file.includes('/src/lib/games/')) table = undefined;
      read.clear();
      if (!normalizePath(file).startsWith(home)) return undefined;
      // one file of a lesson can mend or break every module of it, so all of them are read again
      const { moduleGraph, hot, name } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) if (placeOf(id) || isOfLevels(id)) moduleGraph.invalidateModule(module);
      if (name !== 'client') return undefined;
      const problems = await problemsNow();
      hot.send(problems.length > 0 ? overlay(problems) : { type: 'full-reload' });
      return undefined;
    },
  };
}
