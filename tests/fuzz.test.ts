/**
 * Everything that comes from outside, damaged a thousandfold: it is refused with a reason, never half believed, and never in more than two
 * seconds. A sample runs in `npm test`; `npm run test:deep -- fuzz` takes every place. What a browser stores is in e2e/fuzz.spec.ts.
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { newTag, readClassCode, writeClassCode } from '../src/lib/base/class-code.ts';
import {
  protocolVersion,
  read,
  write,
  type FromPresenter,
  type FromProjector,
  type Me,
  type Shown,
} from '../src/lib/classroom/projector/protocol.ts';
import { readBackup, writeBackup } from '../src/lib/family/backup.ts';
import { canonical } from '../src/lib/family/check-facts.ts';
import { checkLesson, type LessonFiles } from '../src/lib/lesson/parse.ts';
import { withCodes, type ClassTotal } from '../src/lib/reports/class-totals.ts';
import { csvFile, jsonFile, readFile, tableHeads } from '../src/lib/reports/exchange.ts';
import { sampleRecord } from '../src/lib/reports/sample-records.ts';
import { readLesson, surroundings } from '../src/tools/lesson-files.ts';
import { levelTable } from '../src/tools/level-table.ts';
import { manyEntries } from './support/family-data.ts';
import { check, sampleFiles } from './support/sample-lesson.ts';
import { cuts, damaged, flips } from './support/mutations.ts';

const isDeep = process.env['BIRGE_DEEP'] !== undefined;
vi.setConfig({ testTimeout: isDeep ? 1_800_000 : 120_000 });
const coarse = isDeep ? 1 : 12;
const runs = { numRuns: isDeep ? 20_000 : 300 };
/** Longest of all readings; told by the long run, for a busy machine must not fail a test. */
const slowest = { ms: 0, what: '' };
async function inTime<Value>(what: string, work: () => Value | Promise<Value>): Promise<Value> {
  const began = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(began);
  const ms = (user + system) / 1000;
  if (ms > slowest.ms) Object.assign(slowest, { ms, what });
  return value;
}
afterAll(() => {
  if (!isDeep) return;
  console.log(`slowest refusal: ${slowest.ms.toFixed(0)} ms of work (${slowest.what.slice(0, 60)})`);
  expect(slowest.ms, slowest.what.slice(0, 200)).toBeLessThan(2000);
});

/** Any JSON, with the names our own files use among its keys. */
const keys = ['__proto__', 'constructor', 'toString', 'kind', 'records', 'version', 'format', 'payload', 'say', 'body', 'state', 'length'];
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 6 })), tie('value'), { maxKeys: 5 }),
  ),
})).value;

describe('a backup of a family', () => {
  const family = readFileSync('tests/golden/family-1.json', 'utf8');

  const judge = async (wrong: Iterable<{ what: string; text: string }>, meant: string) => {
    for (const { what, text } of wrong) {
      const got = await inTime(what, () => readBackup(text));
      // a changed date of the file, or a changed space between its parts, leaves the facts whole
      if (got.ok) expect(canonical(got.value.facts), what).toBe(meant);
      else expect(got.problem, what).toMatch(/^(big|broken|foreign|newer|rows)$/);
    }
  };

  test('that is damaged anywhere', async () => {
    const whole = await readBackup(family);
    await judge(damaged(family, coarse), whole.ok ? canonical(whole.value.facts) : '');
  });

  test('of a year, cut and flipped', async () => {
    const facts = manyEntries(isDeep ? 3000 : 300, 365);
    const text = await writeBackup(facts, 1.8e12);
    await judge(cuts(text, 100 * coarse), canonical(facts));
    await judge(flips(text, 50 * coarse), canonical(facts));
  });

  test('that is any JSON or any text', async () => {
    const asked = async (text: string) => (await inTime(text, () => readBackup(text))).ok;
    await fc.assert(
      fc.asyncProperty(anyJson, async (value) => !(await asked(JSON.stringify(value)))),
      runs,
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => !(await asked(text))),
      runs,
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('records of sessions', () => {
  const records = [sampleRecord(), sampleRecord({ id: 'b2', place: '=SUM(A1;A2)', children: 3 }), sampleRecord({ id: 'c3' })];
  const columns = { heads: tableHeads(Array.from({ length: 14 }, (_, index) => `c${index}`)), lesson: () => 'A "good", lesson' };
  const known = records.map((record) => JSON.stringify(record));

  test.each([
    ['as JSON', jsonFile(records)],
    ['as a table', csvFile(records, 'kk', columns)],
    ['as an English table', csvFile(records, 'en', columns)],
  ])('that are damaged anywhere, %s', async (_, file) => {
    expect(readFile(file)).toEqual({ ok: true, value: records });
    for (const { what, text } of damaged(file, isDeep ? 0.1 : 1)) {
      const got = await inTime(what, () => readFile(text));
      if (got.ok) for (const record of got.value) expect(known, what).toContain(JSON.stringify(record));
      else expect(got.problem, what).toMatch(/^(foreign|newer|broken|large)$/);
    }
  });

  test('that are any JSON or any text', () => {
    fc.assert(
      fc.property(anyJson, (value) => !readFile(JSON.stringify(value)).ok),
      runs,
    );
    const inside = fc.property(anyJson, (value) => {
      const got = readFile(JSON.stringify({ kind: 'birge-sessions', version: 1, records: [value] }));
      expect(got.ok).toBe(false);
    });
    fc.assert(inside, runs);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof readFile(text).ok === 'boolean'),
      runs,
    );
  });
});

describe('a lesson', () => {
  const whole = isDeep ? readLesson('lessons', 'plastic-free/01-where-plastic-goes') : sampleFiles();
  const around = isDeep ? surroundings('2026-01-01') : undefined;

  const judge = (files: LessonFiles) => (around ? checkLesson(files, levelTable, around) : check(files));

  test.each(Object.keys(whole.texts))('of which %s is damaged anywhere', async (name) => {
    const file = whole.texts[name as keyof typeof whole.texts] ?? '';
    for (const { what, text } of damaged(file, isDeep ? 4 : file.length / 400)) {
      const { problems, lesson } = await inTime(what, () => judge({ ...whole, texts: { ...whole.texts, [name]: text } }));
      if (!lesson) expect(problems.length, what).toBeGreaterThan(0);
      for (const { reason } of problems) expect(reason, what).not.toMatch(/undefined|\[object|TypeError/);
    }
  });
});

describe('a class code', () => {
  const number = fc.integer({ min: 0, max: 99_999 });
  const days = fc.integer({ min: 1, max: 999 });
  const codes = fc.record({
    tag: fc.integer().map(newTag),
    baseDays: days,
    basePieces: number,
    checkDays: days,
    checkPieces: number,
    avoided: number,
  });
  /** What reads as another family than the one on the sheet. */
  const others = (text: string, typed: readonly string[]) =>
    typed.filter((wrong) => {
      const got = readClassCode(wrong);
      return got.ok && writeClassCode(got.value) !== text;
    });

  test('with one digit typed wrong, or two swapped, is never another family', () => {
    const property = fc.property(codes, fc.nat(40), fc.nat(9), (code, place, digit) => {
      const text = writeClassCode(code);
      const from = 'BIRGE1-K7Q0-'.length;
      const at = from + (place % (text.length - from - 1));
      const [before, here = '', next = '', after] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 2)];
      if (!/\d/.test(here)) return;
      expect(others(text, [before + digit + next + after, ...(/\d/.test(next) ? [before + next + here + after] : [])])).toEqual([]);
    });
    fc.assert(property, runs);
  });

  test('with a sign left out, doubled or quite another one is another family at most once in thirty', () => {
    const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-'];
    const typed = fc.sample(fc.tuple(codes, fc.nat(40), fc.constantFrom(...signs)), { numRuns: isDeep ? 20_000 : 1000, seed: 7 });
    const taken = typed.flatMap(([code, place, sign]) => {
      const text = writeClassCode(code);
      const at = place % text.length;
      const [before, here, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
      return others(text, [before + after, before + here + here + after, before + sign + after]);
    });
    expect(taken.length / (typed.length * 3)).toBeLessThan(1 / 30);
  });

  test('list of anything adds only real codes, and at most two hundred', () => {
    const total: ClassTotal = { id: 'a', label: '', startedWall: 0, codes: [] };
    const word = fc.oneof(
      codes.map(writeClassCode),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('BIRGE1-', 'BIRGE2-K7Q0-1-1-1-1-1-10'),
    );
    const property = fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const { total: grown, refused } = withCodes(total, words.join('\n'));
      expect(grown.codes.every((code) => readClassCode(code).ok)).toBe(true);
      expect(refused.every(({ problem }) => problem.length > 0)).toBe(true);
    });
    fc.assert(property, runs);
    const many = Array.from({ length: 300 }, (_, index) =>
      writeClassCode({ tag: newTag(index * 7919), baseDays: 1, basePieces: 1, checkDays: 1, checkPieces: 1, avoided: 1 }),
    );
    expect(withCodes(total, many.join('\n')).total.codes).toHaveLength(200);
  });
});

describe('letters between the windows', () => {
  const presenter: Me = { build: 'b', session: 's', from: 'presenter', run: 'p' };
  const projector: Me = { build: 'b', session: 's', from: 'projector', run: 'w' };
  const state = {
    ...{ phase: 'running', at: { step: 0, beat: 'look' }, past: [], black: false, counts: {}, way: 'hands', ways: {}, barsTo: {}, cut: [] },
    ...{ paused: false, zero: 0, languages: {}, together: 'none' },
  } as Shown['state'];
  const shown: Shown = { programme: 'p', lesson: 'l', lang: 'kk', seed: 1, day: '2026-11-22', state, elapsed: 0, isHelpOpen: false };
  const told: FromPresenter[] = [{ say: 'state', shown }, { say: 'pulse' }, { say: 'bye' }];
  const asked: FromProjector[] = [
    { say: 'hello' },
    { say: 'key', press: { code: 'PageDown', repeat: false, shift: false, other: false }, focus: 'page' },
    { say: 'move', step: 'game', move: 'bag' },
  ];
  /** Every value of a letter, however deep, replaced by something else. */
  function* twisted(data: unknown, wrong: readonly unknown[]): Generator<unknown> {
    yield* wrong;
    if (typeof data !== 'object' || data === null) return;
    for (const [key, value] of Object.entries(data)) for (const other of twisted(value, wrong)) yield { ...data, [key]: other };
    for (const key of Object.keys(data)) yield Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
  }

  test('arrive as they were sent', () => {
    for (const body of told)
      expect(read(projector, undefined, write(presenter, 1, body), 0)).toMatchObject({ kind: 'fresh', letter: { body } });
    for (const body of asked)
      expect(read(presenter, undefined, write(projector, 1, body), 0)).toMatchObject({ kind: 'fresh', letter: { body } });
  });

  test('in which anything is something else are dropped, or can still be followed', () => {
    const wrong = [undefined, null, 0, -1, 1.5, NaN, '', 'x', true, [], {}, { say: 'key' }, [[]], 1e308];
    const pairs = [
      ...told.map((body) => [projector, presenter, body] as const),
      ...asked.map((body) => [presenter, projector, body] as const),
    ];
    for (const [me, other, body] of pairs)
      for (const data of twisted(write<FromPresenter | FromProjector>(other, 1, body), wrong)) {
        const reading = read<FromPresenter | FromProjector>(me, { run: 'x', count: 3, at: 0 }, data, 10);
        if (reading.kind !== 'fresh') continue;
        const { body: heard } = reading.letter;
        expect(['hello', 'pulse', 'key', 'move', 'bye', 'state']).toContain(heard.say);
        if (heard.say === 'key') expect(typeof heard.press.code).toBe('string');
        if (heard.say === 'state') expect(Number.isInteger(heard.shown.state.at.step) && Array.isArray(heard.shown.state.cut)).toBe(true);
      }
  });

  test('that are anything at all are no letters', () => {
    const envelope = fc.oneof(
      anyJson,
      anyJson.map((body) => ({ version: protocolVersion, build: 'b', session: 's', from: 'projector', run: 'w', count: 1, body })),
    );
    fc.assert(
      fc.property(envelope, (data) => ['foreign', 'other-version', 'fresh'].includes(read(presenter, undefined, data, 0).kind)),
      runs,
    );
  });
});
