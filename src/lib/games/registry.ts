/** All games there are. A game is a folder with a card; nothing else has to be told about it. */
import type { GameCard } from './contract.ts';

const found = import.meta.glob<GameCard>('./*/card.ts', { eager: true, import: 'card' });

export const games: GameCard[] = Object.values(found);

export function gameCard(id: string): GameCard | undefined {
  return games.find((game) => game.id === id);
}
