import { describe, expect, it } from 'vitest';
import { design } from '../stage.ts';
import { changeOf, isUnseenMonth, marks, rowSpots, thingSpots, tickOf, waySpots } from './look.ts';
import { monthTicks } from './month.ts';
import { rules } from './rules.ts';
import { choose, level, planned, rest } from './sample.ts';

const start = rules.start(level, 1);

describe('the room', () => {
  it('keeps its things in their places when one has been found', () => {
    const later = choose(choose(start, 'bottle'), 'swap');
    expect(thingSpots(later)['straw']).toEqual(thingSpots(start)['straw']);
    expect(Object.keys(waySpots(choose(start, 'bottle')))).toEqual(['refuse', 'swap', 'keep']);
  });

  it('knows what happened', () => {
    expect(changeOf(start, undefined)).toBe('begun');
    expect(changeOf(choose(start, 'bowl'), start)).toBe('missed');
    expect(changeOf(choose(start, 'bottle'), start)).toBe('found');
    expect(changeOf(choose(choose(start, 'bottle'), 'keep'), choose(start, 'bottle'))).toBe('decided');
  });
});

describe('the calendar', () => {
  const read = rest(choose(planned(), 'go'));

  it('has a mark for every time and every piece, inside the sheet', () => {
    const all = marks(read);
    expect(all.filter((mark) => mark.kind === 'without')).toHaveLength(15);
    expect(all.filter((mark) => mark.kind === 'thrown')).toHaveLength(9);
    for (const mark of all) {
      expect(mark.x).toBeGreaterThan(240);
      expect(mark.x).toBeLessThan(design.width - 30);
      expect(mark.y).toBeLessThan(design.height - 20);
      expect(mark.tick).toBeLessThan(monthTicks);
    }
  });

  it('is empty before the month, whole after it, and offers only rows that can be read', () => {
    expect(tickOf(planned())).toBe(0);
    expect(tickOf(read)).toBe(monthTicks);
    expect(Object.values(rowSpots(read)).map((row) => row.isOpen)).toEqual([true, true, false]);
  });

  it('fills before the eyes of a class that went to its end at once', () => {
    expect(isUnseenMonth(read, planned())).toBe(true);
    expect(isUnseenMonth(read, choose(planned(), 'go'))).toBe(false);
  });
});
