/** The pictures of the scene that no other part of the app needs, and how large each one is drawn. */
import { badgeArt } from '../badge.ts';
import { effectArt } from '../effects.ts';
import { worried } from '../face-rules.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { houseSpot, letter, planeAt, sizes } from './look.ts';
import type { HelperLevel } from './state.ts';

/** Evening on a hill, with a way from the child past all houses. */
const hill = (level: HelperLevel): string => {
  const stops = [{ x: planeAt.x, y: 470 }, ...level.helpers.map(({ id }) => houseSpot(level, id)).map(({ x, y }) => ({ x, y: y + 72 }))];
  const way = stops
    .map(({ x, y }, at) => {
      const last = stops[at - 1];
      return last ? `C${(last.x + x) / 2} ${last.y} ${(last.x + x) / 2} ${y} ${x} ${y}` : `M${x} ${y}`;
    })
    .join('');
  return svg(
    design.width,
    design.height,
    `<path fill="#c9d8ee" d="M0 0h960v540H0Z"/><path fill="#fdefc4" d="M0 150c240-60 560-70 960-20v410H0Z"/><circle cx="902" cy="64" r="30" fill="#fff7dd"/>
<path fill="#c6e2b4" d="M0 300c160-20 320-130 560-140s300-20 400-40v420H0Z"/><path fill="#a5cf8f" d="M0 420c180-20 300 20 480-10s300-80 480-60v190H0Z"/>
<path stroke="#fdf3dc" stroke-width="22" stroke-linecap="round" d="${way}"/><path stroke="#e0a32e" stroke-width="4" stroke-linecap="round" stroke-dasharray="2 16" d="${way}"/>`,
  );
};
const house = (wall: string, roof: string, glass: string): string =>
  svg(
    148,
    148,
    `<ellipse cx="74" cy="138" rx="62" ry="8" fill="#1d2b53" fill-opacity=".14"/><path fill="${wall}" d="M22 54h104v78a6 6 0 0 1-6 6H28a6 6 0 0 1-6-6Z"/><path fill="${roof}" d="M74 4l66 48c5 4 2 10-4 10H12c-6 0-9-6-4-10Z"/>
<circle cx="74" cy="90" r="42" fill="${roof}"/><circle cx="74" cy="90" r="37" fill="${glass}"/>`,
  );
const busy = svg(
  56,
  56,
  '<circle cx="28" cy="28" r="26" fill="#fffdf7"/><circle cx="28" cy="28" r="23" stroke="#4a5680" stroke-width="5"/><path stroke="#4a5680" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="M28 15v14l9 6"/>',
);
const plane = svg(
  96,
  72,
  '<path fill="#e8d9ba" d="M4 30 92 4 44 48Z"/><path fill="#fffdf7" d="M4 30 92 4 30 40Z"/><path fill="#cdbb95" d="M30 40 92 4 44 48l-12 18Z"/><path fill="#fffdf7" d="M44 46 92 4 70 64Z"/>',
);
const paper = (parts: number): string => {
  const step = parts > 3 ? 62 : 80;
  const slots = Array.from({ length: parts }, (_, at) => letter.width / 2 + (at - (parts - 1) / 2) * step);
  const side = Math.min(sizes.slot, step - 8);
  return svg(
    letter.width,
    letter.height,
    `<rect x="4" y="8" width="${letter.width - 8}" height="${letter.height - 12}" rx="18" fill="#1d2b53" fill-opacity=".14"/><rect x="4" y="3" width="${letter.width - 8}" height="${letter.height - 12}" rx="18" fill="#fffdf7"/>
<path stroke="#e8d9ba" stroke-width="5" stroke-linecap="round" d="M28 26h92"/>${slots.map((x) => `<rect x="${x - side / 2}" y="${87 - side / 2}" width="${side}" height="${side}" rx="14" stroke="#d9cbb0" stroke-width="4" stroke-dasharray="8 7"/>`).join('')}`,
  );
};
const frame = svg(
  sizes.story,
  sizes.story,
  `<rect x="4" y="8" width="${sizes.story - 8}" height="${sizes.story - 12}" rx="28" fill="#1d2b53" fill-opacity=".16"/><rect x="4" y="2" width="${sizes.story - 8}" height="${sizes.story - 12}" rx="28" fill="#fffdf7"/>`,
);

const square = (address: string | undefined, size: number): Art => ({ address: address ?? '', width: size, height: size });
export const optionKey = (part: string, option: string): string => `option:${part}:${option}`;

/** Every picture of this level by its key: `option:…`, `helper:…`, `guest:…`, `story:…` and the furniture. */
export function artOf(level: HelperLevel, pictures: Record<string, string>): Record<string, Art> {
  return {
    ...effectArt,
    ...badgeArt,
    hill: { address: hill(level), ...design },
    'house:far': square(house('#d9cbb0', '#8b98b5', '#8b98b5'), sizes.house),
    'house:open': square(house('#fdf3dc', '#c4532b', '#d5ecfa'), sizes.house),
    'house:busy': square(house('#e8d9ba', '#4a5680', '#8b98b5'), sizes.house),
    'house:lit': square(house('#fdf3dc', '#c4532b', '#f7c548'), sizes.house),
    busy: square(busy, 46),
    plane: { address: plane, width: 84, height: 63 },
    letter: { address: paper(level.parts.length), width: letter.width, height: letter.height },
    frame: square(frame, sizes.story),
    teller: square(pictures[level.teller], sizes.teller),
    'teller:worried': square(pictures[worried(level.teller)], sizes.teller),
    ...Object.fromEntries(level.story.map((picture, at) => [`story:${at}`, square(pictures[picture], sizes.story - 36)])),
    ...Object.fromEntries(
      level.parts.flatMap((part) =>
        part.options.map(({ id, picture }) => [optionKey(part.id, id), square(pictures[picture], sizes.option)]),
      ),
    ),
    ...Object.fromEntries(
      level.helpers.flatMap(({ id, picture }) => [
        [`helper:${id}`, square(pictures[picture], sizes.helper)],
        [`guest:${id}`, square(pictures[picture], sizes.guest)],
      ]),
    ),
  };
}
