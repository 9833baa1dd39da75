import { expect, test } from 'vitest';
import { check, saidAbout, sampleFiles } from '../../../../tests/support/sample-lesson.ts';

const withImage = (name: string, bytes: number, drawing?: string) => {
  const files = sampleFiles();
  return check({ ...files, images: { ...files.images, [name]: { bytes, drawing } } }).problems.map(
    ({ file, reason }) => `${file.split('/').slice(2).join('/')} | ${reason}`,
  );
};

test('a picture nobody has, with the nearest ones', () => {
  expect(saidAbout(({ lesson }) => (lesson.steps[1].slides[0].picture = 'soccer-bal'))).toEqual([
    'lesson.yaml | steps › hello › slides › one | there is no picture "soccer-bal". Did you mean "soccer-ball"?',
  ]);
});

test('a file that is not in images/', () => {
  expect(saidAbout(({ lesson }) => (lesson.cover = 'ovn.svg'))).toEqual([
    'lesson.yaml | cover | the file images/ovn.svg is not there. Did you mean "own.svg"?',
  ]);
});

test('two answers with one picture', () => {
  const said = saidAbout(({ lesson }) => {
    lesson.steps[2].ask.options[1].picture = 'wastebasket';
    lesson.steps[6].ask.bins[1].picture = 'house';
    lesson.steps[10].options[1].picture = 'handbag';
  });
  expect(said).toEqual([
    'lesson.yaml | steps › one-right › ask | "bin" and "river" have the same picture "wastebasket".',
    'lesson.yaml | steps › sort › ask | "keep" and "throw" have the same picture "house".',
    'lesson.yaml | steps › promise | "own-bag" and "own-cup" have the same picture "handbag".',
  ]);
});

test.each([
  ['Photo 1.JPG', 10, undefined, "a picture's name has small Latin letters, digits and hyphens and ends in .svg, .png or .webp."],
  ['big.png', 400_000, undefined, 'the picture is too big: 391 kB, at most 150 kB.'],
  ['bad.svg', 10, '<svg><script>alert(1)</script></svg>', 'the drawing has a script or a link in it; save it as "plain SVG".'],
  ['bad.svg', 10, '<svg onload="alert(1)"/>', 'the drawing has a script or a link in it; save it as "plain SVG".'],
  [
    'bad.svg',
    10,
    '<svg><image href="https://example.org/x.png"/></svg>',
    'the drawing has a script or a link in it; save it as "plain SVG".',
  ],
])('%s is refused', (name, bytes, drawing, reason) => {
  expect(withImage(name, bytes, drawing)).toEqual([`images/${name} | ${reason}`]);
});
