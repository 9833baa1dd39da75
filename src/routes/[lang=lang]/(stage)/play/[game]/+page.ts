import { error } from '@sveltejs/kit';
import { isLang } from '$lib/base/lang.ts';
import type { PlayLevel } from '$lib/games/play-level.ts';
import { gameCard } from '$lib/games/registry.ts';
import { loadGameLevels, type GameLevel } from '$lib/lesson/game-levels.ts';
import type { PageLoad } from './$types';
import { lessonDay } from '../../../lesson-day.ts';

const playLevel = ({ lesson, level, text, pictures }: GameLevel, at: number): PlayLevel => ({
  ...text,
  id: `${lesson.split('/')[1]}:${level.id}`,
  number: at + 1,
  data: level.data,
  pictures,
});

export const load: PageLoad = async ({ params }) => {
  const card = gameCard(params.game);
  if (!card || !isLang(params.lang)) error(404);
  const [rules, levels] = await Promise.all([card.rules(), loadGameLevels(card.id, params.lang, lessonDay())]);
  return { card, rules, levels: levels.map(playLevel) };
};
