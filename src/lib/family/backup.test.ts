import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { anyFacts, manyEntries } from '../../../tests/support/family-data.ts';
import { sha256 } from '../base/sha256.ts';
import { readBackup, writeBackup } from './backup.ts';
import { canonical } from './check-facts.ts';
import type { Facts } from './facts.ts';
import { sampleBook, sampleEntry } from './sample.ts';

const now = Date.parse('2026-12-20T10:00:00Z');
const { family, ...book } = sampleBook;
const sample: Facts = {
  families: [family],
  ...book,
  entries: [
    sampleEntry('2026-12-07', 2, { kind: 'thrown', item: 'straw' }),
    sampleEntry('2026-12-08', 1, { kind: 'avoided', item: 'straw', swap: 'no-straw' }),
  ],
};
const file = await writeBackup(sample, now);

const problem = async (text: string) => {
  const read = await readBackup(text);
  return read.ok ? 'none' : read.problem;
};
/** A file of our making around any payload: hash and counts are right. */
async function forged(change: (facts: Facts) => unknown, envelope: object = {}): Promise<string> {
  const facts = change(structuredClone(sample));
  const payload = typeof facts === 'string' ? facts : JSON.stringify(facts);
  return JSON.stringify({ ...(JSON.parse(file) as object), payload, sha256: await sha256(payload), ...envelope });
}
const inEntry = (change: Record<string, unknown>) => (facts: Facts) => ({
  ...facts,
  entries: facts.entries.map((entry) => ({ ...entry, ...change })),
});

it('backup-roundtrip: comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (facts) => {
      const read = await readBackup(await writeBackup(facts, now));
      expect(read.ok && canonical(read.value.facts)).toBe(canonical(facts));
    }),
  );
});

it('survives a program that lays the JSON out anew', async () => {
  const relaid = `\uFEFF${JSON.stringify(JSON.parse(file), null, 4).replaceAll('\n', '\r\n')}`;
  expect(await readBackup(relaid)).toMatchObject({ ok: true, value: { createdAt: '2026-12-20T10:00:00.000Z' } });
});

it('backup-truncated: refuses a file that was cut anywhere', async () => {
  for (let length = 0; length < file.length; length += 100)
    expect(await problem(file.slice(0, length)), String(length)).toMatch(/broken|foreign/);
});

it('backup-bitflip: refuses a file in which any sign was changed', async () => {
  for (let at = 0; at < file.length; at += 7) {
    const sign = String.fromCharCode(file.charCodeAt(at) ^ 1);
    const read = await readBackup(file.slice(0, at) + sign + file.slice(at + 1));
    // a changed space between the parts changes nothing that is read
    if (read.ok) expect(canonical(read.value.facts)).toBe(canonical(sample));
  }
});

it('backup-newer: says that a newer app wrote it', async () => {
  expect(await problem(await forged((facts) => facts, { schemaVersion: 2 }))).toBe('newer');
  expect(await problem(await forged((facts) => facts, { formatVersion: 2, unknown: true }))).toBe('newer');
});

it('backup-older: the golden file of version 1 stays readable, and means the same', async () => {
  const golden = readFileSync('tests/golden/family-1.json', 'utf8');
  const read = await readBackup(golden);
  const wanted = readFileSync('tests/golden/family-1.expected.json', 'utf8').trim();
  expect(read.ok && canonical(read.value.facts)).toBe(wanted);
});

it.each<[name: string, change: (facts: Facts) => unknown]>([
  ['an unknown field', inEntry({ nickname: 'x' })],
  ['a prototype', (facts) => JSON.stringify(facts).replace('"pieces":2', '"__proto__":{"x":1},"pieces":2')],
  ['HTML', inEntry({ item: '<img src=x onerror=alert(1)>' })],
  ['signs that turn the line round', inEntry({ item: 'straw\u202E' })],
  ['a huge number', inEntry({ pieces: 1e308 })],
  ['half a piece', inEntry({ pieces: 0.5 })],
  ['words for a number', inEntry({ pieces: 'NaN' })],
  ['a day that does not exist', inEntry({ day: '2026-02-30' })],
  ['the same id twice', inEntry({ id: 'a'.repeat(32) })],
  ['a stranger', inEntry({ who: 'b'.repeat(32) })],
  ['another family', (facts) => ({ ...facts, weeks: facts.weeks.map((week) => ({ ...week, family: 'c'.repeat(32) })) })],
  ['two families', (facts) => ({ ...facts, families: [...facts.families, { ...facts.families[0], id: 'd'.repeat(32) }] })],
  ['no family', (facts) => ({ ...facts, families: [] })],
  ['an unknown table', (facts) => ({ ...facts, more: [] })],
  ['ten thousand levels', () => '['.repeat(10_000) + ']'.repeat(10_000)],
  ['too many rows', (facts) => ({ ...facts, entries: Array.from({ length: 100_001 }, () => 0) })],
  ['no JSON', () => 'NaN'],
])('backup-hostile: refuses %s', async (_, change) => {
  expect(await problem(await forged(change))).toBe('rows');
  expect(({} as { x?: number }).x).toBeUndefined();
});

it('tells other files from broken ones', async () => {
  expect([await problem('hello'), await problem('{"format":"qz-family"}'), await problem('null')]).toEqual([
    'foreign',
    'foreign',
    'foreign',
  ]);
  expect(await problem(await forged((facts) => facts, { counts: { entries: 9 } }))).toBe('rows');
});

it('whatever is written can be read: sixty thousand entries', async () => {
  const facts = manyEntries(60_000);
  const shares: number[] = [];
  const read = await readBackup(await writeBackup(facts, now), (share) => void shares.push(share));
  expect(read.ok && read.value.facts.entries.length).toBe(60_000);
  expect(shares.length).toBeGreaterThan(50);
});
