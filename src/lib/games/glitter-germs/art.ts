/** The two rooms, the animals in them and the pictures of a level, and how large each one is drawn. */
import bear from 'picture:bear';
import cat from 'picture:cat-face';
import cow from 'picture:cow-face';
import dog from 'picture:dog-face';
import fox from 'picture:fox';
import frog from 'picture:frog';
import horse from 'picture:horse-face';
import lion from 'picture:lion';
import mouse from 'picture:mouse-face';
import panda from 'picture:panda';
import rabbit from 'picture:rabbit-face';
import tiger from 'picture:tiger-face';
import { badgeArt } from '../badge.ts';
import { effectArt } from '../effects.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { roomWidth, sizes } from './look.ts';
import { guessPictures, onPictures, verdictPictures } from './offers.ts';
import type { GermsLevel } from './state.ts';

const animals = [bear, cat, cow, dog, fox, frog, horse, lion, mouse, panda, rabbit, tiger];
const lab = svg(design.width, design.height, '<path d="M0 0h960v540H0Z" fill="#fdf3dc"/><path d="M0 430h960v110H0Z" fill="#f3e0ba"/>');
const room = svg(
  roomWidth,
  360,
  `<rect x="4" y="8" width="${roomWidth - 8}" height="348" rx="28" fill="#1d2b53" fill-opacity=".12"/><rect x="4" y="4" width="${roomWidth - 8}" height="346" rx="28" fill="#e2f1fb"/><rect x="6" y="6" width="${roomWidth - 12}" height="342" rx="26" stroke="#8fb8d6" stroke-width="5"/><path d="M6 268h${roomWidth - 12}v54c0 14-12 26-26 26H32c-14 0-26-12-26-26Z" fill="#cfe3c0"/>`,
);
const sign = svg(
  88,
  88,
  '<circle cx="44" cy="46" r="40" fill="#1d2b53" fill-opacity=".14"/><circle cx="44" cy="43" r="40" fill="#fffdf7"/><circle cx="44" cy="43" r="38" stroke="#2f86c9" stroke-width="4"/>',
);
const none = svg(
  88,
  88,
  '<circle cx="44" cy="43" r="40" fill="#fffdf7"/><circle cx="44" cy="43" r="38" stroke="#8fa3bd" stroke-width="4" stroke-dasharray="9 9"/><path d="M28 43h32" stroke="#8fa3bd" stroke-width="7" stroke-linecap="round"/>',
);
// glitter is a star on an animal and in the count, so it is seen without its colour
const star = svg(
  40,
  40,
  '<path d="M20 1c2.5 11 6 15 18 19-12 4-15.5 8-18 19-2.5-11-6-15-18-19C14 16 17.5 12 20 1Z" fill="#f7c548" stroke="#b0527a" stroke-width="2.5" stroke-linejoin="round"/>',
);
const dot = svg(24, 24, '<circle cx="12" cy="12" r="8" fill="#fffdf7" stroke="#8fa3bd" stroke-width="3"/>');

const square = (address: string | undefined, size: number): Art => ({ address: address ?? '', width: size, height: size });
const shown = (kind: string, all: Record<string, string>, pictures: Record<string, string>) =>
  Object.entries(all).map(([id, picture]) => [`${kind}:${id}`, square(pictures[picture], sizes.badge)]);

/** Every picture of this level by its key. */
export const artOf = (level: GermsLevel, pictures: Record<string, string>): Record<string, Art> => ({
  ...effectArt,
  ...badgeArt,
  lab: { address: lab, ...design },
  room: { address: room, width: roomWidth, height: 360 },
  sign: square(sign, sizes.sign),
  none: square(none, sizes.sign),
  star: square(star, sizes.star),
  'dot:full': square(star, sizes.dot + 4),
  'dot:open': square(dot, sizes.dot),
  ...Object.fromEntries(animals.map((address, at) => [`animal:${at}`, square(address, sizes.animal)])),
  ...Object.fromEntries(level.tests.map(({ id, picture }) => [`test:${id}`, square(pictures[picture], 50)])),
  ...Object.fromEntries(level.tests.flatMap(({ id, also }) => (also ? [[`also:${id}`, square(pictures[also.picture], 50)]] : []))),
  ...Object.fromEntries([
    ...shown('option', guessPictures, pictures),
    ...shown('option', verdictPictures, pictures),
    ...shown('option', onPictures, pictures),
  ]),
});
