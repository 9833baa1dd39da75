import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { level } from './sample.ts';

const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};
const people = level.helpers.slice(0, 4);

describe('the check of a level', () => {
  it('accepts the sample, with and without a secret', () => {
    expect(reasons(level)).toEqual([]);
    expect(reasons({ ...level, parts: level.parts.slice(1) })).toEqual([]);
  });

  it('wants all three parts in their order', () => {
    const message = 'the parts are what, feel, need, in this order; before them there may be "secret"';
    expect(reasons({ ...level, parts: level.parts.slice(0, 3) })).toEqual([message]);
    expect(reasons({ ...level, parts: level.parts.toReversed() })).toEqual([message]);
  });

  it('keeps the order of help', () => {
    const early = [level.helpers[4], ...people];
    expect(reasons({ ...level, busy: 0, helpers: early })[0]).toMatch(/^the order of help is: adults, then poster, call-111, call-112/);
    expect(reasons({ ...level, helpers: [...people.slice(0, 3), ...level.helpers.slice(4)] })).toEqual([
      '"poster" comes so early that nobody would try the next helper',
    ]);
  });

  it('wants somebody who has time in the end', () => {
    expect(reasons({ ...level, helpers: people.slice(0, 3) })).toEqual(['2 have no time, so 3 helpers need "helps: true"']);
    const helpers = level.helpers.map((helper, at) => (at < 3 ? { id: helper.id, picture: helper.picture } : helper));
    expect(reasons({ ...level, busy: 1, helpers: [{ id: 'cousin', picture: 'boy' }, ...helpers] })).toEqual([
      'at most 3 of the path do not help',
    ]);
  });
});

it('asks for a sentence of everybody who can listen or have no time', () => {
  const keys = levelCheck.words(level).map((word) => word.key);
  expect(keys.filter((key) => /^(listens|busy|next|why\.\w+$)/.test(key)).join(' ')).toBe(
    'listens.teacher listens.mum listens.granny listens.poster listens.call-111 busy.teacher busy.mum busy.granny next why.stranger',
  );
  const calm = levelCheck.words({ ...level, busy: 0, helpers: people.filter((one) => one.helps) }).map((word) => word.key);
  expect(calm.some((key) => /^(busy|next|ask\.next|hint\.helper)/.test(key))).toBe(false);
});
