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

/** The few words of `lesson` that a class sees too. */
const ofPoll = /messages\/lesson_(right|true|false|unsure)\.js$/;

function roomOf(id: string): string | null {
  if (ofPoll.test(id)) return 'words-poll';
  const room = word.exec(id)?.[1]?.replace('offline', 'shell'); // the light is on every page that has a header
  return room ? `words-${room}` : null;
}

export const chunks: Group[] = [
  // one file for all games, however many there are
  { name: 'phaser', test: /\/node_modules\/(phaser|eventemitter3)\/|\/games\/phaser[-a-z]*\.cjs/, priority: 5 },
  {
    name: 'frame',
    test: /\/node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx|devalue)\/|vite\/preload-helper|rolldown\/runtime/,
    priority: 4,
  },
  {
    name: 'shell',
    test: /\/src\/lib\/(i18n\/(text|address)|i18n\/compiled\/(runtime|registry)|base\/(lang|random)|offline\/[\w.-]+\.ts$|ui\/remembered)/,
    priority: 3,
  },
  { name: 'icons', test: /@lucide\/svelte\/dist\/(Icon|utils|defaultAttributes|context)/, priority: 4 },
  { name: roomOf, test: word, priority: 2 },
  // small rules that class, play and lesson pages share; never a component, for a group takes along all that its members import
  {
    name: 'rules',
    test: /\/src\/lib\/(i18n\/figures|lesson\/(minutes|catalog)|player\/(poll|truths|probe|spoken))\.ts$/,
    priority: 1,
    minShareCount: 2,
  },
  // the cards of all games: for lists, and for a page that opens one
  { name: 'games', test: /\/src\/lib\/games\/(registry|[\w-]+\/card)\.ts$/, priority: 1 },
  // what stands in the list of lessons grows with each of them: only pages with a list ask for it
  { name: 'cards', test: /\/src\/lib\/lesson\/cards\.ts|\/lessons\/.*(\?card|programme\.yaml)/, priority: 1 },
  // addresses of pictures that several files of a room show
  {
    name: (id) => `pictures-${/\?([\w.-]+)\.js$/.exec(id)?.[1] ?? 'shared'}`,
    test: /^\0picture:|\.svg\?url/,
    priority: 2,
    minShareCount: 2,
  },
];
