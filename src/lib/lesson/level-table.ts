/** What the lesson room needs to know of each game to check its levels. The table is put together outside (src/tools/level-table.ts). */
import type * as v from 'valibot';

export interface LevelCheck {
  /** The shape of `data`; when the level names a town file, its content is in `data.town`. */
  schema: v.GenericSchema;
  /** Every word the level needs, and as what it will be shown. */
  words(data: unknown): LevelWord[];
  pictures(data: unknown): string[];
  /** Swaps of the family's plan the level names, and sources of its lesson: they have to exist. */
  swaps?(data: unknown): string[];
  sources?(data: unknown): string[];
}

export interface LevelWord {
  key: string;
  cap: 'label' | 'prompt' | 'feedback';
}

export type GameLevelTable = Record<string, LevelCheck>;
