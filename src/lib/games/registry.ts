/** All games there are. A game is a folder with a card; nothing else has to be told about it. */
import type { GameCard, GameRules } from './contract.ts';

const found = import.meta.glob<GameCard>('./*/card.ts', { eager: true, import: 'card' });

export const games: GameCard[] = Object.values(found);

export function gameCard(id: string): GameCard | undefined {
  return games.find((game) => game.id === id);
}

/** The reducers of these games, without their scenes; an unknown game is an error of the lesson, which its check refuses. */
export async function loadRules(ids: readonly string[]): Promise<Record<string, GameRules<unknown, unknown, unknown>>> {
  const wanted = [...new Set(ids)].map(async (id) => {
    const game = gameCard(id);
    if (!game) throw new Error(`there is no game "${id}"`);
    return [id, await game.rules()] as const;
  });
  return Object.fromEntries(await Promise.all(wanted));
}
