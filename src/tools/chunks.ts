/**
 * Which modules share a file. A request costs a slow network more than a few bytes do, so what every page needs comes as two files
 * (the frameworks, our shell), and a room's words as one.
 */
interface Group {
  name: string | ((id: string) => string | null);
  test: RegExp;
  priority: number;
  minShareCount?: number;
}

const word = /\/i18n\/compiled\/messages\/([a-z]+)_\w+\.js$/;

function roomOf(id: string): string | null {
  const room = word
    .exec(id)?.[1]
    ?.replace('offline', 'shell') // the light is on every page that has a header
    .replace('help', 'games'); // the help card is on every page with a game
  return room ? `words-${room}` : null;
}

export const chunks: Group[] = [
  // one file for all games, however many there are
  { name: 'phaser', test: /\/node_modules\/(phaser|eventemitter3)\/|\/games\/phaser\//, priority: 5 },
  {
    name: 'frame',
    test: /\/node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx|devalue)\/|vite\/preload-helper|rolldown\/runtime/,
    priority: 4,
  },
  {
    name: 'shell',
    test: /\/src\/lib\/(i18n\/(text|address)|i18n\/compiled\/(runtime|registry)|base\/(lang|random|order)|offline\/[\w.-]+\.ts$|ui\/remembered)|^\0picture:.*\?(ui|games)\.js$/,
    priority: 3,
  },
  { name: 'comfort', test: /\/src\/lib\/games\/(comfort\.svelte|sound|ticking)\.ts$/, priority: 3 },
  // one request for all drawn lines, not one for each
  { name: 'icons', test: /@lucide\/svelte\/dist\//, priority: 4, minShareCount: 2 },
  // small rules that class, play and lesson pages share, and the letters, few words and pictures of answers; no component that has styles or
  // imports others, for a group takes all of that along
  {
    name: 'rules',
    test: /\/src\/lib\/(base\/(local-day|help-lines|longest-word)|games\/(load-rules|spoken)|i18n\/figures|lesson\/(minutes|catalog)|player\/(family-address|poll|truths|probe|spoken)|ui\/(key-place|wake-lock|full-screen|letters-of))\.ts$|(ui\/AnswerBadge|player\/SlideBoard)\.svelte$|messages\/lesson_(right|true|false|unsure)\.js$|\/lesson-day\.ts$|^\0picture:.*\?truths/,
    priority: 3,
    minShareCount: 2,
  },
  { name: roomOf, test: word, priority: 2 },
  // what the class page, its check and the projector share of a session: its rules, its words, and what a class sees in any lesson
  {
    name: 'session',
    test: /\/src\/lib\/(classroom\/((beats|clock|events|fold|game-play|keys|lazy|missing\.svelte|next-action|next-label|plan|stage-poll|vote|ways)\.ts$|projector\/(open|channels)\.ts$|(ClassStage|MissingNote)\.svelte)|player\/PollBoard\.svelte)|messages\/class_\w+\.js$/,
    priority: 3,
  },
  // the database and what each use of it needs
  {
    name: 'storage',
    test: /\/node_modules\/dexie\/|\/src\/lib\/(storage\/(db|access|problem|guard|month-rows|month-sums)|classroom\/repository\.dexie)\.ts$/,
    priority: 3,
  },
  // the cards of all games and their pictures: for lists, and for a page that opens one
  { name: 'games', test: /\/src\/lib\/games\/(registry|[\w-]+\/card)\.ts$|^\0picture:.*\?game-card/, priority: 3 },
  // what stands in the list of lessons grows with each of them: only pages with a list ask for it
  { name: 'cards', test: /\/src\/lib\/lesson\/cards\.ts|\/lessons\/.*(\?card|programme\.yaml)|^\0picture:.*\?card\.js/, priority: 3 },
  { name: 'levels', test: /\/src\/lib\/lesson\/(claims|level-claims|game-levels)\.ts$|virtual:game-levels$/, priority: 3 },
  // what a child plays with, whatever the game: its frame and what scenes share. Last, for it takes along what no other group has
  {
    name: 'play',
    test: /\/src\/lib\/(games\/(GameHost|HowTo)\.svelte|games\/(badge|drawings|effects|motion|rest|sheet|solo-play\.svelte|stage)\.ts|ui\/(Guide|HelpDoor)\.svelte)$/,
    priority: 1,
  },
  // addresses of pictures that several files of a room show
  {
    name: (id) => `pictures-${/\?([\w.-]+)\.js$/.exec(id)?.[1] ?? 'shared'}`,
    test: /^\0picture:|\.svg\?url/,
    priority: 2,
    minShareCount: 2,
  },
];
