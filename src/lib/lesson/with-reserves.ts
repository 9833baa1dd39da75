/** The lesson as it may be shown on a day: what has run out has given way to its reserve. Words and structure change together. */
import { claimState, fateOf, leavesAlone } from './claims.ts';
import { levelItems, levelOn } from './level-claims.ts';
import type { LoadedLesson } from './loaded.ts';
import type { Lesson, Question, Step } from './schema.ts';
import type { LessonText } from './text-schema.ts';

/** Where a reserve has taken the place: step, or probe and item -> id of the reserve. */
type Swaps = Map<string, string>;

/** `undefined`: the question leaves. */
function questionOn(lesson: Lesson, question: Question, today: string, at: string, swaps: Swaps): Question | undefined {
  const reserveOf = (id: string) => lesson.reserves.find((reserve) => reserve.id === id)?.ask;
  const fate = fateOf(lesson.claims, question.claim, today, (id) => reserveOf(id)?.claim);
  if (fate === 'leaves') return undefined;
  const heir = fate === 'stays' ? undefined : reserveOf(fate.reserve);
  if (heir && fate !== 'stays') swaps.set(at, fate.reserve);
  return heir ?? question;
}

function stepOn(lesson: Lesson, step: Step, today: string, swaps: Swaps): Step | undefined {
  if (step.kind === 'question') {
    const ask = questionOn(lesson, step.ask, today, step.id, swaps);
    return ask && { ...step, ask };
  }
  if (!('slides' in step)) return step;
  // a slide has no reserve of its own: it leaves with a claim that could harm, and the step with its last slide
  const slides = step.slides.filter(({ claim }) => !claim || !leavesAlone(lesson.claims[claim], today));
  return slides.length > 0 ? { ...step, slides } : undefined;
}

/** The structure, and what has taken whose place. A pair of probes leaves as a pair: half of it compares nothing. */
export function structureOn(lesson: Lesson, today: string): { lesson: Lesson; swaps: ReadonlyMap<string, string> } {
  const swaps: Swaps = new Map();
  const probes = lesson.probes.flatMap(({ id, ...pair }) => {
    const a = questionOn(lesson, pair.a, today, `${id}.a`, swaps);
    const b = questionOn(lesson, pair.b, today, `${id}.b`, swaps);
    return a && b ? [{ id, a, b }] : [];
  });
  const levels = lesson.levels.flatMap((level) => {
    const data = levelOn(lesson.claims, level.data, today);
    return data ? [{ ...level, data }] : [];
  });
  const gone = (step: Step) =>
    (step.kind === 'probe' && !probes.some(({ id }) => id === step.probe)) ||
    (step.kind === 'game' && lesson.levels.some(({ id }) => id === step.level) && !levels.some(({ id }) => id === step.level));
  const steps = lesson.steps.flatMap((step) => (gone(step) ? [] : (stepOn(lesson, step, today, swaps) ?? [])));
  return { lesson: { ...lesson, reserves: [], probes, levels, steps }, swaps };
}

function textOn(text: LessonText, swaps: ReadonlyMap<string, string>): LessonText {
  const said = (at: string) => text.reserves[swaps.get(at) ?? '']?.ask;
  const steps = Object.fromEntries(
    Object.entries(text.steps).map(([id, step]) => {
      const ask = said(id);
      return [id, ask ? { ...step, ask } : step];
    }),
  );
  const probes = Object.fromEntries(
    Object.entries(text.probes).map(([id, { a, b }]) => [id, { a: said(`${id}.a`) ?? a, b: said(`${id}.b`) ?? b }]),
  );
  return { ...text, steps, probes };
}

/** The lesson whole, as it is on this day (2026-11-27). Asked twice it changes nothing more. */
export function withReserves(loaded: LoadedLesson, today: string): LoadedLesson {
  if (Object.keys(loaded.lesson.claims).length === 0) return loaded;
  const { lesson, swaps } = structureOn(loaded.lesson, today);
  return { ...loaded, lesson, text: textOn(loaded.text, swaps) };
}

/** The claims that this lesson, as it is, puts before the class. */
type Shown = Pick<Lesson, 'claims' | 'steps' | 'probes' | 'levels'>;

export function shownClaims({ claims, steps, probes, levels }: Shown): string[] {
  const named = [
    ...steps.flatMap((step) =>
      step.kind === 'question' ? [step.ask.claim] : 'slides' in step ? step.slides.map(({ claim }) => claim) : [],
    ),
    ...probes.flatMap(({ a, b }) => [a.claim, b.claim]),
    ...levels.flatMap(({ data }) => levelItems(data).flatMap(({ claim, isReserve }) => (isReserve ? [] : [claim]))),
  ];
  return [...new Set(named)].filter((id) => id !== undefined && Object.hasOwn(claims, id)) as string[];
}

/** Health claims that are shown although no health worker has signed them: the volunteer confirms once that she knows. */
export const unsignedHealth = (lesson: Shown, today: string): string[] =>
  shownClaims(lesson).filter((id) => {
    const claim = lesson.claims[id];
    return claim?.kind === 'health' && claimState(claim, today) === 'unsigned';
  });
