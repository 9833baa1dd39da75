import { error } from '@sveltejs/kit';
import { langs } from '$lib/base/lang.ts';
import { gameCard, games } from '$lib/games/registry.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => langs.flatMap((lang) => games.map(({ id }) => ({ lang, game: id })));

export const load: PageLoad = ({ params }) => {
  if (!gameCard(params.game)) error(404);
};
