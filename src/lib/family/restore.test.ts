import { expect, it } from 'vitest';
import { memoryRepository } from './repository.memory.ts';
import { canUndo, factsOf, previewOf, restored, undoTime } from './restore.ts';
import { sampleBook, sampleEntry } from './sample.ts';

const { family, ...book } = sampleBook;
const entries = [
  sampleEntry('2026-11-10', 1, { kind: 'thrown', item: 'straw' }),
  sampleEntry('2026-12-07', 2, { kind: 'thrown', item: 'straw' }),
];
const facts = { families: [family], ...book, entries };

it('shows what a file holds and what a restore would lose', () => {
  expect(previewOf(facts, undefined)).toEqual({
    animals: ['camel', 'fox', 'owl'],
    entries: 2,
    months: ['2026-11', '2026-12'],
    here: undefined,
    missing: 0,
    isSame: false,
  });
  const more = { ...facts, entries: [...entries, sampleEntry('2026-12-08', 1, { kind: 'thrown', item: 'cup-200' })] };
  expect(previewOf(facts, more)).toMatchObject({ here: 3, missing: 1, isSame: false });
  expect(previewOf(facts, { ...facts, entries: entries.toReversed() })).toMatchObject({ missing: 0, isSame: true });
  expect(previewOf({ ...facts, entries: [] }, facts)).toMatchObject({ entries: 0, months: undefined, missing: 2 });
});

it('restores, and reads the same back', async () => {
  const repository = memoryRepository();
  expect(await restored(repository, facts, 1)).toBe(true);
  expect(previewOf(facts, await factsOf(repository, family.id)).isSame).toBe(true);
});

it('puts everything back when something else arrived', async () => {
  const repository = memoryRepository();
  await repository.save({ ...facts, entries: entries.slice(0, 1) });
  const lossy = { ...repository, entries: async () => [] };
  expect(await restored(lossy, facts, 1)).toBe(false);
  expect(await repository.entries(family.id)).toHaveLength(1);
});

it('import-then-undo: can be taken back for a day', () => {
  expect([canUndo(undefined, 5), canUndo(5, 5 + undoTime - 1), canUndo(5, 5 + undoTime)]).toEqual([false, true, false]);
});
