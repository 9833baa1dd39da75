/** A lesson's level, made ready for a game on a tablet. */
import type { PlayLevel } from '../games/play-level.ts';
import type { LoadedLesson } from '../lesson/loaded.ts';

export function playLevel(loaded: LoadedLesson, id: string): PlayLevel | undefined {
  const level = loaded.lesson.levels.find((known) => known.id === id);
  const text = loaded.text.levels[id];
  if (!level || !text) return undefined;
  const { title, goal, today, words } = text;
  return { id, number: level.number, data: level.data, title, goal, today, words, pictures: loaded.pictures };
}
