/** The levels of a game, of all lessons: for the page of a game, and for a class that plays a level which no step names. */
import { doors } from 'virtual:game-levels';
import type { Lang } from '../base/lang.ts';
import { levelOn } from './level-claims.ts';
import type { Lesson, LessonLevel } from './schema.ts';
import type { LevelText } from './text-schema.ts';

/** What a game's file holds. `lesson`: programme/lesson; `claims`: those that the level names; `pictures`: name -> address. */
export interface GameLevels {
  levels: { lesson: string; level: LessonLevel; claims: Lesson['claims']; pictures: Record<string, string> }[];
}

/** And its file of a language: lesson -> level -> words. */
export interface GameTexts {
  texts: Record<string, Record<string, LevelText>>;
}

export interface GameLevel {
  lesson: string; // programme/lesson
  level: LessonLevel;
  text: LevelText;
  pictures: Record<string, string>;
}

/**
 * All levels of a game in one language, in the order of the lessons and then by number; none when no lesson has the game.
 * @param day the day on which their claims are judged (2026-11-27); undefined: as they were written, with all their reserves
 */
export async function loadGameLevels(game: string, lang: Lang, day: string | undefined): Promise<GameLevel[]> {
  const door = doors[game];
  if (!door) return [];
  const [{ levels }, { texts }] = await Promise.all([door.levels(), door[lang]()]);
  return levels.flatMap(({ lesson, level, claims, pictures }) => {
    const text = texts[lesson]?.[level.id];
    const data = day === undefined ? level.data : levelOn(claims, level.data, day);
    return text && data ? [{ lesson, level: { ...level, data }, text, pictures }] : [];
  });
}
