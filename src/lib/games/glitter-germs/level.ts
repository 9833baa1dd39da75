/** Checks a level of Glitter Germs when lessons are built, and says which words, pictures and sources it needs. */
import * as v from 'valibot';
import { as, slug, twice, type Cap } from '../decision-level.ts';
import { guessPictures, onPictures, verdictPictures } from './offers.ts';
import { guesses, kinds, verdicts, type GermsLevel, type GermTest } from './state.ts';

const passes = v.pipe(v.number(), v.minValue(0), v.maxValue(1, 'a part from 0 (nothing passes) to 1 (it does nothing)'));
const test = v.strictObject({
  id: slug,
  picture: slug,
  truth: v.picklist(['helps', 'nothing'], 'use: helps, nothing'),
  passes: v.optional(passes, 1),
  kind: v.picklist(kinds, `use: ${kinds.join(', ')}`),
  source: v.optional(slug),
  claim: v.optional(slug),
  also: v.optional(v.strictObject({ id: slug, picture: slug, passes: v.optional(passes, 1) })),
});
const shape = v.strictObject({
  meetings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(24, '24 to 80 meetings'), v.maxValue(80, '24 to 80 meetings')), 48),
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)), 2),
  tests: v.pipe(v.array(test), v.minLength(2, 'make 2 to 4 tests'), v.maxLength(4, 'make 2 to 4 tests')),
  reserve: v.optional(v.array(test), []),
});

const all = ({ tests, reserve = [] }: GermsLevel): GermTest[] => [...tests, ...reserve];

function wrongWith(test: GermTest): string[] {
  return [
    ...(test.truth === 'nothing' && test.passes !== 1 ? ['it does nothing, so leave out "passes"'] : []),
    ...(test.truth === 'helps' && test.passes > 0.4 ? ['what helps is seen only when "passes" is at most 0.4'] : []),
    ...(test.kind === 'pretend' && test.truth === 'helps' ? ['nothing invented helps: it would be believed'] : []),
    ...(test.kind === 'health' && !(test.source && test.claim)
      ? ['what is said about health needs a "source" and a "claim" of the lesson; use "kind: pretend" if it is invented']
      : []),
  ];
}

function problems(level: GermsLevel): string[] {
  const { tests } = level;
  const helping = tests.filter((test) => test.truth === 'helps').length;
  return [
    ...twice(all(level).map(({ id }) => id)).map((id) => `the test "${id}" is listed twice`),
    ...twice(tests.map(({ picture }) => picture)).map((picture) => `two things have the picture "${picture}"`),
    // judgement, not suspicion: neither "all of it helps" nor "nothing does"
    ...(Math.abs(2 * helping - tests.length) <= 1 ? [] : [`${helping} of ${tests.length} things help; let it be half of them`]),
    ...all(level).flatMap((test) => wrongWith(test).map((reason) => `"${test.id}": ${reason}`)),
  ];
}

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words: (level: GermsLevel): { key: string; cap: Cap }[] => {
    const tests = all(level);
    const isUnfair = tests.some((test) => test.also);
    return [
      ...as('label', [...guesses.map((guess) => `guess.${guess}`), ...verdicts.map((verdict) => `verdict.${verdict}`), 'skip', 'on']),
      ...as('prompt', ['watch', ...tests.flatMap(({ id }) => [`ask.${id}`, `judge.${id}`])]),
      ...as('feedback', ['go', 'counted', 'again.good', 'again.fine', 'again.shown', 'luck']),
      ...as('feedback', ['miss.luck.helps', 'miss.luck.nothing', 'miss.helps', 'miss.nothing', 'miss.enough']),
      ...as('feedback', isUnfair ? ['miss.unfair.helps', 'miss.unfair.nothing', 'hint.unfair'] : []),
      ...as(
        'feedback',
        tests.flatMap(({ id, also }) => [`why.${id}`, `hint.${id}`, ...(also ? [`unfair.${id}`] : [])]),
      ),
      ...as('feedback', ['learned']),
    ];
  },

  pictures: (level: GermsLevel): string[] => [
    ...new Set([
      'sparkles',
      ...[guessPictures, verdictPictures, onPictures].flatMap((all) => Object.values<string>(all)),
      ...all(level).flatMap(({ picture, also }) => [picture, ...(also ? [also.picture] : [])]),
    ]),
  ],

  sources: (level: GermsLevel): string[] => all(level).flatMap(({ source }) => source ?? []),
};
