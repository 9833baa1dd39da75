// npm run bench: how fast the app is, as ratios against others in the same run, on a slow device and network. Not a test: it never fails.
// BENCH_ROUNDS=n for more than five; `npm run bench -- home class game frames` for some of it.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/tools/build.mjs';
import { openBrowser, serve, timeTo } from './browser.mjs';
import { frameCosts } from './frames.mjs';
import { median, share, table } from './numbers.mjs';
import { rivals } from './rivals.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const rounds = Math.max(5, Number(process.env.BENCH_ROUNDS) || 0);
const slow = { cpu: 6, network: { latency: 150, mbits: 1.6 } };
const wishes = process.argv.slice(2);
const isWished = (name) => wishes.length === 0 || wishes.includes(name);

const built = await build('build', '');
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
const others = await rivals();
const servers = {};
for (const [name, folder] of Object.entries({ birge: 'build', ...others })) servers[name] = await serve(folder);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('exit', () => Object.values(servers).forEach(({ stop }) => stop()));
const at = (name, path = '') => servers[name].address + path;

const usable = 'body[data-ready]';
const playable = '[data-game][data-state=ready], [data-game][data-state=playing]';
const lesson = 'plastic-free/01-where-plastic-goes';
const races = [
  {
    name: 'home',
    title: 'home usable / bare SvelteKit page usable',
    most: 1.4,
    ours: { address: at('birge', 'en/'), until: usable },
    theirs: { address: at('page'), until: usable },
  },
  {
    name: 'class',
    title: "first lesson step in class / reveal.js' starter deck ready",
    most: 0.4,
    ours: { address: at('birge', `en/class/${lesson}/`), until: '[data-step]', press: '[data-start]' },
    theirs: { address: at('deck'), until: '.reveal.ready' },
  },
  {
    name: 'game',
    title: 'Sort Lab playable / bare scene on Phaser core',
    most: 1.1,
    ours: { address: at('birge', 'en/play/sort-lab/'), until: playable },
    theirs: { address: at('scene'), until: playable },
  },
].filter(({ name }) => isWished(name));

const games = readdirSync('src/lib/games').filter((name) => isWished('frames') && existsSync(`src/lib/games/${name}/card.ts`));
const browser = await openBrowser();
const judged = (value, most) => (value <= most ? 'ok' : 'over');
const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

const time = (one) => timeTo(browser, one.address, { ...slow, until: one.until, press: one.press });
const sides = (race) => [race.ours, race.theirs];
// once without slowness, so that the servers have compressed everything
for (const one of races.flatMap(sides)) await timeTo(browser, one.address, { until: one.until, press: one.press });
const times = new Map(races.flatMap(sides).map((one) => [one, []]));
// in turn, so that whatever else this machine does hits all alike
for (let round = 1; round <= rounds; round += 1) {
  for (const one of races.flatMap(sides)) times.get(one).push(await time(one));
  console.error(
    `round ${round} of ${rounds}: ${races
      .flatMap(sides)
      .map((one) => ms(times.get(one).at(-1)))
      .join(', ')}`,
  );
}

const raceRows = races.map(({ title, most, ours, theirs }) => {
  const [our, their] = [median(times.get(ours)), median(times.get(theirs))];
  return [title, ms(our), ms(their), `${(our / their).toFixed(2)} ×`, `<= ${most} ×`, judged(our / their, most)];
});

const frameRows = [];
for (const game of games) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push(await frameCosts(browser, at('birge', `en/play/${game}/`), { cpu: 4, seconds: 12 }));
  const [middle, most] = [0.5, 0.95].map((part) => median(runs.map((costs) => share(costs, part))));
  const count = runs.reduce((sum, costs) => sum + costs.length, 0);
  frameRows.push([`${game}: script per frame`, ms(most), `(median ${ms(middle)})`, `${count} frames`, '<= 8 ms', judged(most, 8)]);
}

await browser.close();
console.log(`\nCPU ${slow.cpu} ×, ${slow.network.mbits} Mbit/s, ${slow.network.latency} ms, cold cache, no worker; medians of ${rounds}`);
if (raceRows.length > 0) console.log(table([['', 'ours', 'theirs', 'ratio', 'wanted', ''], ...raceRows]));
if (frameRows.length > 0) console.log(`CPU 4 ×; 95 of 100 frames stay below; medians of ${rounds} plays`);
if (frameRows.length > 0) console.log(table(frameRows));
process.exit(0);
