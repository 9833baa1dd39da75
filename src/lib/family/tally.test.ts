import { expect, it } from 'vitest';
import { sampleBook, sampleEntry } from './sample.ts';
import { countOf, entryTo, peopleOn, stateOf, tallyDays, tallyOf, type Line } from './tally.ts';

const bag: Line = { kind: 'thrown', item: 'bag-carrier-thin' };
const flask: Line = { kind: 'avoided', item: 'bottle-pet-05', swap: 'own-flask' };
const day = '2026-12-07';

it('keeps thrown, recycled and avoided apart', () => {
  const entries = [
    sampleEntry(day, 2, bag),
    sampleEntry(day, 1, { kind: 'recycled', item: 'bag-carrier-thin' }),
    sampleEntry(day, 1, flask),
    sampleEntry('2026-12-08', 5, bag),
  ];
  const tally = tallyOf(tallyDays(entries), day);
  expect([countOf(tally, bag), countOf(tally, { kind: 'recycled', item: bag.item }), countOf(tally, flask)]).toEqual([2, 1, 1]);
  expect(tally.avoided).toEqual(new Map([['bottle-pet-05', 1]]));
});

it('owes nothing when two windows lower the last piece', () => {
  const tally = tallyOf(tallyDays([sampleEntry(day, 1, bag), sampleEntry(day, -1, bag), sampleEntry(day, -1, bag)]), day);
  expect(countOf(tally, bag)).toBe(0);
  expect([...tally.thrown.keys()]).toEqual([]);
});

it('writes taps, lowerings and typed totals as one difference', () => {
  const moment = { family: sampleBook.family.id, day, id: 'a'.repeat(32), now: 1 };
  expect(entryTo(bag, 4, 5, moment)?.pieces).toBe(1);
  expect(entryTo(bag, 4, 3, moment)?.pieces).toBe(-1);
  expect(entryTo(bag, 4, 12, moment)?.pieces).toBe(8);
  expect(entryTo(bag, 0, -1, moment)).toBeUndefined();
  expect(entryTo(flask, 0, 1, { ...moment, who: 'b'.repeat(32) })).toEqual({
    id: 'a'.repeat(32),
    family: moment.family,
    ...flask,
    pieces: 1,
    day,
    who: 'b'.repeat(32),
    madeAt: 1,
  });
});

it('never takes a day without news for a day of zero', () => {
  const mark = { family: sampleBook.family.id, day, people: 2 };
  expect(stateOf(undefined, 0)).toBe('not-counted');
  expect(stateOf(undefined, 3)).toBe('counted');
  expect(stateOf({ ...mark, state: 'counted-zero' }, 0)).toBe('counted-zero');
  expect(stateOf({ ...mark, state: 'counted-zero' }, 1)).toBe('counted');
  expect(stateOf({ ...mark, state: 'counted' }, 0)).toBe('counted-zero');
  expect(stateOf({ ...mark, state: 'not-counted' }, 4)).toBe('not-counted');
  expect(stateOf({ ...mark, state: 'away' }, 0)).toBe('away');
  expect([peopleOn(undefined, sampleBook.family), peopleOn({ ...mark, state: 'counted' }, sampleBook.family)]).toEqual([3, 2]);
  expect(peopleOn({ ...mark, state: 'away' }, sampleBook.family)).toBe(0);
});
