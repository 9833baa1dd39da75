/** Where a lesson speaks of bullying, what children answer is protected: no step that asks them may forget `sensitive`. */
import type { Finding } from '../problem.ts';
import { langsOf, type Check } from './given.ts';

const topic = /буллинг|bully|жәбірле|травл/i;

export const sensitive: Check = (given) => {
  const speaks = langsOf(given).some((lang) => topic.test(JSON.stringify(given.texts[lang])));
  if (!speaks || given.lesson.audience === 'adults' || given.lesson.audience === 'volunteers') return [];
  return given.lesson.steps.flatMap((step): Finding[] => {
    const asks = step.kind === 'probe' || step.kind === 'pledge' || (step.kind === 'question' && !step.practice);
    return asks && !step.sensitive
      ? [{ file: 'lesson.yaml', at: ['steps', step.id], reason: 'this lesson speaks of bullying: "sensitive: true" is needed here.' }]
      : [];
  });
};
