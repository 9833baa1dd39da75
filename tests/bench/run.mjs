// npm run bench: how fast and how heavy the app is, with ratios against others in the same run. Not a test: it never fails.
// BENCH_ROUNDS=n for more than five; `npm run bench -- bytes home class game warm frames lesson family cards` for some of it.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/tools/build.mjs';
import { openBrowser, serve } from './browser.mjs';
import { bytes } from './bytes.mjs';
import { cardRows } from './cards.mjs';
import { family } from './family.mjs';
import { frames } from './frames.mjs';
import { twoWindows } from './lesson.mjs';
import { table } from './numbers.mjs';
import { first, warm } from './races.mjs';
import { rivals } from './rivals.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const races = ['home', 'class', 'game'];
const known = ['bytes', ...races, 'warm', 'frames', 'lesson', 'family', 'cards'];
const wishes = process.argv.slice(2);
const isWished = (name) => wishes.length === 0 || wishes.includes(name);
const unknown = wishes.filter((name) => !known.includes(name) && !existsSync(`src/lib/games/${name}/card.ts`));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Parts: ${known.join(' ')}, and names of games with "frames" or "bytes".`);
  process.exit(1);
}

const built = await build('build', '');
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
const folders = { birge: 'build', ...(races.some(isWished) ? await rivals() : {}) };
const servers = {};
for (const [name, folder] of Object.entries(folders)) servers[name] = await serve(folder);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('exit', () => Object.values(servers).forEach(({ stop }) => stop()));

const games = readdirSync('src/lib/games').filter((name) => existsSync(`src/lib/games/${name}/card.ts`));
const browser = await openBrowser();
const tools = {
  browser,
  at: (name, path = '') => servers[name].address + path,
  rounds: Math.max(5, Number(process.env.BENCH_ROUNDS) || 0),
  slow: { cpu: 6, network: { latency: 150, mbits: 1.6 } },
  games: games.some((name) => wishes.includes(name)) ? games.filter((name) => wishes.includes(name)) : games,
  note: (text) => console.error(text),
};

const cards = async () => [
  { title: 'Paper cards', head: ['', 'ours', 'theirs', 'ratio', 'wanted', ''], rows: await cardRows(tools.rounds) },
];
const wanted = races.filter(isWished);
const parts = [
  isWished('bytes') && (() => bytes(tools)),
  wanted.length > 0 && (() => first(tools, wanted)),
  isWished('warm') && (() => warm(tools)),
  isWished('frames') && (() => frames(tools)),
  isWished('lesson') && (() => twoWindows(tools)),
  isWished('family') && (() => family(tools)),
  isWished('cards') && cards,
];
for (const part of parts.filter(Boolean)) {
  // each table as soon as it is there
  for (const { title, head, rows } of await part()) console.log(`\n${title}\n${table([head, ...rows])}`);
}
await browser.close();
process.exit(0);
