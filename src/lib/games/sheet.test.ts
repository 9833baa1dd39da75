import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf, placesFor, rowsOf, sheetOf, sizeOf } from './sheet.ts';

const box = fc.record({ width: fc.integer({ min: 1, max: 2500 }), height: fc.integer({ min: 1, max: 1200 }) });

test('between two boxes of a sheet there is always a gap, and each has its own size', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 40 }), (boxes) => {
      const placed = rowsOf(boxes, 2500);
      expect(sizeOf(placed).width).toBeLessThanOrEqual(2500);
      for (const [at, one] of placed.entries()) {
        expect(one).toMatchObject(boxes[at] ?? {});
        for (const other of placed.slice(at + 1))
          expect(
            one.x + one.width < other.x || other.x + other.width < one.x || one.y + one.height < other.y || other.y + other.height < one.y,
          ).toBe(true);
      }
    }),
  );
});

test('a sheet is as small as can be, and never larger than a graphics card takes', () => {
  const many = (count: number) => Array.from({ length: count }, () => ({ width: 500, height: 500 }));
  expect(sizeOf(placesFor(many(4)) ?? [])).toEqual({ width: 2006, height: 500 });
  expect(sizeOf(placesFor(many(50)) ?? [])).toEqual({ width: 4014, height: 3512 });
  expect(placesFor(many(65))).toBeUndefined();
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
  const size = sizeOf([place, { x: 106, y: 20, width: 10, height: 60 }]);
  expect(size).toEqual({ width: 116, height: 80 });
  expect(decodeURIComponent(sheetOf(['<svg/>'], size))).toContain('width="116" height="80"');
});
