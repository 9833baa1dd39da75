import { expect, test } from 'vitest';
import { saidAbout, type SampleParts } from '../../../../tests/support/sample-lesson.ts';

/** Adds true/false questions with these answers to the one (false) of the sample. */
function withTruths(answers: (boolean | 'unsure')[], claim = (index: number) => `claim-${index}`) {
  return ({ lesson, kk, ru, en }: SampleParts) => {
    answers.forEach((answer, index) => {
      const first = lesson.steps[4];
      lesson.steps.push({ ...first, id: `truth-${index}`, ask: { ...first.ask, claim: claim(index), answer } });
      for (const text of [kk, ru, en])
        text.steps[`truth-${index}`] = { ...text.steps.truth, ask: { ...text.steps.truth.ask, prompt: `Claim ${index}.` } };
    });
    lesson.minutes += answers.length;
    lesson.kind = 'lesson';
  };
}
const aboutBalance = (change: (parts: SampleParts) => void) => saidAbout(change).filter((said) => /true\/false|claim|very same/.test(said));

test('as many true claims as false ones, one more at most', () => {
  expect(aboutBalance(withTruths([true, false]))).toEqual([]);
  expect(aboutBalance(withTruths([false]))).toEqual([
    'lesson.yaml | steps | of the true/false questions 0 are true and 2 are false; the numbers may differ by one at most ("unsure" is not counted).',
  ]);
  expect(aboutBalance(withTruths([true, 'unsure', 'unsure', 'unsure']))).toEqual([]);
});

test('a claim is asked once', () => {
  expect(aboutBalance(withTruths([true], () => 'bags-vanish'))).toEqual([
    'lesson.yaml | steps › truth-0 › ask | the claim "bags-vanish" is asked in "truth" already; a claim is asked once only.',
  ]);
});

test('a claim under another name but in the same words is the same claim', () => {
  const said = aboutBalance((parts) => {
    withTruths([true])(parts);
    parts.kk.steps['truth-0'].ask.prompt = parts.kk.steps.truth.ask.prompt;
  });
  expect(said).toEqual(['kk.yaml | steps › truth-0 › ask › prompt | "truth" asks the very same.']);
});
