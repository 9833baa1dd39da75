/** The pictures of the scene that no other part of the app needs, and how large each one is drawn. */
import { badgeArt } from '../badge.ts';
import { panelAddress } from '../comic-panel.ts';
import { effectArt } from '../effects.ts';
import { svg, type Art } from '../drawings.ts';
import { afterKey, frameKey, sizes } from './look.ts';
import { cluePictures, verdictPictures } from './offers.ts';
import type { YardLevel } from './state.ts';

const square = (address: string, size: number): Art => ({ address, width: size, height: size });
const { lamp, mark } = sizes;
const rays = Array.from(
  { length: 12 },
  (_, at) => `<path transform="rotate(${at * 30} 62 62)" stroke="#f7c548" stroke-width="5" stroke-linecap="round" d="M62 3v7"/>`,
).join('');
const ring = (fill: string, stroke: string, more = '') =>
  svg(
    lamp,
    lamp,
    `${more}<circle cx="62" cy="62" r="46" fill="${fill}"/><circle cx="62" cy="62" r="46" stroke="${stroke}" stroke-width="6"/>`,
  );
const lights = {
  open: ring('#fffdf7', '#2f86c9'),
  lit: ring('#fdefc4', '#f7c548', rays),
  dark: ring('#e6e0d4', '#b8ae9c'),
};
// colour never alone: what is not there is crossed out
const cross = svg(
  lamp,
  lamp,
  '<path stroke="#fffdf7" stroke-width="15" stroke-linecap="round" d="M28 96 96 28"/><path stroke="#7a86ad" stroke-width="7" stroke-linecap="round" d="M28 96 96 28"/>',
);
const plate = svg(
  mark,
  mark,
  '<circle cx="27" cy="27" r="25" fill="#fdefc4"/><circle cx="27" cy="27" r="25" stroke="#f7c548" stroke-width="4"/>',
);

/** Every picture of this level by its key: `frame:…`, `after:…`, `clue:…`, `verdict:…` and the lamps. */
export function artOf(level: YardLevel, pictures: Record<string, string>): Record<string, Art> {
  const named = (kind: string, table: Record<string, string>, size: number) =>
    Object.fromEntries(Object.entries(table).map(([id, name]) => [`${kind}:${id}`, square(pictures[name] ?? '', size)]));
  const comics = level.cases.flatMap(({ id, frames, after }): [string, Art][] => [
    ...frames.map((frame, at): [string, Art] => [frameKey(id, at), square(panelAddress(frame), sizes.frame)]),
    [afterKey(id), square(panelAddress(after), sizes.after)],
  ]);
  return {
    ...effectArt,
    ...badgeArt,
    ...Object.fromEntries(comics),
    ...named('clue', cluePictures, 62),
    ...named('mark', cluePictures, 32),
    ...named('verdict', verdictPictures, 52),
    ...Object.fromEntries(Object.entries(lights).map(([light, address]) => [`lamp:${light}`, square(address, lamp)])),
    cross: square(cross, lamp),
    plate: square(plate, mark),
  };
}
