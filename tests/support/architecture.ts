/** The rooms of src/ and the roads between them, as tables. Each check returns what is wrong, in words. */
import { codeOf, graphOf, roadTo, type Graph, type Sources } from './imports.ts';

/** Room -> the rooms it may import from. `types` may only be imported as types. */
const arrows: Record<string, { from: string[]; types?: string[] }> = {
  base: { from: [] },
  i18n: { from: ['base'] },
  ui: { from: ['base', 'i18n'] },
  lesson: { from: ['base'] },
  storage: { from: ['base'] },
  cards: { from: ['base', 'i18n', 'ui'] },
  offline: { from: ['base', 'i18n', 'ui'] },
  games: { from: ['base', 'i18n', 'ui'] },
  player: { from: ['base', 'lesson', 'games', 'i18n', 'ui'], types: ['offline'] },
  classroom: { from: ['base', 'lesson', 'player', 'games', 'cards', 'storage', 'offline', 'i18n', 'ui'] },
  family: { from: ['base', 'storage', 'offline', 'i18n', 'ui'] },
  reports: { from: ['base', 'storage', 'offline', 'i18n', 'ui'], types: ['classroom'] },
  'service-worker': { from: ['base', 'offline'] },
  tools: { from: ['base', 'lesson', 'games'] },
};
const anywhere = new Set(['routes', 'app']); // pages and the shell put the rooms together

export function roomOf(path: string): string | undefined {
  const [top, second, third] = path.split('/');
  if (top === 'lessons') return 'lessons';
  if (top !== 'src') return undefined;
  if (second === 'lib') return third;
  return second === 'routes' || second === 'service-worker' || second === 'tools' ? second : 'app';
}

const isTest = (path: string) => path.endsWith('.test.ts');
const isPackage = (target: string, name: string) => target === name || target.startsWith(`${name}/`);

export function wrongArrows(graph: Graph): string[] {
  return [...graph].flatMap(([path, imports]) => {
    const room = roomOf(path);
    if (!room || anywhere.has(room) || isTest(path)) return [];
    const allowed = arrows[room];
    if (!allowed) return [`${path}: "${room}" is no room of DESIGN 4; give it its arrows in tests/support/architecture.ts`];
    return imports.flatMap(({ to, isType }) => {
      const other = roomOf(to);
      if (!other || other === room || other === 'lessons') return [];
      const isAllowed = allowed.from.includes(other) || (isType && allowed.types?.includes(other));
      return isAllowed ? [] : [`${path} -> ${to}: ${room} must not know ${other}`];
    });
  });
}

const pure = /\/([a-z]+-)?(rules|plan|totals|session|schema|protocol|fold)(-[a-z]+)*\.ts$/;
const machinery = ['svelte', 'phaser', 'dexie', '$app'];
const sharedRules = /^src\/lib\/games\/(contract|[a-z]+-rules)\.ts$/;
const game = (path: string) => /^src\/lib\/games\/([^/]+)\//.exec(path)?.[1];

const bans: { who: (path: string) => boolean; reaches: (target: string, path: string) => boolean; why: string }[] = [
  {
    who: (path) => pure.test(path),
    reaches: (target) => machinery.some((name) => isPackage(target, name)) || target.endsWith('.svelte'),
    why: 'rules stay free of svelte, phaser, dexie and $app',
  },
  {
    who: (path) => /^src\/lib\/games\/[^/]+\/rules\.ts$/.test(path),
    reaches: (target, path) =>
      target.startsWith('src/') && roomOf(target) !== 'base' && game(target) !== game(path) && !sharedRules.test(target),
    why: 'the rules of a game know only themselves, rules that games share, and base',
  },
];

export const forbiddenRoads = (graph: Graph): string[] =>
  bans.flatMap(({ who, reaches, why }) =>
    [...graph.keys()].flatMap((path) => {
      const road = who(path) ? roadTo(graph, path, (target) => reaches(target, path)) : undefined;
      return road ? [`${road}: ${why}`] : [];
    }),
  );

const doors: { what: string; isIt: (target: string) => boolean; only: RegExp }[] = [
  { what: 'phaser', isIt: (target) => isPackage(target, 'phaser'), only: /^src\/lib\/games\/stage\.ts$/ },
  { what: 'dexie', isIt: (target) => isPackage(target, 'dexie'), only: /^src\/lib\/(storage\/|[^/]+\/(.*\/)?repository\.dexie\.ts$)/ },
  { what: 'virtual:game-levels', isIt: (target) => target === 'virtual:game-levels', only: /^src\/lib\/lesson\/game-levels\.ts$/ },
  { what: 'lessons/', isIt: (target) => target.startsWith('lessons/'), only: /^src\/lib\/lesson\/(catalog|catalog-more|cards)\.ts$/ },
];

export const wrongDoors = (graph: Graph): string[] =>
  [...graph].flatMap(([path, imports]) =>
    isTest(path)
      ? []
      : imports.flatMap(({ to, isType }) => {
          const crossing = game(path) && game(to) && game(path) !== game(to) ? [`${path} -> ${to}: games never import each other`] : [];
          const closed = doors.filter(({ isIt, only }) => !isType && isIt(to) && !only.test(path));
          return [...crossing, ...closed.map(({ what, only }) => `${path} -> ${to}: ${what} has one door: ${only.source}`)];
        }),
  );

const domain = /\b\w*(lesson|plastic|pledge|volunteer|presenter|projector)\w*/i;
const foreign = /https?:\/\/(?!www\.w3\.org\/|localhost\b|127\.0\.0\.1)[\w.-]+/i;

const habits: { who: RegExp; wrong: (text: string, path: string) => string | undefined }[] = [
  { who: /./, wrong: (text) => (text.split('\n').length > 301 ? 'is longer than 300 lines' : undefined) },
  { who: /\.svelte$/, wrong: (text) => (/\{@html\b/.test(text) ? 'uses {@html}: texts are text' : undefined) },
  {
    who: /^src\/(lib|routes|service-worker)\/.*(?<!\.test\.ts)$/,
    wrong: (text, path) => foreign.exec(codeOf(path, text))?.[0]?.replace(/^/, 'names another origin: '),
  },
  {
    who: /^src\/lib\/ui\/.*\.svelte$/,
    wrong: (text, path) => domain.exec(codeOf(path, text))?.[0]?.replace(/^/, 'knows a word of the subject: '),
  },
];

export const badHabits = (sources: Sources): string[] =>
  habits.flatMap(({ who, wrong }) =>
    [...sources].flatMap(([path, text]) => {
      const found = who.test(path) ? wrong(text, path) : undefined;
      return found ? [`${path} ${found}`] : [];
    }),
  );

/** Everything that is wrong with these sources. */
export function complaints(sources: Sources): string[] {
  const graph = graphOf(sources);
  return [...wrongArrows(graph), ...forbiddenRoads(graph), ...wrongDoors(graph), ...badHabits(sources)];
}
