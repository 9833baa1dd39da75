import { langs } from '$lib/base/lang.ts';
import { games } from '$lib/games/registry.ts';
import { lessonCards } from '$lib/lesson/cards.ts';
import type { EntryGenerator } from './$types';

/** A game has a page once a lesson has a level of it. */
export const entries: EntryGenerator = () => {
  const played = new Set(lessonCards().flatMap((card) => card.levels.map((level) => level.game)));
  return langs.flatMap((lang) => games.filter(({ id }) => played.has(id)).map(({ id }) => ({ lang, game: id })));
};
