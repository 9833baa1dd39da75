import { expect, test } from 'vitest';
import { loadRules } from '../../games/load-rules.ts';
import { gameKey } from './game-key.ts';

const ways = ['reuse', 'ask', 'bin'];
const thing = (id: string) => ({ id, picture: id, ways });
const level = {
  town: { name: { kk: 'Ауыл', ru: 'Аул', en: 'Village' }, right: { jar: ['reuse', 'ask'], ribbon: ['reuse'], wrapper: ['bin'] } },
  ways: ways.map((id) => ({ id, picture: id })),
  things: [thing('jar'), { id: 'gift', picture: 'gift', parts: [thing('ribbon'), thing('wrapper')] }],
};
const words = Object.fromEntries(['wrapper', 'jar', 'ribbon'].map((id) => [`thing.${id}`, id]));

test('every thing of a game is listed once with all its right ways, in the order of the words', async () => {
  const rules = (await loadRules(['sort-lab']))['sort-lab'];
  if (!rules) throw new Error('the game is gone');
  const lines = gameKey(rules, level, words);
  const right = lines.map(({ asked, options }) => [asked, options.filter(({ isRight }) => isRight).map(({ label }) => label)]);
  expect(right).toEqual([
    ['thing.wrapper', ['way.bin']],
    ['thing.jar', ['way.reuse', 'way.ask']],
    ['thing.ribbon', ['way.reuse']],
  ]);
  expect(lines[0]).toMatchObject({ why: 'why.wrapper.bin' });
  expect(lines[0]?.options.map(({ label }) => label)).toEqual(['way.reuse', 'way.ask', 'way.bin']);
});
