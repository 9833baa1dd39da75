import { error } from '@sveltejs/kit';
import { isLang, langs, type Lang } from '$lib/base/lang.ts';
import type { PlayLevel } from '$lib/games/play-level.ts';
import { gameCard, games } from '$lib/games/registry.ts';
import { lessonCards } from '$lib/lesson/cards.ts';
import { loadWholeLesson } from '$lib/lesson/catalog-more.ts';
import type { EntryGenerator, PageLoad } from './$types';
import { lessonDay } from '../../../lesson-day.ts';

/** A game has a page once a lesson has a level of it. */
const played = new Set(lessonCards().flatMap((card) => card.levels.map((level) => level.game)));

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) => games.filter(({ id }) => played.has(id)).map(({ id }) => ({ lang, game: id })));

/** The levels of a game from all lessons, in the order of the lessons. */
async function levelsOf(game: string, lang: Lang): Promise<PlayLevel[]> {
  const lessons = lessonCards().filter((card) => card.levels.some((level) => level.game === game));
  const loaded = await Promise.all(lessons.map((card) => loadWholeLesson(card.programme, card.id, lang, lessonDay())));
  const found = loaded.flatMap((one, at) => {
    const own = (one?.lesson.levels ?? []).filter((level) => level.game === game).sort((a, b) => a.number - b.number);
    return own.flatMap(({ id, data }) => {
      const text = one?.text.levels[id];
      return one && text ? [{ ...text, id: `${lessons[at]?.id}:${id}`, data, pictures: one.pictures }] : [];
    });
  });
  return found.map((level, at) => ({ ...level, number: at + 1 }));
}

export const load: PageLoad = async ({ params }) => {
  const card = gameCard(params.game);
  if (!card || !isLang(params.lang)) error(404);
  return { card, rules: await card.rules(), levels: await levelsOf(card.id, params.lang) };
};
