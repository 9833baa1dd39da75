/** Right answers: enough of them, not too many, and no wrong path to them. */
import type { Finding } from '../problem.ts';
import type { Question } from '../schema.ts';
import { questionsOf, type Check } from './given.ts';

function wrong(question: Question): string[] {
  if (question.form === 'one' || question.form === 'several') {
    const right = question.options.filter((option) => option.right).length;
    if (question.form === 'one') return right === 1 ? [] : [`${right} answers are marked "right: true"; here it has to be exactly one.`];
    if (right === 0) return ['no answer is marked "right: true"; at least one has to be.'];
    return right === question.options.length ? ['all answers are marked "right: true"; at least one has to be wrong.'] : [];
  }
  if (question.form !== 'sort') return [];
  const bins = question.bins.map((bin) => bin.id);
  return question.items
    .filter((item) => !bins.includes(item.bin))
    .map((item) => `"${item.id}" belongs in the bin "${item.bin}", but the bins are: ${bins.join(', ')}.`);
}

export const answers: Check = ({ lesson }) =>
  questionsOf(lesson).flatMap(({ at, question }): Finding[] => wrong(question).map((reason) => ({ file: 'lesson.yaml', at, reason })));
