import { describe, expect, it } from 'vitest';
import { healthClaim, truthAsk, truthText, withClaims } from '../../../tests/support/claims-lesson.ts';
import { check, sampleFiles, type Loose, type SampleParts } from '../../../tests/support/sample-lesson.ts';
import type { LoadedLesson } from './loaded.ts';
import { shownClaims, unsignedHealth, withReserves } from './with-reserves.ts';

function loaded(change: (parts: SampleParts) => void = () => {}): LoadedLesson {
  const result = check(
    sampleFiles((parts) => {
      withClaims(parts);
      change(parts);
    }),
  );
  if (!result.lesson || !result.texts.en) throw new Error('the sample cannot be read');
  return { lesson: result.lesson, text: result.texts.en, pictures: {} };
}
const before = '2027-09-01'; // the last day of the sample's claims
const after = '2027-09-02';
const stepOf = ({ lesson }: LoadedLesson, id: string): Loose => lesson.steps.find((step) => step.id === id);

describe('a lesson on a day', () => {
  it('is as it was written until a claim has run out', () => {
    const lesson = loaded();
    expect(withReserves(lesson, before)).toEqual({ ...lesson, lesson: { ...lesson.lesson, reserves: [] } });
  });

  it('then asks the reserve in its place: words and structure, as many steps as before', () => {
    const lesson = loaded();
    const later = withReserves(lesson, after);
    expect(stepOf(later, 'truth').ask).toMatchObject({ claim: 'cups-vanish', picture: 'camel' });
    expect(later.text.steps.truth?.ask?.prompt).toBe('A cup is gone soon.');
    expect(later.lesson.steps.map(({ id }) => id)).toEqual(lesson.lesson.steps.map(({ id }) => id));
    expect(withReserves(later, after)).toEqual(later);
    expect(stepOf(lesson, 'truth').ask.claim).toBe('bags-vanish'); // what came in is untouched
  });

  it('gives an item of a probe its reserve, and leaves out the pair when there is none', () => {
    const probe = ({ lesson, kk, ru, en }: SampleParts) => {
      lesson.probes = [{ id: 'before-after', a: truthAsk('soap', 'bus', true), b: truthAsk('air', 'house', true) }];
      lesson.claims.soap = { ...healthClaim, reserve: 'soap-later' };
      lesson.reserves.push({ id: 'soap-later', ask: truthAsk('towel', 'fish', true) });
      for (const text of [kk, ru, en]) {
        text.probes = { 'before-after': { a: truthText('Soap helps.'), b: truthText('Air helps.') } };
        text.reserves['soap-later'] = { ask: truthText('A towel helps.') };
      }
    };
    const later = withReserves(loaded(probe), after);
    expect(later.lesson.probes[0]?.a.claim).toBe('towel');
    expect([later.text.probes['before-after']?.a.prompt, later.text.probes['before-after']?.b.prompt]).toEqual([
      'A towel helps.',
      'Air helps.',
    ]);
    const alone = withReserves(
      loaded((parts) => {
        probe(parts);
        delete parts.lesson.claims.soap.reserve;
      }),
      after,
    );
    expect(alone.lesson.steps.filter(({ kind }) => kind === 'probe')).toEqual([]);
  });

  it('leaves out a slide, and a step without any, until an emergency rule is signed', () => {
    const emergency = (reviewer: string, isLast: boolean) =>
      loaded(({ lesson }) => {
        lesson.claims.quake = { ...healthClaim, kind: 'emergency', reviewer };
        lesson.steps[1].slides = [{ id: 'rule', picture: 'house', claim: 'quake' }, ...(isLast ? [] : [{ id: 'one', picture: 'fox' }])];
      });
    const slides = (lesson: LoadedLesson) => stepOf(withReserves(lesson, before), 'hello')?.slides.map(({ id }: Loose) => id);
    expect(slides(emergency('', false))).toEqual(['one']);
    expect(slides(emergency('A. B.', false))).toEqual(['rule', 'one']);
    expect(slides(emergency('', true))).toBeUndefined();
  });

  it('leaves out a game whose level has lost everything', () => {
    const emptied = loaded(({ lesson }) => {
      lesson.claims.soap = { ...healthClaim };
    });
    emptied.lesson.levels[0]!.data = { things: [{ id: 'a', claim: 'soap' }] };
    expect(stepOf(withReserves(emptied, after), 'play')).toBeUndefined();
    expect(stepOf(withReserves(emptied, before), 'play')).toBeDefined();
  });
});

describe('what the volunteer confirms', () => {
  it('are health claims that are shown and that nobody has signed', () => {
    expect(shownClaims(loaded().lesson)).toEqual(['bags-vanish']);
    expect(unsignedHealth(loaded().lesson, before)).toEqual(['bags-vanish']);
    const signed = loaded(({ lesson }) => (lesson.claims['bags-vanish'].reviewer = 'A. B.'));
    expect(unsignedHealth(signed.lesson, before)).toEqual([]);
    expect(unsignedHealth(withReserves(loaded(), after).lesson, after)).toEqual([]); // its place is taken
  });
});
