/** Every level of every lesson, played by the votes of simulated classes through a session's log: no class can lead a game into a corner. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draw } from '../src/lib/base/random.ts';
import type { SessionEvent } from '../src/lib/classroom/events.ts';
import { apply, firstState } from '../src/lib/classroom/fold.ts';
import type { SessionPlan } from '../src/lib/classroom/plan.ts';
import { openOptions } from '../src/lib/classroom/vote.ts';
import { loadRules } from '../src/lib/games/load-rules.ts';
import { checkLesson } from '../src/lib/lesson/parse.ts';
import type { Lesson, LessonLevel } from '../src/lib/lesson/schema.ts';
import { readLessons, surroundings } from '../src/tools/lesson-files.ts';
import { levelTable } from '../src/tools/level-table.ts';

const { lessons } = readLessons(resolve('lessons'));
const around = surroundings('2026-11-22');
const levels = lessons.flatMap((files) => {
  const { lesson } = checkLesson(files, levelTable, around);
  return (lesson?.levels ?? []).map((level) => ({ name: `${files.folder} ${level.id}`, lesson: lesson as Lesson, level }));
});

/** A session of this one level, as the only step of its lesson. */
async function planOf(lesson: Lesson, level: LessonLevel): Promise<SessionPlan> {
  const step = { id: 'play', kind: 'game', minutes: 5, must: true, grouping: 'class', sensitive: false, sources: [], level: level.id };
  return { lesson: { ...lesson, steps: [step] as unknown as Lesson['steps'] }, seed: 11, rules: await loadRules([level.game]) };
}

/** How many hands each option gets from thirty children. */
type Class = (options: string[], round: number) => Record<string, number>;
const classes: Record<string, Class> = {
  'that always wants the first': ([first = '']) => ({ [first]: 30 }),
  'that always wants the last': (options) => ({ [options.at(-1) ?? '']: 30 }),
  'that guesses': (options, round) => {
    const hands = options.map((id, at) => [id, Math.floor(draw(round * 31 + at * 7).value * 12)] as const);
    return Object.fromEntries(hands);
  },
  'that says nothing': () => ({}),
};

const next: SessionEvent = { kind: 'next' };

describe.each(Object.entries(classes))('a class %s', (_, hands) => {
  test.each(levels)('comes to the end of $name', async ({ lesson, level }) => {
    const plan = await planOf(lesson, level);
    let state = firstState(plan);
    let votes = 0;
    while (state.phase === 'running' && state.at.beat !== 'end') {
      const options = state.at.beat === 'count' ? openOptions(plan, state) : [];
      if (state.at.beat === 'count') {
        votes += 1;
        expect(options.length).toBeGreaterThan(0);
        expect(options.length).toBeLessThanOrEqual(4);
        for (const [option, by] of Object.entries(hands(options, votes))) state = apply(plan, state, { kind: 'count', option, by });
      }
      state = apply(plan, state, next);
      if (state.at.beat === 'told') expect(state.at.game?.told?.key).toBeTruthy();
      expect(votes).toBeLessThan(200);
    }
    expect(votes).toBeGreaterThan(0);
    expect(state.at.game?.outcome?.learnedKey).toBeTruthy();
  });
});
