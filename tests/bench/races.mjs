// First usable, cold, ours against others in turn, so that whatever else this machine does hits all alike.
import { openTimed, slowDown, startButton, timeTo } from './browser.mjs';
import { judged, median, ms } from './numbers.mjs';

const usable = 'body[data-ready]';
const playable = '[data-game][data-state=ready], [data-game][data-state=playing]';
const lesson = 'plastic-free/01-where-plastic-goes';

const racesOf = (at) => ({
  home: [
    {
      // all there is to do on the home page is to follow a link, which needs no code (tests/e2e/shell.spec.ts); the bare page has a button
      title: 'home usable: its doors are painted / bare SvelteKit page usable',
      most: 1.4,
      ours: { address: at('birge', 'en/'), until: 'main a', isPainted: true },
      theirs: { address: at('page'), until: usable },
    },
    {
      title: 'home awake / bare SvelteKit page usable',
      most: 1.4,
      ours: { address: at('birge', 'en/'), until: usable },
      theirs: { address: at('page'), until: usable },
    },
  ],
  class: [
    {
      title: "first lesson step in class / reveal.js' starter deck ready",
      most: 0.4,
      ours: { address: at('birge', `en/class/${lesson}/`), until: '[data-step]', press: startButton },
      theirs: { address: at('deck'), until: '.reveal.ready' },
    },
  ],
  game: [
    {
      // the buttons below the picture play the game as well; a child who needs no "how to play" closes it at once
      title: 'Sort Lab playable by its buttons / bare scene on Phaser core',
      most: 1.1,
      ours: { address: at('birge', 'en/play/sort-lab/'), until: 'main:not(:has([data-how])) [data-twin] button', press: '[data-how]' },
      theirs: { address: at('scene'), until: playable },
    },
    {
      title: 'Sort Lab playable by its picture too / bare scene on Phaser core',
      most: 1.1,
      ours: { address: at('birge', 'en/play/sort-lab/'), until: playable },
      theirs: { address: at('scene'), until: playable },
    },
  ],
});

/** All races at one speed. Without slowness a ratio says little, so only the slow ones are judged. */
async function run({ browser, rounds, slow, races, note }) {
  const sides = races.flatMap(({ ours, theirs }) => [ours, theirs]);
  // once without slowness, so that the servers have compressed everything
  for (const one of sides) await timeTo(browser, one.address, one);
  const times = new Map(sides.map((one) => [one, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of sides) times.get(one).push(await timeTo(browser, one.address, { ...one, ...slow }));
    note(`round ${round} of ${rounds}: ${sides.map((one) => ms(times.get(one).at(-1))).join(', ')}`);
  }
  return races.map(({ title, most, ours, theirs }) => {
    const [our, their] = [median(times.get(ours)), median(times.get(theirs))];
    const verdict = slow.cpu ? [`<= ${most} ×`, judged(our / their, most)] : ['', ''];
    return [title, ms(our), ms(their), `${(our / their).toFixed(2)} ×`, ...verdict];
  });
}

export async function first(tools, names) {
  const races = Object.entries(racesOf(tools.at)).flatMap(([name, some]) => (names.includes(name) ? some : []));
  const head = ['', 'ours', 'theirs', 'ratio', 'wanted', ''];
  const { cpu, network } = tools.slow;
  const slowly = `First usable, cold, no worker: CPU ${cpu} ×, ${network.mbits} Mbit/s, ${network.latency} ms; medians of ${tools.rounds}`;
  return [
    { title: slowly, head, rows: await run({ ...tools, races }) },
    { title: `The same, not slowed down`, head, rows: await run({ ...tools, races, slow: {} }) },
  ];
}

/** Everything is on the device: how long a start takes then, with the network and without. */
export async function warm({ browser, at, rounds, slow }) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await page.goto(at('birge', 'en/'));
  await page.locator('[data-offline=ready]').first().waitFor({ state: 'attached', timeout: 300_000 });
  const starts = [
    ['home', { address: at('birge', 'en/'), until: usable }],
    ['first lesson step', { address: at('birge', `en/class/${lesson}/`), until: '[data-step]', press: startButton }],
    ['Sort Lab playable', { address: at('birge', 'en/play/sort-lab/'), until: playable }],
  ];
  const times = new Map();
  for (const isOffline of [false, true]) {
    await context.setOffline(isOffline);
    for (let round = 0; round < rounds; round += 1)
      for (const [name, one] of starts) {
        const tab = await context.newPage();
        await slowDown(tab, { cpu: slow.cpu });
        const key = `${name}, ${isOffline ? 'no network' : 'with network'}`;
        times.set(key, [...(times.get(key) ?? []), await openTimed(tab, one.address, one)]);
        await tab.close();
      }
  }
  await context.close();
  const rows = [...times].map(([name, all]) => [name, ms(median(all))]);
  return [{ title: `From the device, CPU ${slow.cpu} ×; medians of ${rounds}`, head: ['', 'usable'], rows }];
}
