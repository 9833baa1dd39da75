/** A probe is two questions of one kind: one is asked before, the other after, and neither gives the other away. */
import type { Finding } from '../problem.ts';
import type { Probe, Question } from '../schema.ts';
import { binsOf, choicesOf, type Check, type Given } from './given.ts';

const picturesIn = (question: Question): string[] => [
  ...('picture' in question && question.picture ? [question.picture] : []),
  ...[...choicesOf(question), ...binsOf(question)].map((one) => one.picture),
];

function pair({ a, b }: Probe): string[] {
  const shared = [...new Set(picturesIn(a))].filter((picture) => picturesIn(b).includes(picture));
  return [
    ...(a.form === b.form ? [] : [`"a" has the form "${a.form}" and "b" has "${b.form}"; they have to be the same.`]),
    ...(a.objective === b.objective ? [] : ['"a" and "b" have different objectives; they have to be the same.']),
    ...shared.map((picture) => `"a" and "b" both show the picture "${picture}"; each needs its own.`),
    ...(a.form === 'true-false-unsure' && b.form === a.form ? truths(a, b) : []),
  ];
}

type Truth = Extract<Question, { form: 'true-false-unsure' }>;
/** Before and after are compared as hits and false alarms, so both need as many true claims and as many false ones. */
const truths = (a: Truth, b: Truth): string[] => [
  ...(a.claim === b.claim ? ['"a" and "b" ask the same claim.'] : []),
  ...(a.answer === b.answer ? [] : [`"a" is ${a.answer} and "b" is ${b.answer}; they have to be the same.`]),
];

function moments(probe: Probe, { lesson }: Given): string[] {
  const used = lesson.steps.flatMap((step, index) =>
    step.kind === 'probe' && step.probe === probe.id ? [{ moment: step.moment, index }] : [],
  );
  const before = used.filter((one) => one.moment === 'before');
  const after = used.filter((one) => one.moment === 'after');
  if (before.length !== 1 || after.length !== 1)
    return [`is used by ${before.length} steps with "moment: before" and ${after.length} with "moment: after"; it has to be one and one.`];
  return (before[0]?.index ?? 0) < (after[0]?.index ?? 0) ? [] : ['the step with "moment: before" has to come first.'];
}

export const probes: Check = (given) =>
  given.lesson.probes.flatMap((probe): Finding[] =>
    [...pair(probe), ...moments(probe, given)].map((reason) => ({ file: 'lesson.yaml', at: ['probes', probe.id], reason })),
  );
