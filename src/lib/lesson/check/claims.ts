/** Claims: dated, backed by a source that anybody can look up, and with somebody to take their place. Having run out is no error. */
import { isGrave } from '../claims.ts';
import { levelItems } from '../level-claims.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding, Place } from '../problem.ts';
import type { Claim, Lesson, Question } from '../schema.ts';
import { structureOn } from '../with-reserves.ts';
import { wrongDays } from './sources.ts';
import { isReserve, questionsOf, slidesOf, type Check } from './given.ts';

const file = 'lesson.yaml';
const told = (at: Place, reasons: readonly string[]): Finding[] => reasons.map((reason) => ({ file, at, reason }));
/** A number of a document or "our school" cannot be looked up by everybody; a place on the web or a DOI can. */
const isPublic = (address: string) => /[\p{L}\d-]+\.\p{L}{2,}/u.test(address);

function backing(claim: Claim, { sources }: Lesson): string[] {
  const known = claim.sources.flatMap((id) => sources[id] ?? []);
  if (!isGrave(claim) || known.length < claim.sources.length) return [];
  const isBacked = known.some(({ address, status }) => isPublic(address) && status !== 'disputed');
  return isBacked ? [] : [`a ${claim.kind} claim needs a source that everybody can look up, and that is not disputed.`];
}

/** What differs between a question and the one that waits to take its place. */
function unlike(asked: Question, heir: Question): string[] {
  return [
    ...(asked.form === heir.form ? [] : [`has the form "${heir.form}", but it stands for a question of the form "${asked.form}".`]),
    ...(asked.objective === heir.objective ? [] : [`has the objective "${heir.objective}", but it stands for "${asked.objective}".`]),
    ...(asked.form === 'true-false-unsure' && heir.form === asked.form && asked.answer !== heir.answer
      ? [`is ${heir.answer}, but it stands for a claim that is ${asked.answer}; else there would be more of one kind.`]
      : []),
    ...(asked.claim === heir.claim ? ['is about the same claim; a reserve needs another one.'] : []),
  ];
}

interface Used {
  at: Place;
  claim: string;
  question?: Question;
  fellows: readonly string[]; // what could take its place there
  isWaiting: boolean; // itself a reserve
}

function uses(lesson: Lesson): Used[] {
  const waiting = lesson.reserves.map(({ id }) => id);
  const asked = questionsOf(lesson).flatMap((one): Used[] => {
    const { at, question } = one;
    return question.claim ? [{ at, claim: question.claim, question, fellows: waiting, isWaiting: isReserve(one) }] : [];
  });
  const played = lesson.levels.flatMap(({ id, data }) =>
    levelItems(data).map((item): Used => ({ ...item, at: ['levels', id, ...(item.id ? [item.id] : [])], isWaiting: item.isReserve })),
  );
  return [...asked, ...played];
}

/** Names of claims on slides, and in questions that are not true or false, point at an entry; the others may be mere names. */
function strays(lesson: Lesson): Finding[] {
  const known = Object.keys(lesson.claims);
  const slides = lesson.steps.flatMap((step) =>
    ('slides' in step ? step.slides : []).flatMap(({ id, claim }) => (claim ? [{ at: ['steps', step.id, 'slides', id], claim }] : [])),
  );
  const asked = questionsOf(lesson).flatMap(({ at, question }) =>
    question.claim && question.form !== 'true-false-unsure' ? [{ at, claim: question.claim }] : [],
  );
  return [...slides, ...asked].flatMap(({ at, claim }) =>
    known.includes(claim) ? [] : told([...at, 'claim'], [`there is no claim "${claim}" in this lesson.${didYouMean(claim, known, 1)}`]),
  );
}

function reserveOf(id: string, claim: Claim, lesson: Lesson, used: readonly Used[]): Finding[] {
  const at: Place = ['claims', id, 'reserve'];
  const here = used.filter((one) => one.claim === id);
  const { reserve } = claim;
  if (reserve === undefined) {
    const isAsked = here.some((one) => !one.isWaiting);
    return isGrave(claim) && isAsked
      ? told(at, [`is missing: when this ${claim.kind} claim runs out, something has to take its place.`])
      : [];
  }
  const known = [...new Set(here.flatMap((one) => one.fellows))];
  if (!known.includes(reserve))
    return told(at, [`there is no reserve "${reserve}" beside what names this claim.${didYouMean(reserve, known, 1)}`]);
  const heir = lesson.reserves.find((one) => one.id === reserve)?.ask;
  return here.flatMap(({ question }) => (question && heir && question !== heir ? told(['reserves', reserve], unlike(question, heir)) : []));
}

/** A reserve that nobody waits for is a mistake in a name; one that two wait for could be asked twice. */
function heirs({ reserves, claims }: Lesson): Finding[] {
  return reserves.flatMap(({ id }) => {
    const count = Object.values(claims).filter(({ reserve }) => reserve === id).length;
    if (count === 1) return [];
    return told(['reserves', id], [count === 0 ? 'no claim has this reserve.' : `${count} claims have this reserve; each needs its own.`]);
  });
}

export const claims: Check = ({ lesson }) => {
  const used = uses(lesson);
  const onSlides = lesson.steps.flatMap((step) => slidesOf(step).map((slide) => ('claim' in slide ? slide.claim : undefined)));
  const each = Object.entries(lesson.claims).flatMap(([id, claim]) => [
    ...told(['claims', id], [...wrongDays(claim), ...backing(claim, lesson)]),
    ...(used.some((one) => one.claim === id) || onSlides.includes(id)
      ? reserveOf(id, claim, lesson, used)
      : told(['claims', id], ['no question, slide or thing of a level names this claim.'])),
  ]);
  // the far end of time: whatever can run out has done so
  const isEmptied = structureOn(lesson, '9999-12-31').lesson.steps.length === 0;
  const rest = isEmptied ? told(['steps'], ['when all claims have run out, no step is left; one has to stay.']) : [];
  return [...each, ...strays(lesson), ...heirs(lesson), ...rest];
};
