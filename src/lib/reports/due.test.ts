import { describe, expect, it } from 'vitest';
import { dueBoosters, type Booster } from './due.ts';
import { sampleRecord } from './sample-records.ts';

const week: Booster = { programme: 'plastic-free', id: '05-week', after: '01-where-plastic-goes', days: 7 };
const month: Booster = { ...week, id: '06-month', days: 30 };
const given = sampleRecord({ day: '2026-11-01', place: '3b' });
const due = (today: string, records = [given]) =>
  dueBoosters(records, [week, month], today).map(({ booster, place }) => `${booster.id} ${place}`);

describe('a booster is due', () => {
  it('a week after the lesson for two weeks, a month after it for a month', () => {
    const days = ['2026-11-07', '2026-11-08', '2026-11-22', '2026-11-23', '2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => due(day).join())).toEqual(['', '05-week 3b', '05-week 3b', '', '', '06-month 3b', '06-month 3b', '']);
  });
  it('until the same class had it, whatever others had', () => {
    const booster = (place: string, day = '2026-11-09') => sampleRecord({ id: `c${place}`, lesson: '05-week', place, day });
    expect(due('2026-11-10', [given, booster('3b')])).toEqual([]);
    expect(due('2026-11-10', [given, booster('4a')])).toEqual(['05-week 3b']);
    expect(due('2026-11-10', [given, booster('3b', '2026-10-20')])).toEqual(['05-week 3b']);
  });
  it('after the last time a class had the lesson; each class by itself, the oldest first', () => {
    const again = sampleRecord({ id: 'b2', day: '2026-11-05', place: '3b' });
    const other = sampleRecord({ id: 'b3', day: '2026-11-02', place: '' });
    expect(due('2026-11-10', [given, again])).toEqual([]);
    expect(due('2026-11-12', [given, again, other])).toEqual(['05-week ', '05-week 3b']);
  });
  it('never without a lesson, or in another programme', () => {
    expect(due('2026-11-10', [])).toEqual([]);
    expect(due('2026-11-10', [sampleRecord({ programme: 'be-kind', day: '2026-11-01' })])).toEqual([]);
  });
});
