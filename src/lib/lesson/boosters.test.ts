import { describe, expect, it } from 'vitest';
import { truthAsk, truthText } from '../../../tests/support/claims-lesson.ts';
import { check, sampleFiles, saidAbout, type Loose, type SampleParts } from '../../../tests/support/sample-lesson.ts';
import { checkBoosters } from './boosters.ts';
import type { CheckedLesson } from './parse.ts';

const parent: CheckedLesson = check(sampleFiles());
/** As read, without the checks that are not looked at here. */
const like = (change: (lesson: Loose, texts: Loose) => void): Pick<CheckedLesson, 'lesson' | 'texts'> => {
  const lesson: Loose = { ...structuredClone(parent.lesson), kind: 'lesson' };
  const texts: Loose = structuredClone(parent.texts);
  change(lesson, texts);
  return { lesson, texts };
};

const lesson = like(() => {});
const booster = (change: (lesson: Loose, texts: Loose) => void = () => {}, id = '02-week') =>
  like((own, texts) => {
    const asks = { one: truthAsk(`${id}-cup`, 'fox', true), two: truthAsk(`${id}-straw`, 'bus', false) };
    Object.assign(own, { id, kind: 'booster', after: '01-sample', days: 7, minutes: 1.5, probes: [], levels: [], reserves: [] });
    own.steps = Object.entries(asks).map(([step, ask]) => ({ kind: 'question', id: step, minutes: 0.5, must: true, ask }));
    for (const text of Object.values<Loose>(texts))
      text.steps = Object.fromEntries(Object.keys(asks).map((step) => [step, { ask: truthText(`${id} ${step}`) }]));
    change(own, texts);
  });
const said = (...all: Pick<CheckedLesson, 'lesson' | 'texts'>[]) =>
  checkBoosters([lesson, ...all]).map(({ file, path, reason }) => [file.split('/').at(-1), path, reason].join(' | '));

describe('a booster', () => {
  it('trains what its lesson trained, with new items', () => {
    expect(
      said(
        booster(),
        booster((own) => (own.days = 30), '03-month'),
      ),
    ).toEqual([]);
  });
  it('belongs to a lesson of its programme', () => {
    expect(said(booster((own) => (own.after = '01-simple')))).toEqual([
      'lesson.yaml | after | there is no lesson "01-simple" in plastic-free. Did you mean "01-sample"?',
    ]);
    const other = booster((own) => (own.after = '02-week'), '03-month');
    expect(said(booster(), other)).toEqual(['lesson.yaml | after | "02-week" is a booster, not a lesson.']);
  });
  it('has no objective of its own', () => {
    expect(said(booster((own) => own.objectives.push('more')))).toEqual([
      'lesson.yaml | objectives | "more" is no objective of 01-sample.',
    ]);
  });
  it('repeats no claim and no words, of its lesson or of the other booster', () => {
    expect(said(booster((own) => (own.steps[0].ask.claim = 'bags-vanish')))).toEqual([
      'lesson.yaml | steps › one › ask | the claim "bags-vanish" is asked in 01-sample already; a booster asks something new.',
    ]);
    expect(said(booster((_, texts) => (texts.ru.steps.one.ask.prompt = 'a bag is gone soon!')))).toEqual([
      'ru.yaml | steps › one › ask › prompt | 01-sample asks the very same; a booster asks something new.',
    ]);
    const month = booster((own) => Object.assign(own, { days: 30 }) && (own.steps[1].ask.claim = '02-week-cup'), '03-month');
    expect(said(booster(), month)).toHaveLength(2);
  });
  it('comes alone on its day', () => {
    expect(
      said(
        booster(),
        booster(() => {}, '03-month'),
      )[0],
    ).toBe('lesson.yaml | days | 03-month comes 7 days after 01-sample too.');
  });
});

describe('alone, a booster', () => {
  const about = (change: Loose) =>
    saidAbout(({ lesson }: SampleParts) => Object.assign(lesson, change)).filter((line) => /booster|"days"|"after"/.test(line));
  it('says after which lesson it comes and when, and is short', () => {
    expect(about({ after: '01-other', days: 7 })).toEqual([
      'lesson.yaml | minutes | is 10; a booster of a lesson takes 2 minutes at most.',
    ]);
    expect(about({ after: '01-other' })[0]).toBe('lesson.yaml |  | "days" is missing: 7 or 30 days after the lesson.');
    expect(about({ days: 30 })).toEqual(['lesson.yaml |  | "after" is missing: the lesson that this booster belongs to.']);
    expect(about({ kind: 'talk', after: '01-other' })).toContain('lesson.yaml | after | only a booster comes after a lesson, not a talk.');
  });
});
