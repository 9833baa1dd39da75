import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';

const good = {
  town: { name: { kk: 'Ауыл', ru: 'Село', en: 'Village' }, right: { jar: ['reuse'], lid: ['bin'], box: ['collect', 'ask'] } },
  ways: ['reuse', 'collect', 'bin', 'ask'].map((id) => ({ id, picture: `way-${id}` })),
  things: [
    { id: 'jar', picture: 'glass-jar', ways: ['reuse', 'bin', 'ask'] },
    {
      id: 'tea',
      picture: 'teacup',
      parts: [
        { id: 'lid', picture: 'lid', ways: ['bin', 'reuse', 'ask'] },
        { id: 'box', picture: 'box', ways: ['collect', 'bin', 'ask'] },
      ],
    },
  ],
};
const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};

describe('the check of a level', () => {
  it('accepts a whole level, and a town that knows more than this level', () => {
    expect(reasons(good)).toEqual([]);
    expect(reasons({ ...good, town: { ...good.town, source: 'leaflet', right: { ...good.town.right, spoon: ['river'] } } })).toEqual([]);
  });

  it('tells every mistake at once, in words for a volunteer', () => {
    const town = { ...good.town, right: { jar: ['collect'], lid: ['bin', 'reuse', 'ask'] } };
    expect(reasons({ ...good, town })).toEqual([
      '"jar": no right way is offered; right here: collect',
      '"lid": every offered way is right, so there is nothing to decide',
      '"box" has no right way: add it to town.right',
    ]);
  });

  it('refuses two things with one id, unknown ways and too few of them', () => {
    const jar = { id: 'jar', picture: 'glass-jar', ways: ['reuse', 'bin', 'river'] };
    expect(reasons({ ...good, things: [...good.things, jar] })).toContain('the thing "jar" is listed twice');
    expect(reasons({ ...good, things: [jar, good.things[1]] })).toContain('"jar" offers "river", which is not in the list of ways');
    expect(reasons({ ...good, things: [{ ...jar, ways: ['bin'] }, good.things[1]] })).toContain('offer 3 or 4 ways');
    expect(reasons({ ...good, things: [{ id: 'jar', picture: 'glass-jar' }, good.things[1]] })).toContain(
      '"jar" needs its ways, or its parts',
    );
  });
});

const of = (id: string, ...ways: string[]) => [`thing.${id}`, ...ways.map((way) => `why.${id}.${way}`), `hint.${id}`];

it('asks for the words of all that is shown and said, and no more', () => {
  const level = v.parse(levelCheck.schema, good);
  expect(levelCheck.words(level).map((word) => word.key)).toEqual([
    // prettier-ignore
    'way.reuse',
    'way.collect',
    'way.bin',
    'way.ask',
    'thing.tea',
    'apart.tea',
    ...of('jar', 'reuse', 'bin', 'ask'),
    ...of('lid', 'bin', 'reuse', 'ask'),
    ...of('box', 'collect', 'bin', 'ask'),
    'learned',
  ]);
  expect(levelCheck.pictures(level)).toEqual(['way-reuse', 'way-collect', 'way-bin', 'way-ask', 'glass-jar', 'teacup', 'lid', 'box']);
});
