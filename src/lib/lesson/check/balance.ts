/** Judgement, not suspicion: as many true claims as false ones, and none of them twice. */
import type { Finding } from '../problem.ts';
import { langsOf, questionsOf, said, type Check, type Given } from './given.ts';

function repeated(given: Given): Finding[] {
  const seen = new Map<string, string>();
  return questionsOf(given.lesson).flatMap(({ at, question }): Finding[] => {
    if (question.form !== 'true-false-unsure') return [];
    const before = seen.get(question.claim);
    seen.set(question.claim, String(at[1]));
    return before === undefined
      ? []
      : [{ file: 'lesson.yaml', at, reason: `the claim "${question.claim}" is asked in "${before}" already; a claim is asked once only.` }];
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
  const said = questionsOf(given.lesson).flatMap(({ question }) => (question.form === 'true-false-unsure' ? [question.answer] : []));
  const count = (answer: string) => said.filter((one) => one === answer).length;
  const uneven = Math.abs(count('true') - count('false')) > 1;
  const reason = `of the true/false questions ${count('true')} are true and ${count('false')} are false; the numbers may differ by one at most ("unsure" is not counted).`;
  return [...(uneven ? [{ file: 'lesson.yaml', at: ['steps'], reason }] : []), ...repeated(given), ...reworded(given)];
};
