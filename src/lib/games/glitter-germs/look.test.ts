import { describe, expect, it } from 'vitest';
import { design } from '../stage.ts';
import { animalAt, dotSpots, glitterAt, isUnseenRun, meetings, sides, signsOf, tickOf } from './look.ts';
import { countOf, crowd } from './rooms.ts';
import { meetingTicks, rules, runTicks } from './rules.ts';
import { choose, level, run, unfair } from './sample.ts';

const judged = run(level, 5);
const last = judged.runs[0];

describe('the rooms', () => {
  it('keep every animal inside its room, with at least 16 units between two', () => {
    for (const side of sides) {
      const homes = Array.from({ length: crowd }, (_, at) => animalAt(level, undefined, side, at, 0, false));
      for (const { x, y } of homes) {
        expect(x).toBeGreaterThan(side === 'with' ? design.width / 2 + 40 : 40);
        expect(x).toBeLessThan(side === 'with' ? design.width - 40 : design.width / 2 - 40);
        expect(y).toBeLessThan(340);
      }
      const far = homes.flatMap((one, at) => homes.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)));
      expect(Math.min(...far)).toBeGreaterThanOrEqual(78);
    }
  });

  it('let two that meet lean towards each other, and stand still when it should be calm', () => {
    const { a } = meetings(level, last ?? { seed: 0, passes: 1 })[3] ?? { a: 0 };
    const tick = 3.5 * meetingTicks;
    expect(animalAt(level, last, 'with', a, tick, false)).not.toEqual(animalAt(level, last, 'with', a, 0, true));
    expect(animalAt(level, last, 'with', a, tick, true)).toEqual(animalAt(level, undefined, 'with', a, 0, true));
  });

  it('show in the end as much glitter as is counted', () => {
    const shown = glitterAt(level, last, runTicks(level));
    const count = countOf(level, last ?? { seed: 0, passes: 1 });
    expect({ without: shown.without.size, with: shown.with.size }).toEqual(count);
    expect(glitterAt(level, last, 0).with.size).toBe(level.start);
    expect(dotSpots('with', 0)).toHaveLength(crowd);
  });
});

it('both changes are seen over the second room until the test is fair', () => {
  const state = rules.start(unfair, 2);
  expect(signsOf(state)).toEqual(['test:socks', 'also:socks']);
  expect(signsOf(choose(run(unfair, 2), 'again'))).toEqual(['test:socks']);
});

it('a run that nobody saw is shown to a class, and no other', () => {
  const start = rules.start(level, 5);
  expect(isUnseenRun(judged, start)).toBe(true);
  expect(isUnseenRun(judged, choose(start, 'less'))).toBe(false);
  expect(isUnseenRun(choose(judged, 'nothing'), judged)).toBe(false);
  expect(tickOf(start)).toBe(0);
  expect(tickOf(judged)).toBe(runTicks(level));
});
