// The main stories of the app, told once for every engine. Each gets a page and a server of its own that can be stopped.
import { strict as assert } from 'node:assert';
import { change, click, open, until, usable } from './page.mjs';

const lesson = 'plastic-free/01-where-plastic-goes';

/** Step and beat of the class, as the contract shows them. */
const place = () => {
  const shown = document.querySelector('[data-step]');
  return shown ? `${shown.dataset.step} ${shown.dataset.phase}` : 'outside';
};
const go = (page, key) => change(page, 'the class', place, () => page.press(key));
const hands = () => [...document.querySelectorAll('output')].map((shown) => shown.textContent.trim()).join();

async function giveLesson(page, { at }) {
  await page.goto(at(`kk/class/${lesson}/`));
  await until(page, 'the start', () => document.querySelector('[data-start]') !== null);
  let now = await go(page, 'PageDown');
  const beats = new Set();
  for (let steps = 0; now !== 'outside'; steps += 1) {
    assert.ok(steps < 200, `the lesson does not end: ${now}`);
    const beat = now.split(' ')[1];
    if (beat === 'count' && !beats.has(beat)) {
      await page.press('2');
      for (let hand = 0; hand < 2; hand += 1) await change(page, 'the hands', hands, () => page.press('='));
      // a reload in the middle of a count goes on with the hands
      const counted = await page.run(hands);
      await page.reload();
      await until(
        page,
        `the class at ${now} with ${counted}`,
        (now, counted) => {
          const shown = document.querySelector('[data-step]');
          const hands = [...document.querySelectorAll('output')].map((one) => one.textContent.trim()).join();
          return shown && `${shown.dataset.step} ${shown.dataset.phase}` === now && hands === counted;
        },
        now,
        counted,
      );
    }
    if (beat === 'look')
      await until(
        page,
        'the game',
        () => document.querySelector('[data-game][data-state=ready], [data-game][data-state=playing]') !== null,
      );
    beats.add(beat);
    now = await go(page, 'PageDown');
  }
  for (const beat of ['ask', 'count', 'bars', 'answer', 'look', 'told']) assert.ok(beats.has(beat), `no ${beat} among ${[...beats]}`);
  await until(page, 'the end', () => document.body.innerText.includes('Бірге үйрендік!'));
  await until(page, 'the record', () => document.querySelector('[data-record]') !== null);
}

const moment = () => {
  const offered = [...document.querySelectorAll('[data-twin] button')].map((button) => button.getAttribute('data-option'));
  return `${document.querySelector('[data-game]')?.getAttribute('data-turn')} ${offered.join()}`;
};

async function openGame(page, address) {
  await page.goto(address);
  await until(page, 'the game', () => document.querySelector('[data-game][data-state=ready]') !== null);
  const how = () => String(document.querySelector('[data-how]') !== null);
  if ((await page.run(how)) === 'true') await change(page, 'how to play', how, () => page.press('Enter'));
}

async function playByTwin(page, { at }) {
  await openGame(page, at('ru/play/sort-lab/'));
  const isOver = () => document.querySelector('[data-game]')?.getAttribute('data-state') === 'finished';
  for (let moves = 0; !(await page.run(isOver)); moves += 1) {
    assert.ok(moves < 120, 'the game does not end');
    await change(page, 'the game', moment, () => click(page, '[data-twin] button'));
  }
  await until(page, 'the end card', () => document.querySelector('h2, h1') !== null);
}

async function playByPointer(page, { at }) {
  await openGame(page, at('en/play/sort-lab/'));
  const box = await page.run(() => document.querySelector('canvas').getBoundingClientRect().toJSON());
  let tries = 0;
  for (let moves = 0; moves < 2; moves += 1)
    await change(page, 'the game', moment, () => {
      tries = (tries + 1) % 15;
      return page.click(box.x + (box.width * (60 + tries * 60)) / 960, box.y + (box.height * 390) / 540);
    });
}

async function keepLog(page, { at }) {
  await open(page, at('en/family/plan/?swaps=own-bag,own-flask,no-straw'));
  await click(page, 'button', '3');
  await click(page, 'button', 'Go on');
  await click(page, 'button', 'Save the plan');
  await click(page, 'a', 'Go to the log');
  const count = () =>
    [...document.querySelectorAll('button')]
      .find((one) => `${one.getAttribute('aria-label')} ${one.textContent}`.includes('thin bag'))
      ?.querySelector('output')
      ?.textContent.trim() ?? '';
  await until(page, 'the tile', count);
  for (let taps = 0; taps < 3; taps += 1) await change(page, 'the tile', count, () => click(page, 'button', 'thin bag'));
  await click(page, 'summary', 'Last entries');
  await change(page, 'the tile', count, () => click(page, 'details button', 'Undo'));
  await until(page, 'saved', () => document.querySelector('[data-saved=saved]') !== null);
  await page.reload();
  await usable(page);
  await until(page, 'the tile', count);
  assert.equal(await page.run(count), '2');
}

async function goOffline(page, { at, server }) {
  await open(page, at('ru/'));
  await until(page, 'everything on the device', () => document.querySelector('[data-offline=ready]') !== null);
  await server.stop();
  await page.reload();
  await usable(page);
  await open(page, at('kk/lessons/'));
  await page.goto(at(`en/class/${lesson}/`));
  await until(page, 'the start', () => document.querySelector('[data-start]') !== null);
  await openGame(page, at('kk/play/sort-lab/'));
  await open(page, at('en/no/such/page/'));
  assert.match(await page.run(() => document.body.innerText), /There is no such page/);
}

export const stories = {
  'a volunteer gives the whole lesson by clicker, counts hands, and reloads in the middle': giveLesson,
  'a game is played to its end by its buttons': playByTwin,
  'a game takes the pointer on its picture': playByPointer,
  'a family makes a plan, taps, takes one back, reloads': keepLog,
  'without a server everything opens that was kept': goOffline,
};
