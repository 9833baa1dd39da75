import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { level } from './sample.ts';

const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};

describe('the check of a level', () => {
  it('accepts the sample', () => expect(reasons(level)).toEqual([]));

  it('wants a sky it can draw and breaths that nobody gets dizzy of', () => {
    expect(reasons({ ...level, sky: 'moon' })).toEqual(['use: steppe, mountains, sea']);
    expect(reasons({ ...level, breaths: 12 })).toEqual(['let it be 2 to 6 breaths']);
  });

  it('wants next steps that can be told apart', () => {
    const [first] = level.steps;
    expect(reasons({ ...level, steps: [first, first] })).toEqual([
      'the step "move" is listed twice',
      'two steps have the picture "person-running"',
    ]);
  });

  it('asks for the words of all that is shown and told', () => {
    const keys = levelCheck.words(level).map((word) => word.key);
    expect(keys.join(' ')).toBe(
      'ask fly ask.next go.in go.out step.move step.rest step.talk in out quiet then.move then.rest then.talk learned',
    );
  });
});
