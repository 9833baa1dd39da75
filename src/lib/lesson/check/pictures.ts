/** Pictures exist, are harmless and small, and no two answers of one question look the same. */
import { didYouMean } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { binsOf, choicesOf, picturesOf, questionsOf, type Check, type Given, type ImageFile } from './given.ts';

const maxKilobytes = 150;
const isFile = (name: string) => name.includes('.');
const active =
  /<script|<foreignobject|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//i;

function missing({ lesson, levelPictures, images, around }: Given): Finding[] {
  return picturesOf(lesson, levelPictures).flatMap(({ at, name }): Finding[] => {
    if (isFile(name))
      return Object.hasOwn(images, name)
        ? []
        : [{ file: 'lesson.yaml', at, reason: `the file images/${name} is not there.${didYouMean(name, Object.keys(images))}` }];
    if (around.hasPicture(name)) return [];
    return [{ file: 'lesson.yaml', at, reason: `there is no picture "${name}".${didYouMean(name, around.pictureNames(), 5)}` }];
  });
}

function alike({ lesson }: Given): Finding[] {
  const questions = questionsOf(lesson).flatMap(({ at, question }) => [
    { at, shown: choicesOf(question) },
    { at, shown: binsOf(question) },
  ]);
  const pledges = lesson.steps.flatMap((step) => (step.kind === 'pledge' ? [{ at: ['steps', step.id], shown: step.options }] : []));
  return [...questions, ...pledges].flatMap(({ at, shown }) =>
    shown.flatMap((one, index): Finding[] => {
      const same = shown.slice(0, index).find((other) => other.picture === one.picture);
      return same ? [{ file: 'lesson.yaml', at, reason: `"${same.id}" and "${one.id}" have the same picture "${one.picture}".` }] : [];
    }),
  );
}

function unfit([name, image]: [string, ImageFile]): Finding[] {
  const file = `images/${name}`;
  const kilobytes = Math.ceil(image.bytes / 1024);
  return [
    ...(/^[a-z0-9][a-z0-9-]*\.(svg|png|webp)$/.test(name)
      ? []
      : [{ file, at: [], reason: "a picture's name has small Latin letters, digits and hyphens and ends in .svg, .png or .webp." }]),
    ...(kilobytes > maxKilobytes ? [{ file, at: [], reason: `the picture is too big: ${kilobytes} kB, at most ${maxKilobytes} kB.` }] : []),
    ...(image.drawing && active.test(image.drawing)
      ? [{ file, at: [], reason: 'the drawing has a script or a link in it; save it as "plain SVG".' }]
      : []),
  ];
}

export const pictures: Check = (given) => [...missing(given), ...alike(given), ...Object.entries(given.images).flatMap(unfit)];
