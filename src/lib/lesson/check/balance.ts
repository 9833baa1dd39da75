/** Judgement, not suspicion: as many true claims as false ones, and none of them twice. */
import { levelItems } from '../level-claims.ts';
import type { Finding, Place } from '../problem.ts';
import type { Lesson } from '../schema.ts';
import { isReserve, langsOf, questionsOf, said, type Check, type Given } from './given.ts';

/** Every claim that somebody has to judge, in a question or in a game, with its place. */
export function judgedClaims(lesson: Lesson): { at: Place; claim: string }[] {
  const asked = questionsOf(lesson).flatMap(({ at, question }) => (question.claim ? [{ at, claim: question.claim }] : []));
  const played = lesson.levels.flatMap(({ id, data }) =>
    levelItems(data).map((item) => ({ at: ['levels', id, ...(item.id ? [item.id] : [])], claim: item.claim })),
  );
  return [...asked, ...played];
}

function repeated({ lesson }: Given): Finding[] {
  const seen = new Map<string, string>();
  return judgedClaims(lesson).flatMap(({ at, claim }): Finding[] => {
    const before = seen.get(claim);
    seen.set(claim, String(at[1]));
    return before === undefined
      ? []
      : [{ file: 'lesson.yaml', at, reason: `the claim "${claim}" is asked in "${before}" already; a claim is asked once only.` }];
  });
}

function reworded(given: Given): Finding[] {
  return langsOf(given).flatMap((lang) => {
    const seen = new Map<string, string>();
    return questionsOf(given.lesson).flatMap(({ at, question }): Finding[] => {
      const claim = question.form === 'true-false-unsure' ? said(given, lang, [...at, 'prompt'])?.toLowerCase() : undefined;
      if (!claim) return [];
      const before = seen.get(claim);
      seen.set(claim, String(at[1]));
      return before === undefined ? [] : [{ file: `${lang}.yaml`, at: [...at, 'prompt'], reason: `"${before}" asks the very same.` }];
    });
  });
}

export const balance: Check = (given) => {
  const asked = questionsOf(given.lesson).filter((one) => !isReserve(one));
  const said = asked.flatMap(({ question }) => (question.form === 'true-false-unsure' ? [question.answer] : []));
  const count = (answer: string) => said.filter((one) => one === answer).length;
  const uneven = Math.abs(count('true') - count('false')) > 1;
  const reason = `of the true/false questions ${count('true')} are true and ${count('false')} are false; the numbers may differ by one at most ("unsure" is not counted).`;
  return [...(uneven ? [{ file: 'lesson.yaml', at: ['steps'], reason }] : []), ...repeated(given), ...reworded(given)];
};
