import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { crown, level, soap, unfair } from './sample.ts';

const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};
const withTests = (...tests: unknown[]) => ({ ...level, tests });

describe('the check of a level', () => {
  it('accepts the samples', () => {
    expect(reasons(level)).toEqual([]);
    expect(reasons(unfair)).toEqual([]);
  });

  it('wants a source for what is real, and nothing invented that helps', () => {
    const bare = '"soap": what is said about health needs a "source" and a "claim" of the lesson; use "kind: pretend" if it is invented';
    for (const missing of ['source', 'claim'] as const)
      expect(reasons(withTests({ ...soap, [missing]: undefined }, crown))).toEqual([bare]);
    expect(reasons(withTests({ ...soap, kind: 'glitter', source: undefined, claim: undefined }, crown))).toEqual([]);
    expect(reasons(withTests(soap, crown, { ...soap, id: 'song', picture: 'musical-notes', kind: 'pretend' }))).toContain(
      '"song": nothing invented helps: it would be believed',
    );
    expect(levelCheck.sources(level)).toEqual(['hands']);
    const waiting = { ...level, reserve: [{ ...soap, id: 'jar', picture: 'jar', kind: 'glitter' as const }] };
    expect(reasons(waiting)).toEqual([]);
    expect(levelCheck.words(waiting).map((word) => word.key)).toContain('why.jar');
  });

  it('wants half of the things to help, and effects that can be seen', () => {
    expect(reasons(withTests(soap, { ...soap, id: 'air', picture: 'window' }))).toEqual(['2 of 2 things help; let it be half of them']);
    expect(reasons(withTests({ ...soap, passes: 0.9 }, crown))).toEqual(['"soap": what helps is seen only when "passes" is at most 0.4']);
    expect(reasons(withTests(soap, { ...crown, passes: 0.5 }))).toEqual(['"crown": it does nothing, so leave out "passes"']);
  });

  it('asks for the words of what can be told, and no more', () => {
    const keys = levelCheck.words(level).map((word) => word.key);
    expect(keys).toEqual(expect.arrayContaining(['ask.soap', 'judge.soap', 'why.soap', 'hint.soap', 'miss.luck.helps', 'counted']));
    expect(keys.filter((key) => key.includes('unfair'))).toEqual([]);
    expect(levelCheck.words(unfair).map((word) => word.key)).toEqual(expect.arrayContaining(['unfair.socks', 'miss.unfair.helps']));
    expect(levelCheck.pictures(unfair)).toEqual(expect.arrayContaining(['soap', 'socks', 'sparkles', 'repeat-button']));
  });
});
