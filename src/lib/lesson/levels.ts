/** The levels of a lesson, each looked at by its own game. */
import type { LevelWord, GameLevelTable } from './level-table.ts';
import { fit } from './fit.ts';
import { didYouMean } from './nearest.ts';
import type { Finding } from './problem.ts';
import type { Lesson, LessonLevel } from './schema.ts';

/** What a level points at outside itself. */
export interface LevelRefs {
  swaps: readonly string[];
  sources: readonly string[];
}

export interface CheckedLevels {
  levels: LessonLevel[]; // with the town put in and the game's defaults
  words: Record<string, readonly LevelWord[] | undefined>;
  pictures: Record<string, readonly string[]>;
  refs: Record<string, LevelRefs>;
  findings: Finding[];
}

function withTown(level: LessonLevel, towns: Record<string, unknown>): { data: Record<string, unknown>; reason?: string } {
  if (!level.with) return { data: level.data };
  if (!Object.hasOwn(towns, level.with))
    return { data: level.data, reason: `there is no file ${level.with}.${didYouMean(level.with, Object.keys(towns))}` };
  return { data: { ...level.data, town: towns[level.with] } };
}

/** `towns`: the programme's files that were read well, by their path in the programme's folder. */
export function checkLevels(lesson: Lesson, table: GameLevelTable, towns: Record<string, unknown>): CheckedLevels {
  const checked: CheckedLevels = { levels: [], words: {}, pictures: {}, refs: {}, findings: [] };
  for (const level of lesson.levels) {
    const at = ['levels', level.id];
    const { data, reason } = withTown(level, towns);
    const game = Object.hasOwn(table, level.game) ? table[level.game] : undefined;
    const fitted = game && !reason ? fit(game.schema, data) : undefined;
    const known = Object.keys(table);
    if (reason) checked.findings.push({ file: 'lesson.yaml', at: [...at, 'with'], reason });
    if (!game)
      checked.findings.push({
        file: 'lesson.yaml',
        at: [...at, 'game'],
        reason: `there is no game "${level.game}". Known games: ${known.join(', ')}.${didYouMean(level.game, known, 1)}`,
      });
    for (const misfit of fitted?.misfits ?? []) {
      const inTown = level.with !== undefined && misfit.at[0] === 'town';
      checked.findings.push({
        file: inTown ? (level.with ?? '') : 'lesson.yaml',
        at: inTown ? misfit.at.slice(1) : [...at, 'data', ...misfit.at],
        reason: misfit.reason,
      });
    }
    const value = fitted?.value as Record<string, unknown> | undefined;
    checked.levels.push(value ? { ...level, data: value } : level);
    checked.words[level.id] = value && game ? game.words(value) : undefined;
    checked.pictures[level.id] = value && game ? game.pictures(value) : [];
    checked.refs[level.id] = { swaps: (value && game?.swaps?.(value)) ?? [], sources: (value && game?.sources?.(value)) ?? [] };
  }
  return checked;
}
