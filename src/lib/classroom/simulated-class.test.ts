import { describe, expect, it } from 'vitest';
import { classSize, simulatedHands } from './simulated-class.ts';

const options = ['a', 'b', 'c'];
const sum = (hands: Record<string, number>) => Object.values(hands).reduce((all, number) => all + number, 0);
const seeds = Array.from({ length: 50 }, (_, seed) => seed * 31);

describe('a simulated class', () => {
  it('answers the same for the same seed, and never with more hands than children', () => {
    expect(simulatedHands({ options, right: ['b'] }, 7)).toEqual(simulatedHands({ options, right: ['b'] }, 7));
    for (const seed of seeds) {
      const hands = simulatedHands({ options, right: ['b'] }, seed);
      expect(Object.keys(hands)).toEqual(options);
      expect(sum(hands)).toBeGreaterThan(classSize / 2);
      expect(sum(hands)).toBeLessThanOrEqual(classSize);
    }
  });

  it('knows more after than before', () => {
    const right = (isAfter: boolean) =>
      seeds.reduce((all, seed) => all + (simulatedHands({ options, right: ['b'], isAfter }, seed)['b'] ?? 0), 0);
    expect(right(true)).toBeGreaterThan(right(false));
  });

  it('raises several hands where several are right, and none where nothing is asked', () => {
    const hands = simulatedHands({ options, right: ['a', 'b'], isAfter: true, canChooseMany: true }, 7);
    expect(Math.min(hands['a'] ?? 0, hands['b'] ?? 0)).toBeGreaterThan(5);
    expect(simulatedHands({ options: [], right: [] }, 7)).toEqual({});
  });
});
