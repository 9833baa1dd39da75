import { describe, expect, test } from 'vitest';
import { faster, Motions, replay, slower, smooth, springy, thereAndBack, toward } from './motion.ts';

describe('motions', () => {
  test('go from their first moment to their end, and say so once', () => {
    const motions = new Motions();
    const seen: (number | string)[] = [];
    motions.add({ duration: 100, delay: 50, show: (at) => seen.push(at), done: () => seen.push('done') });
    for (const now of [7000, 7049, 7050, 7100, 7149, 7200, 7300]) motions.step(now);
    expect(seen).toEqual([0, 0.5, 0.99, 1, 'done']);
    expect(motions.areOver).toBe(true);
  });

  test('come again as often as they are told to', () => {
    const motions = new Motions();
    const seen: number[] = [];
    motions.add({ duration: 100, repeat: 1, show: (at) => seen.push(at) });
    for (const now of [0, 50, 100, 150, 200]) motions.step(now);
    expect(seen).toEqual([0, 0.5, 0, 0.5, 1]);
    motions.add({ duration: 100, repeat: Infinity, show: () => undefined });
    for (const now of [0, 1e9]) motions.step(now);
    expect(motions.areOver).toBe(false);
  });

  test('one that is done may begin the next', () => {
    const motions = new Motions();
    const seen: string[] = [];
    const next = () => motions.add({ duration: 10, show: (at) => seen.push(`second ${at}`) });
    motions.add({ duration: 10, show: (at) => seen.push(`first ${at}`), done: next });
    for (const now of [0, 10, 15, 20]) motions.step(now);
    expect(seen).toEqual(['first 0', 'first 1', 'second 0', 'second 0.5', 'second 1']);
  });

  test('stop where they are, and say that they did not come to their end', () => {
    const motions = new Motions();
    const seen: string[] = [];
    motions.add({ duration: 10, show: () => undefined, done: () => seen.push('done'), stopped: () => seen.push('stopped') });
    motions.step(0);
    motions.stop();
    motions.step(100);
    expect(seen).toEqual(['stopped']);
    expect(motions.areOver).toBe(true);
  });

  test('ticks of a game come 30 to the second', () => {
    const motions = new Motions();
    const seen: (number | string)[] = [];
    motions.add(
      replay(
        60,
        (passed) => seen.push(Math.round(passed)),
        () => seen.push('done'),
      ),
    );
    for (const now of [0, 1000, 2001]) motions.step(now);
    expect(seen).toEqual([0, 30, 60, 'done']);
  });

  test('a thing goes from where it is when its motion begins', () => {
    const motions = new Motions();
    const thing = { x: 0, y: 5 };
    motions.add({ duration: 100, delay: 100, show: toward(thing, { x: 30 }) });
    motions.step(0);
    thing.x = 10;
    motions.step(150);
    expect(thing).toEqual({ x: 20, y: 5 });
  });
});

test.each([smooth, faster, slower, springy])('an ease begins at 0 and ends at 1', (ease) => {
  expect(ease(0)).toBeCloseTo(0, 12);
  expect(ease(1)).toBeCloseTo(1, 12);
  const both = thereAndBack(ease);
  expect([both(0), both(0.5), both(1)].map((at) => Math.abs(Math.round(at * 1e9) / 1e9))).toEqual([0, 1, 0]);
});

test('what is springy goes a tenth too far', () => {
  const steps = Array.from({ length: 101 }, (_, n) => springy(n / 100));
  expect(Math.max(...steps)).toBeCloseTo(1.1, 2);
});
