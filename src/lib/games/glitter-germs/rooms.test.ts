import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, crowd, glitter, meetingsOf } from './rooms.ts';
import { level } from './sample.ts';

const seeds = Array.from({ length: 1200 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const differences = (passes: number) =>
  seeds.map((seed) => {
    const end = countOf(level, { seed, passes });
    return end.without - end.with;
  });
const part = (list: number[], wish: (one: number) => boolean) => list.filter(wish).length / list.length;

describe('two rooms', () => {
  it('follow from their seed alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 0.2, 1), (seed, passes) => {
        expect(meetingsOf(level, { seed, passes })).toEqual(meetingsOf(level, { seed, passes }));
      }),
    );
  });

  it('have the same meetings, and the room without the change is the same whatever the change is', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [weak, strong] = [1, 0].map((passes) => meetingsOf(level, { seed, passes }));
        expect(weak?.map(({ a, b, without }) => [a, b, without])).toEqual(strong?.map(({ a, b, without }) => [a, b, without]));
      }),
    );
  });

  it('pass glitter only between two that meet, never twice to one, and never lose it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const meetings = meetingsOf(level, { seed, passes: 0.5 });
        for (const side of ['without', 'with'] as const) {
          const held = new Set([0, 1]);
          for (const meeting of meetings) {
            expect(meeting.a).not.toBe(meeting.b);
            const to = meeting[side];
            if (to === undefined) continue;
            expect([meeting.a, meeting.b]).toContain(to);
            expect(held.has(to)).toBe(false);
            expect(held.has(to === meeting.a ? meeting.b : meeting.a)).toBe(true);
            held.add(to);
          }
          expect(glitter(level, meetings)[side]).toHaveLength(held.size);
          expect(held.size).toBeLessThanOrEqual(crowd);
        }
      }),
    );
  });
});

describe('the size of an effect, over many seeds', () => {
  it('without a change almost everybody has glitter in the end', () => {
    expect(mean(seeds.map((seed) => countOf(level, { seed, passes: 1 }).without))).toBeGreaterThan(11);
  });

  it('what lets a fifth of it pass keeps about seven of twelve clean, and most single runs show it', () => {
    const seen = differences(0.2);
    expect(mean(seen)).toBeGreaterThan(6.5);
    expect(mean(seen)).toBeLessThan(8);
    expect(part(seen, (one) => one >= 4)).toBeGreaterThan(0.93);
  });

  it('what does nothing makes no difference on the whole, and hardly ever a large one by luck', () => {
    const seen = differences(1);
    expect(Math.abs(mean(seen))).toBeLessThan(0.15);
    expect(part(seen, (one) => Math.abs(one) <= 2)).toBeGreaterThan(0.92);
    expect(part(seen, (one) => one >= 4)).toBeLessThan(0.03);
    expect(part(seen, (one) => one !== 0)).toBeGreaterThan(0.2); // and yet chance is seen at work
  });

  it('the less passes, the larger the difference', () => {
    const means = [1, 0.6, 0.4, 0.2, 0].map((passes) => mean(differences(passes)));
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(means.at(-1)).toBeGreaterThan(9); // nothing passes: only the first two ever glitter
  });
});
