import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf, rowsOf, sheetOf } from './sheet.ts';

const box = fc.record({ width: fc.integer({ min: 1, max: 2500 }), height: fc.integer({ min: 1, max: 1200 }) });

test('no two boxes of a sheet touch each other, and none is wider than the sheet', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const placed = rowsOf(boxes);
      const width = Math.max(2048, ...boxes.map((one) => one.width));
      for (const [at, one] of placed.entries()) {
        expect(one).toMatchObject(boxes[at] ?? {});
        expect(one.x + one.width).toBeLessThanOrEqual(width);
        for (const other of placed.slice(at + 1))
          expect(
            one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y,
          ).toBe(true);
      }
    }),
  );
});

const place = { x: 10, y: 20, width: 96, height: 48 };

test('a drawing keeps its box and its own attributes, and takes its place', () => {
  const drawing =
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 32 32" fill="none"><path stroke-width="2" d="M0 0h32"/></svg>';
  expect(partOf(drawing, place)).toBe(
    '<svg x="10" y="20" width="96" height="48" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none"><path stroke-width="2" d="M0 0h32"/></svg>',
  );
});

test('a drawing without a box gets the one of its size', () => {
  expect(partOf('<svg width="30" height="20"><path d="M0 0"/></svg>', place)).toContain('viewBox="0 0 30 20"');
});

test('a drawing with names or rules of its own is drawn alone, and so is what is no drawing', () => {
  expect(partOf('<svg viewBox="0 0 1 1"><linearGradient id="a"/></svg>', place)).toBeUndefined();
  expect(partOf('<svg viewBox="0 0 1 1"><style>path{fill:red}</style></svg>', place)).toBeUndefined();
  expect(partOf('<!doctype html><title>Log in</title>', place)).toBeUndefined();
});

test('a sheet is as large as what lies on it', () => {
  const sheet = decodeURIComponent(sheetOf(['<svg/>'], [place, { x: 106, y: 20, width: 10, height: 60 }]));
  expect(sheet).toContain('width="116" height="80"');
});
