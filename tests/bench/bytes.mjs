// What a browser fetches on a first visit, as our server sends it (brotli), page by page and game by game.
import { freshPage } from './browser.mjs';

const routes = {
  home: 'en/',
  lessons: 'en/lessons/',
  'a lesson': 'en/lessons/plastic-free/01-where-plastic-goes/',
  class: 'en/class/plastic-free/01-where-plastic-goes/',
  'check before a lesson': 'en/class/plastic-free/01-where-plastic-goes/check/',
  projector: 'en/screen/',
  games: 'en/play/',
  "a lesson's path": 'en/play/plastic-free/01-where-plastic-goes/',
  'family: today': 'en/family/',
  'family: results': 'en/family/results/',
  'family: data': 'en/family/data/',
  reports: 'en/reports/',
  'class total': 'en/reports/class/',
  help: 'en/help/',
  install: 'en/install/',
  about: 'en/about/',
};
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const kindOf = (path) => (path.endsWith('.woff2') ? 'fonts' : /\.(svg|png|webp)$/.test(path) ? 'pictures' : 'text');

async function visit(browser, address, ready) {
  const { page, close } = await freshPage(browser, {});
  const requests = [];
  page.on('request', (request) => request.url().startsWith('http') && requests.push(request));
  await page.goto(address);
  await page.locator(ready).first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const sum = { text: 0, pictures: 0, fonts: 0, phaser: 0, files: requests.length };
  for (const request of requests) {
    await (await request.response())?.finished();
    const { responseBodySize } = await request.sizes();
    const { pathname } = new URL(request.url());
    // the only file of its size: see tools/chunks.ts
    sum[kindOf(pathname) === 'text' && responseBodySize > 50_000 ? 'phaser' : kindOf(pathname)] += responseBodySize;
  }
  await close();
  return sum;
}
const all = ({ text, pictures, fonts, phaser }) => text + pictures + fonts + phaser;
const row = (name, sum) => [name, kb(all(sum)), kb(sum.text), kb(sum.pictures), kb(sum.fonts), kb(sum.phaser), String(sum.files)];

export async function bytes({ browser, at, games }) {
  const rows = [];
  for (const [name, path] of Object.entries(routes)) rows.push(row(name, await visit(browser, at('birge', path), 'body[data-ready]')));
  const playing = '[data-game][data-state=ready], [data-game][data-state=playing]';
  for (const game of games) rows.push(row(`game: ${game}`, await visit(browser, at('birge', `en/play/${game}/`), playing)));
  return [{ title: 'Bytes of a first visit (brotli)', head: ['', 'all', 'text', 'pictures', 'fonts', 'Phaser', 'files'], rows }];
}
