import { describe, expect, it } from 'vitest';
import { healthClaim, withClaims } from '../../../../tests/support/claims-lesson.ts';
import { check, sampleFiles, saidAbout, type SampleParts } from '../../../../tests/support/sample-lesson.ts';

const about = (change: (parts: SampleParts) => void) =>
  saidAbout((parts) => {
    withClaims(parts);
    change(parts);
  });
const first = 'lesson.yaml | claims › bags-vanish';

describe('claims', () => {
  it('with a source, a date and a reserve are fine', () => {
    expect(about(() => {})).toEqual([]);
  });

  it('that have run out are listed, and are no mistake', () => {
    const result = check(
      sampleFiles((parts) => {
        withClaims(parts);
        Object.assign(parts.lesson.claims['bags-vanish'], { checked: '2024-01-01', expires: '2025-01-01' });
      }),
    );
    expect(result.problems).toEqual([]);
    expect(result.expires).toEqual([{ what: 'claim', id: 'bags-vanish', expires: '2025-01-01', isOver: true }]);
  });

  it('need real days, two years apart at most', () => {
    expect(about(({ lesson }) => (lesson.claims['bags-vanish'].expires = '2029-01-01'))).toEqual([
      `${first} | expires (2029-01-01) is too late: at most 24 months after checked, so 2028-09-01.`,
    ]);
  });

  it('about health need a source that everybody can look up', () => {
    const reason = 'a health claim needs a source that everybody can look up, and that is not disputed.';
    expect(about(({ lesson }) => (lesson.sources.study.address = 'a leaflet at the clinic'))).toEqual([`${first} | ${reason}`]);
    expect(about(({ lesson }) => (lesson.sources.study.status = 'disputed'))).toEqual([`${first} | ${reason}`]);
    expect(about(({ lesson }) => (lesson.claims['bags-vanish'].sources = ['studdy']))).toEqual([
      `${first} › sources | there is no source "studdy" in this lesson. Did you mean "study"?`,
    ]);
  });

  it('are named by something', () => {
    expect(about(({ lesson }) => (lesson.claims.nobody = { ...healthClaim }))).toEqual([
      'lesson.yaml | claims › nobody | no question, slide or thing of a level names this claim.',
    ]);
    expect(about(({ lesson }) => (lesson.steps[1].slides[0].claim = 'bags-vanis'))).toEqual([
      'lesson.yaml | steps › hello › slides › one › claim | there is no claim "bags-vanis" in this lesson. Did you mean "bags-vanish"?',
    ]);
  });
});

describe('a reserve', () => {
  it('is needed where a health claim is asked, and not on a slide', () => {
    const without = ({ lesson, kk, ru, en }: SampleParts) => {
      delete lesson.claims['bags-vanish'].reserve;
      lesson.reserves = [];
      for (const text of [kk, ru, en]) delete text.reserves;
    };
    expect(about(without)).toEqual([`${first} › reserve | is missing: when this health claim runs out, something has to take its place.`]);
    const onSlide = (parts: SampleParts) => {
      without(parts);
      parts.lesson.steps[4].ask.claim = 'a-mere-name';
      parts.lesson.steps[1].slides[0].claim = 'bags-vanish';
    };
    expect(about(onSlide)).toEqual([]);
  });

  it('exists, and somebody waits for it', () => {
    expect(about(({ lesson }) => (lesson.claims['bags-vanish'].reserve = 'latter'))).toEqual([
      `${first} › reserve | there is no reserve "latter" beside what names this claim. Did you mean "later"?`,
      'lesson.yaml | reserves › later | no claim has this reserve.',
    ]);
  });

  it('has the same form, objective and answer, and another claim', () => {
    const place = 'lesson.yaml | reserves › later';
    expect(about(({ lesson }) => (lesson.reserves[0].ask.answer = true))).toEqual([
      `${place} | is true, but it stands for a claim that is false; else there would be more of one kind.`,
    ]);
    expect(about(({ lesson }) => (lesson.reserves[0].ask.claim = 'bags-vanish'))).toEqual([
      'lesson.yaml | reserves › later › ask | the claim "bags-vanish" is asked in "truth" already; a claim is asked once only.',
      `${place} | is about the same claim; a reserve needs another one.`,
    ]);
    const other = about(({ lesson }) => {
      lesson.objectives.push('more');
      lesson.reserves[0].ask.objective = 'more';
    }).filter((said) => said.startsWith('lesson'));
    expect(other).toEqual([`${place} | has the objective "more", but it stands for "where".`]);
  });

  it('needs its words in all languages, within the caps', () => {
    expect(about(({ ru }) => delete ru.reserves.later.ask.why)).toEqual(['ru.yaml | reserves › later › ask | "why" is missing.']);
    expect(about(({ kk }) => (kk.reserves.later.ask.prompt = 'a b c d e f g h i j k'))).toEqual([
      'kk.yaml | reserves › later › ask › prompt | has 11 words; at most 10 for this age.',
    ]);
  });

  it('is not counted as asked while it waits', () => {
    const balance = about(({ lesson }) => {
      Object.assign(lesson.steps[4].ask, { answer: true });
      Object.assign(lesson.reserves[0].ask, { answer: true });
    });
    expect(balance).toEqual([]);
  });
});

it('something of the lesson is left when all claims have run out', () => {
  const said = about(({ lesson, kk, ru, en }) => {
    lesson.steps = [{ kind: 'talk', id: 'hello', minutes: 10, must: true, slides: [{ id: 'one', picture: 'fox', claim: 'bags-vanish' }] }];
    Object.assign(lesson, { probes: [], levels: [], reserves: [] });
    delete lesson.claims['bags-vanish'].reserve;
    for (const text of [kk, ru, en]) Object.assign(text, { probes: {}, levels: {}, reserves: {}, steps: { hello: text.steps.hello } });
  });
  expect(said).toEqual(['lesson.yaml | steps | when all claims have run out, no step is left; one has to stay.']);
});
