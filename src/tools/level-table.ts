/** Every game's check of its levels. A game with a level.ts appears here; nothing else has to be changed. Loaded through Vite only. */
import type { GameLevelTable, LevelCheck } from '../lib/lesson/level-table.ts';

const found = import.meta.glob<LevelCheck>('../lib/games/*/level.ts', { eager: true, import: 'levelCheck' });

export const levelTable: GameLevelTable = Object.fromEntries(
  Object.entries(found).map(([path, check]) => [path.split('/').at(-2) ?? '', check]),
);
