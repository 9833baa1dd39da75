/** The sample lesson with claims: a health claim with a reserve in a question, one on a slide, a pair of probes. Plain data, as in sample-lesson.ts. */
import type { Loose, SampleParts } from './sample-lesson.ts';

export const healthClaim = {
  kind: 'health',
  status: 'official',
  sources: ['study'],
  checked: '2026-09-01',
  expires: '2027-09-01',
};

export const truthAsk = (claim: string, picture: string, answer: boolean): Loose => ({
  objective: 'where',
  sources: ['study'],
  form: 'true-false-unsure',
  picture,
  claim,
  answer,
});
export const truthText = (prompt: string): Loose => ({
  prompt,
  alt: 'A picture',
  options: { true: { feedback: 'You trusted it.' }, false: { feedback: 'You doubted it.' }, unsure: { feedback: 'You asked.' } },
  why: 'So it is.',
});

/** The question "truth" is about a health claim, "later" waits to take its place. */
export function withClaims({ lesson, kk, ru, en }: SampleParts): void {
  lesson.claims = { 'bags-vanish': { ...healthClaim, reserve: 'later' } };
  lesson.reserves = [{ id: 'later', ask: truthAsk('cups-vanish', 'camel', false) }];
  for (const text of [kk, ru, en]) text.reserves = { later: { ask: truthText('A cup is gone soon.') } };
}
