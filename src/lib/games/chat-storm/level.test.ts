import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { levelCheck } from './level.ts';
import { level } from './sample.ts';
import type { ChatLevel, Storm } from './state.ts';

const reasons = (data: unknown): string[] => {
  const checked = v.safeParse(levelCheck.schema, data);
  return checked.success ? [] : checked.issues.map((issue) => issue.message);
};
const [joke, curtain] = level.storms as [Storm, Storm];
const only = (storm: Storm): ChatLevel => ({ ...level, storms: [storm] });

describe('the check of a level', () => {
  it('accepts the sample', () => expect(reasons(level)).toEqual([]));

  it('wants the order that helps: stop, tell, together, then the friend', () => {
    const mixedUp = { ...joke, steps: [joke.steps[0], joke.steps[2], joke.steps[1]] as Storm['steps'] };
    expect(reasons(only(mixedUp))).toEqual(['"joke": the steps come in this order, each once: stop, tell, proof, block, kind']);
    expect(reasons(only({ ...joke, steps: joke.steps.slice(0, 1) }))).toEqual(['"joke" needs the step "tell"']);
    const early = { ...joke, steps: joke.steps.map((step) => (step.id === 'proof' ? { ...step, id: 'block' as const } : step)) };
    expect(reasons(only(early))).toEqual(['"joke": "proof" comes before "block"']);
  });

  it('never lets a closed picture be kept', () => {
    expect(reasons(only({ ...joke, closed: true }))).toEqual(['"joke": a closed picture is never kept, so it has no step "proof"']);
  });

  it('wants one picture for one way', () => {
    const steps = curtain.steps.map((step) => ({ ...step, options: step.options.map((one) => ({ ...one, picture: `other-${one.id}` })) }));
    expect(reasons({ ...level, storms: [joke, { ...curtain, steps }] })).toEqual(
      ['forward', 'mum', 'nobody'].map((id) => `"${id}" has two pictures; give it one, or two ids`),
    );
  });

  it('wants an option that helps, and everybody once', () => {
    const [stop, tell] = curtain.steps as [Storm['steps'][0], Storm['steps'][0]];
    const helpless = { ...stop, options: stop.options.map(({ id, picture }) => ({ id, picture })) };
    expect(reasons(only({ ...curtain, steps: [helpless, tell] }))).toEqual([
      '"curtain.stop": no option helps; write "helps: true" where it does',
    ]);
    expect(reasons(only({ ...curtain, friend: level.me }))).toEqual(['"curtain": the friend is somebody else than "me"']);
    expect(reasons({ ...level, storms: [curtain, curtain] })).toEqual(['the storm "curtain" is listed twice']);
    expect(reasons(only({ ...curtain, friend: 'cast-camel' }))[0]).toMatch(/^only those that can look worried too/);
  });
});

it('asks for the words of all that is shown and told, and no more', () => {
  const keys = levelCheck.words(only(curtain)).map((word) => word.key);
  expect(keys.join(' ')).toBe(
    'ask.curtain.stop ask.curtain.tell way.forward way.close way.mum way.nobody why.curtain.stop.forward why.curtain.stop.close hint.curtain.stop why.curtain.tell.mum why.curtain.tell.nobody hint.curtain.tell learned',
  );
  expect(levelCheck.words(level).map((word) => word.key)).toEqual(expect.arrayContaining(['on', 'storm.curtain']));
  expect(levelCheck.pictures(level)).toEqual(expect.arrayContaining(['cast-bear-worried', 'cast-goat', 'raised-hand', 'right-arrow']));
});
