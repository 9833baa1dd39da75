/** The rooms, the calendar and the pictures of a level, and how large each one is drawn. */
import { effectArt } from '../effects.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { sizes } from './look.ts';
import { wayPictures } from './offers.ts';
import type { HomeLevel, Place } from './state.ts';

const box = (x: number, y: number, width: number, height: number, fill: string, rx = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${fill}"/>`;
const room = (wall: string, low: string, floor: string, more: string): string =>
  svg(
    design.width,
    design.height,
    box(0, 0, 960, 540, wall) +
      box(0, 330, 960, 90, low) +
      box(0, 396, 960, 144, floor) +
      box(60, 334, 840, 22, '#b97f4a', 8) +
      box(60, 352, 840, 8, '#8f5c33', 4) +
      more,
  );
const window = (x: number): string =>
  box(x, 34, 170, 128, '#fff', 8) +
  box(x + 10, 44, 150, 108, '#cbe7f8', 4) +
  box(x + 81, 44, 8, 108, '#fff') +
  box(x + 10, 94, 150, 8, '#fff');
const rooms: Record<Place, string> = {
  kitchen: room(
    '#fbf0d9',
    '#f3e0ba',
    '#d9a873',
    window(395) +
      box(60, 52, 250, 92, '#e08a5f', 10) +
      box(72, 64, 108, 68, '#f0a77f', 6) +
      box(190, 64, 108, 68, '#f0a77f', 6) +
      box(650, 52, 250, 92, '#e08a5f', 10) +
      box(662, 64, 108, 68, '#f0a77f', 6) +
      box(780, 64, 108, 68, '#f0a77f', 6),
  ),
  bathroom: room(
    '#dff0f7',
    '#c4e2ef',
    '#9fc3d4',
    '<path d="M0 100h960M0 200h960M0 300h960M120 0v330M360 0v330M600 0v330M840 0v330" stroke="#fff" stroke-width="4"/>' +
      '<circle cx="480" cy="96" r="76" fill="#fff"/><circle cx="480" cy="96" r="64" fill="#bfe0f2"/><path d="M440 118l62-62M470 132l50-50" stroke="#fff" stroke-width="8" stroke-linecap="round"/>',
  ),
  desk: room(
    '#e9e4f5',
    '#d8d0ec',
    '#c9a57c',
    window(110) +
      box(420, 40, 400, 112, '#4c8c6f', 10) +
      box(432, 52, 376, 88, '#5fa584', 6) +
      '<path d="M470 100h60M470 78h96M600 116l34-48 34 48Z" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>',
  ),
  table: room(
    '#fde8d7',
    '#f7d3b4',
    '#c4532b',
    box(0, 36, 960, 74, '#c4532b') +
      box(0, 46, 960, 54, '#f7c548') +
      Array.from(
        { length: 8 },
        (_, at) =>
          `<g transform="translate(${60 + at * 120} 73)" stroke="#983c1c" stroke-width="5" stroke-linecap="round"><path d="M0 18V0C0-14-22-14-20 2c2 10 14 8 12 0M0 0C0-14 22-14 20 2c-2 10-14 8-12 0"/></g>`,
      ).join(''),
  ),
};
const plate = svg(
  160,
  160,
  '<rect x="8" y="12" width="144" height="144" rx="40" fill="#1d2b53" fill-opacity=".16"/><rect x="8" y="5" width="144" height="144" rx="40" fill="#fffdf7"/><rect x="10" y="7" width="140" height="140" rx="38" stroke="#c4532b" stroke-width="5"/>',
);
const calm = svg(160, 160, '<rect x="8" y="5" width="144" height="144" rx="40" fill="#fffdf7"/>');
const card = svg(
  132,
  100,
  '<rect x="4" y="8" width="124" height="88" rx="20" fill="#1d2b53" fill-opacity=".16"/><rect x="4" y="3" width="124" height="88" rx="20" fill="#fffdf7"/>',
);
const sheet = svg(
  design.width,
  design.height,
  box(0, 0, 960, 540, '#e4f1d3') +
    box(24, 14, 912, 516, '#d3b98c', 26) +
    box(20, 8, 912, 516, '#fffdf7', 26) +
    box(20, 8, 912, 70, '#c4532b', 26) +
    box(20, 52, 912, 26, '#c4532b') +
    '<path d="M250 92v418M418 92v418M586 92v418M754 92v418" stroke="#e8d9ba" stroke-width="4" stroke-dasharray="4 12" stroke-linecap="round"/>',
);
const sun = svg(40, 40, '<circle cx="20" cy="20" r="15" fill="#f7c548"/>');
// two signs that differ in shape: a tick for "without", a small bag for "thrown away"
const without = svg(
  40,
  40,
  '<circle cx="20" cy="20" r="17" fill="#4c8c3f"/><path d="m12 21 6 6 11-13" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>',
);
const thrown = svg(
  40,
  40,
  '<path d="M6 14h28l-4 23H10Z" fill="#8fa3bd"/><path d="M12 14c0-12 16-12 16 0" stroke="#5f7694" stroke-width="4"/><path d="m14 20 12 11m0-11L14 31" stroke="#fff" stroke-width="3.5" stroke-linecap="round"/>',
);

const square = (address: string | undefined, size: number): Art => ({ address: address ?? '', width: size, height: size });

/** Every picture of this level by its key: `room:…`, `thing:…`, `swap:…`, `way:…` and the furniture. */
export function artOf(level: HomeLevel, pictures: Record<string, string>): Record<string, Art> {
  const things = level.rooms.flatMap((one) => one.things);
  const used = [...new Set(level.rooms.map((one) => one.place))];
  return {
    ...effectArt,
    sheet: { address: sheet, ...design },
    plate: square(plate, sizes.plate),
    calm: square(calm, sizes.plate),
    card: { address: card, width: 132, height: 100 },
    week: square(sun, 26),
    'mark:without': square(without, sizes.mark),
    'mark:thrown': square(thrown, sizes.mark),
    ...Object.fromEntries(used.map((place) => [`room:${place}`, { address: rooms[place], ...design }])),
    ...Object.fromEntries(things.map(({ id, picture }) => [`thing:${id}`, square(pictures[picture], sizes.thing)])),
    ...Object.fromEntries(
      things.flatMap(({ id, plastic }) => (plastic ? [[`swap:${id}`, square(pictures[plastic.swap], sizes.thing)]] : [])),
    ),
    ...Object.fromEntries(Object.entries(wayPictures).map(([way, picture]) => [`way:${way}`, square(pictures[picture], sizes.thing)])),
  };
}
