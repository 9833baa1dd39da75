/** The pictures of the scene that no other part of the app needs, and how large each one is drawn. */
import camel from 'picture:cast-camel';
import coin from 'picture:coin';
import crane from 'picture:cast-crane';
import goat from 'picture:cast-goat';
import letter from 'picture:love-letter';
import sack from 'picture:leftover-sack';
import { effectArt } from '../effects.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { cloth, nameOf, sizes } from './look.ts';
import { drawnPieces, pictureOfPiece } from './pieces.ts';
import type { PicnicLevel } from './state.ts';

const { width, height } = cloth;
const horn = (x: number, y: number, turn = 0) =>
  `<path transform="translate(${x} ${y}) rotate(${turn})" stroke="#fdefc4" stroke-width="3.4" stroke-linecap="round" d="M0 11V3C0-7 13-8 13 0c0 6-7 6-7 1M0 3C0-7-13-8-13 0c0 6 7 6 7 1"/>`;
const along = (count: number, from: number, to: number, draw: (x: number) => string) =>
  Array.from({ length: count }, (_, at) => draw(from + ((to - from) * at) / (count - 1))).join('');

/** A cloth spread on the ground, seen a little from above. */
const spread = svg(
  width,
  height,
  `<ellipse cx="${width / 2}" cy="${height - 14}" rx="${width / 2}" ry="14" fill="#1d2b53" fill-opacity=".13"/>
<path fill="#983c1c" d="M58 8h${width - 116}l54 ${height - 26}c2 8-4 16-14 16H18c-10 0-16-8-14-16Z"/>
<path fill="#c4532b" d="M58 4h${width - 116}l54 ${height - 28}c2 6-4 13-14 13H18c-10 0-16-7-14-13Z"/>
<path fill="#f7c548" d="M80 31h${width - 160}l36 ${height - 92}H44Z"/>
<path fill="#fdf3dc" d="M86 37h${width - 172}l32 ${height - 104}H54Z"/>
${along(13, 92, width - 92, (x) => horn(x, 16, 180))}${along(15, 44, width - 44, (x) => horn(x, height - 40))}
${along(16, 34, width - 34, (x) => `<path stroke="#f7c548" stroke-width="3" stroke-linecap="round" d="M${x} ${height - 15}v11"/>`)}`,
);

const card = svg(
  sizes.card,
  sizes.card,
  `<rect x="6" y="10" width="124" height="122" rx="34" fill="#1d2b53" fill-opacity=".14"/><rect x="6" y="4" width="124" height="122" rx="34" fill="#fffdf7"/><rect x="8" y="6" width="120" height="118" rx="32" stroke="#f7c548" stroke-width="5"/>`,
);
const place = svg(
  120,
  76,
  '<ellipse cx="60" cy="38" rx="54" ry="33" fill="#f3e3bd"/><ellipse cx="60" cy="38" rx="54" ry="33" stroke="#dfc58a" stroke-width="3" stroke-dasharray="7 8"/>',
);
const ring = svg(
  132,
  88,
  '<ellipse cx="66" cy="44" rx="60" ry="38" fill="#fdefc4"/><ellipse cx="66" cy="44" rx="60" ry="38" stroke="#2f86c9" stroke-width="6"/>',
);
const gust = svg(
  220,
  80,
  '<g stroke="#fff" stroke-width="7" stroke-linecap="round"><path d="M6 44h130c26 0 26-34 4-34-14 0-17 16-5 19"/><path d="M40 62h140c24 0 24-30 4-30-12 0-15 13-5 16"/><path d="M20 24h66"/></g>',
);
const strip = svg(
  760,
  92,
  '<rect x="3" y="3" width="754" height="86" rx="28" fill="#fffdf7" fill-opacity=".86"/><rect x="3" y="3" width="754" height="86" rx="28" stroke="#e8d9ba" stroke-width="4" stroke-dasharray="10 9"/>',
);

const square = (address: string | undefined, size: number): Art => ({ address: address ?? '', width: size, height: size });

/** Every picture of this level by its key: `way:…`, `slot:…`, `party:…`, `piece:…` and what is always there. */
export function artOf(level: PicnicLevel, pictures: Record<string, string>): Record<string, Art> {
  const used = new Set(level.slots.flatMap((slot) => slot.ways.flatMap((way) => Object.keys(way.leaves))));
  const ways = level.slots.flatMap((slot) => slot.ways.map((way) => ({ name: nameOf(slot.id, way.id), picture: way.picture })));
  const guests = { goat, camel, crane };
  return {
    ...effectArt,
    scene: { address: pictures[level.scene] ?? '', ...design },
    cloth: { address: spread, width, height },
    card: square(card, sizes.card),
    place: { address: place, width: 120, height: 76 },
    ring: { address: ring, width: 132, height: 88 },
    gust: { address: gust, width: 220, height: 80 },
    strip: { address: strip, width: 760, height: 92 },
    sack: square(sack, sizes.sack),
    coin: square(coin, sizes.coin),
    letter: square(letter, sizes.letter),
    go: square(pictures['backpack'], sizes.thing),
    ...Object.fromEntries(Object.entries(guests).map(([id, address]) => [`guest:${id}`, square(address, sizes.guest)])),
    ...Object.fromEntries(level.party.map((one, at) => [`party:${at}`, square(pictures[one], sizes.guest)])),
    ...Object.fromEntries(level.slots.map((slot) => [`slot:${slot.id}`, square(pictures[slot.picture], sizes.slot)])),
    ...Object.fromEntries(ways.map(({ name, picture }) => [`way:${name}`, square(pictures[picture], sizes.thing)])),
    ...Object.fromEntries(
      drawnPieces.filter((item) => used.has(item)).map((item) => [`piece:${item}`, square(pictures[pictureOfPiece(item)], sizes.piece)]),
    ),
  };
}
