import { describe, expect, it } from 'vitest';
import { langs } from '../base/lang.ts';
import { games } from '../games/registry.ts';
import { lessonCards } from './cards.ts';
import { loadWholeLesson } from './catalog-more.ts';
import { loadGameLevels } from './game-levels.ts';

const inLessons = lessonCards().flatMap(({ programme, id, levels }) => levels.map((level) => ({ ...level, lesson: `${programme}/${id}` })));

describe.each(langs)('the levels of all lessons by game (%s)', (lang) => {
  it.each(games.map(({ id }) => id))('%s: in the order of the lessons, with words and with every picture', async (game) => {
    const found = await loadGameLevels(game, lang, undefined);
    const listed = inLessons.filter((level) => level.game === game).map(({ lesson, id }) => `${lesson} ${id}`);
    expect(found.map(({ lesson, level }) => `${lesson} ${level.id}`).sort()).toEqual(listed.sort());
    const lessons = [...new Set(lessonCards().map(({ programme, id }) => `${programme}/${id}`))];
    const rank = ({ lesson, level }: (typeof found)[number]) => lessons.indexOf(lesson) * 100 + level.number;
    expect(found.map(rank)).toEqual(found.map(rank).sort((a, b) => a - b));
    for (const { text, pictures } of found) {
      expect(text.title).not.toBe('');
      expect(Object.values(pictures).every(Boolean)).toBe(true);
    }
  });
});

it('a lesson has all its levels, also those that no step plays', async () => {
  for (const { programme, id, levels } of lessonCards()) {
    const whole = await loadWholeLesson(programme, id, 'en');
    expect(whole?.lesson.levels.map((level) => level.id).sort()).toEqual(levels.map((level) => level.id).sort());
  }
});

it('a level whose claims ran out gives them up, or is not played', async () => {
  const claimed = (all: Awaited<ReturnType<typeof loadGameLevels>>) => JSON.stringify(all).split('"claim"').length - 1;
  const [written, later] = await Promise.all([
    loadGameLevels('rumour-post', 'en', undefined),
    loadGameLevels('rumour-post', 'en', '2099-01-01'),
  ]);
  expect(claimed(written)).toBeGreaterThan(claimed(later));
});

it('a game that no lesson has, has no levels', async () => {
  expect(await loadGameLevels('hopscotch', 'en', undefined)).toEqual([]);
});
