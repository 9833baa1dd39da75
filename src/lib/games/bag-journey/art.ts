/** The pictures of the map that no other part of the app needs, and how large each one is drawn. */
import flag from 'picture:flag';
import map from 'picture:scene-map';
import { badgeArt } from '../badge.ts';
import { effectArt } from '../effects.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { sizes } from './look.ts';
import type { BagLevel } from './state.ts';
import { placeOf } from './walk.ts';

const shade = svg(96, 54, '<path fill="#1d2b53" fill-opacity=".45" d="M0 0h96v54H0Z"/>');
const dot = svg(20, 20, '<circle cx="10" cy="10" r="8" fill="#fffdf7"/><circle cx="10" cy="10" r="5.4" fill="#c4532b"/>');
const gust = svg(
  150,
  54,
  '<g stroke="#fff" stroke-width="6" stroke-linecap="round"><path d="M6 18h86c18 0 20-14 8-14-8 0-10 6-7 10M40 34h88c16 0 18 16 6 16-8 0-9-6-6-9M10 34h14"/></g>',
);
const streak = svg(84, 48, '<path d="M4 8h50M18 24h62M4 40h44" stroke="#fff" stroke-width="6" stroke-linecap="round"/>');
const ripple = svg(
  92,
  44,
  '<path d="M6 20q12-12 24 0t24 0 24 0M20 34q10-9 20 0t20 0" stroke="#eaf6fd" stroke-width="5" stroke-linecap="round"/>',
);
const heron = svg(
  64,
  64,
  '<ellipse cx="32" cy="61" rx="16" ry="3" fill="#4ba3e3" fill-opacity=".5"/><path d="M30 42v18M38 42v18" stroke="#b97f4a" stroke-width="2.6" stroke-linecap="round"/><path d="M20 36c2-9 14-14 26-9 6 2 11 8 14 14-12 4-36 8-40-5Z" fill="#8fa3bd"/><path d="M32 36c8-5 20-2 28 5-10 3-24 4-28-5Z" fill="#5f7694"/><path d="M25 38c-9-6 4-14-2-22" stroke="#eef3f8" stroke-width="6" stroke-linecap="round"/><circle cx="22" cy="12" r="6.5" fill="#eef3f8"/><path d="M19 7c6-4 13-1 17 3-6-1-10-1-14 0Z" fill="#1d2b53"/><path d="M17 11 3 15l14 2Z" fill="#f0a63a"/><circle cx="20.5" cy="11.5" r="1.6" fill="#1d2b53"/>',
);
const lens = svg(
  460,
  460,
  '<path d="M322 322l104 104" stroke="#8f5c33" stroke-width="46" stroke-linecap="round"/><path d="M300 300l40 40" stroke="#e0a32e" stroke-width="34"/><circle cx="190" cy="190" r="176" fill="#a9d8f5"/><path d="M28 200c50-30 80 30 130 6s90-30 196 10c-10 80-70 140-164 140S36 290 28 200Z" fill="#7cbde8"/><circle cx="190" cy="190" r="170" stroke="#e0a32e" stroke-width="24"/><path d="M74 150a122 122 0 0 1 78-78" stroke="#fff" stroke-width="16" stroke-linecap="round"/>',
);

/** The roads of this level, white where wind and blue where water is stronger, and snow where it melts. */
function ways(level: BagLevel): string {
  const line = ({ from, to, wind, water }: BagLevel['roads'][number]): string => {
    const [a, b] = [placeOf(level, from), placeOf(level, to)];
    const isWind = wind * level.weather.wind > water * level.weather.water;
    const look = isWind ? 'stroke="#fff" stroke-opacity=".75" stroke-dasharray="3 15"' : 'stroke="#d5ecfa" stroke-dasharray="10 14"';
    return `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" ${look} stroke-width="6" stroke-linecap="round"/>`;
  };
  const stream = ({ from, to, water }: BagLevel['roads'][number]): string => {
    const [a, b] = [placeOf(level, from), placeOf(level, to)];
    return water > 0 ? `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke="#83c2e8" stroke-width="11" stroke-linecap="round"/>` : '';
  };
  const isMelting = level.weather.water >= 3;
  return [...(isMelting ? [snow, ...level.roads.map(stream)] : []), ...level.roads.map(line)].join('');
}
const patches = [
  '176 232',
  '452 116',
  '694 112',
  '772 182',
  '318 438',
  '636 440',
  '96 404',
  '824 300',
  '206 418',
  '856 160',
  '30 236',
  '420 470',
];
const patch = 'c16-9 40-11 58-4 14-2 25 4 19 10-10 9-54 12-72 5-13-1-15-7-5-11Z';
const blobs = (drop: number): string => patches.map((at) => `M${at}m0 ${drop}${patch}`).join('');
const snow = `<path fill="#a9c6da" d="${blobs(4)}"/><path fill="#fff" d="${blobs(0)}"/>`;

/** Every picture of this level by its key: `thing:…`, `zone:…`, `stop:…` and the furniture. */
export function artOf(level: BagLevel, pictures: Record<string, string>): Record<string, Art> {
  const square = (address: string | undefined, size: number): Art => ({ address: address ?? '', width: size, height: size });
  return {
    ...effectArt,
    ...badgeArt,
    map: { address: map, ...design },
    ways: { address: svg(design.width, design.height, ways(level)), ...design },
    flag: square(flag, sizes.flag),
    dot: square(dot, 14),
    gust: { address: gust, width: 150, height: 54 },
    streak: { address: streak, width: 64, height: 36 },
    ripple: { address: ripple, width: 84, height: 40 },
    heron: square(heron, sizes.heron),
    sky: square(pictures[level.sky], 64),
    ...(level.lens ? { shade: { address: shade, ...design }, lens: square(lens, 460), bits: square(pictures['plastic-bits'], 190) } : {}),
    ...Object.fromEntries(level.rounds.map(({ id, picture }) => [`thing:${id}`, square(pictures[picture], sizes.thing)])),
    ...Object.fromEntries(level.zones.map(({ id, picture }) => [`zone:${id}`, square(pictures[picture], sizes.picture)])),
    ...Object.fromEntries(level.stoppers.map(({ id, picture }) => [`stop:${id}`, square(pictures[picture], sizes.picture)])),
  };
}
