/** The pictures of Calm Kite, drawn for it alone. */
import bear from 'picture:cast-bear';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { sizes } from './look.ts';
import type { Sky } from './state.ts';

const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
const yurt = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${path('M0 46V22C14 2 58 2 72 22v24Z', '#fff8ea')}${path('M0 22C14 2 58 2 72 22v7H0Z', '#e6d4b0')}${path('M0 34h72v5H0Z', '#c4532b')}${path('M29 46V30h14v16Z', '#2f86c9')}</g>`;

/** Three places, three times of the day. The middle stays empty: the kite flies there. */
const places: Record<Sky, string> = {
  steppe:
    path('M0 0h960v540H0Z', '#cfe9f8') +
    path('M0 250c160-30 300-26 480-14s330 6 480-22v326H0Z', '#e4f1d3') +
    path('M0 330c220-50 330-26 520-22s300-30 440-40v272H0Z', '#b9d98f') +
    path('M0 420c200-40 420-30 620-16s260-18 340-24v160H0Z', '#8bbf6a') +
    '<circle cx="846" cy="92" r="46" fill="#f7c548"/>' +
    yurt(760, 296),
  mountains:
    path('M0 0h960v540H0Z', '#fde3c8') +
    path('M0 0h960v180H0Z', '#fbd3b4') +
    path('M0 330 150 170l90 84 150-170 160 178 110-104 130 120 170-150v260H0Z', '#b9a7c9') +
    path('M390 84l-52 60 34-8 22 16 26-18 34 14ZM150 170l-34 36 30-6 18 12 18-12 18 2Z', '#fff8ea') +
    path('M0 352c180-34 330-20 500-8s320-22 460-36v232H0Z', '#9fbf86') +
    path('M0 430c220-34 420-24 620-12s270-14 340-20v142H0Z', '#6fa35f') +
    '<circle cx="838" cy="120" r="44" fill="#f0955a"/>' +
    yurt(800, 330),
  sea:
    path('M0 0h960v540H0Z', '#2c3f78') +
    path('M0 0h960v210H0Z', '#233264') +
    path('M0 300h960v120H0Z', '#41639c') +
    '<g stroke="#7f9fd0" stroke-width="4" stroke-linecap="round"><path d="M520 330h70M640 352h90M770 328h60M430 372h80M860 376h54M590 392h64"/></g>' +
    path('M0 392c180-20 300 20 470 26s330-8 490 0v122H0Z', '#cbb58c') +
    path('M0 448c200-20 420-4 620 0s260-10 340-8v100H0Z', '#e0cda4') +
    '<circle cx="836" cy="98" r="42" fill="#fdf3dc"/><circle cx="852" cy="86" r="36" fill="#233264"/>' +
    '<g fill="#fdf3dc"><circle cx="90" cy="70" r="4"/><circle cx="232" cy="128" r="3"/><circle cx="356" cy="52" r="4"/><circle cx="520" cy="180" r="3"/><circle cx="700" cy="46" r="3"/><circle cx="900" cy="206" r="3"/><circle cx="150" cy="204" r="3"/></g>',
};

/** A kite of felt: sun and ram's horn on it, two ribbons behind. */
const kite = svg(
  200,
  200,
  '<g stroke-width="7" stroke-linecap="round"><path d="M62 150c-26 8-18 26-40 26s-10 20-22 20" stroke="#c4532b"/><path d="M74 160c-18 14-6 24-26 32" stroke="#f7c548"/></g>' +
    path('M188 12 70 62 62 138Z', '#2f86c9') +
    path('M188 12 62 138l76-8Z', '#4ba3e3') +
    path('M188 12 104 76l-42 62Z', '#f7c548') +
    path('M188 12 122 94l-60 44Z', '#f0a63a') +
    '<path d="M188 12 62 138M70 62l68 68" stroke="#8f5c33" stroke-width="5" stroke-linecap="round"/>' +
    '<g stroke="#fff" stroke-width="4" stroke-linecap="round"><path d="M112 76c-8-10-22-4-18 6 2 6 10 5 10 0M120 104c10 8 4 22-6 18-6-2-5-10 0-10"/></g>',
);
const cloud = svg(
  200,
  90,
  '<path d="M34 82c-32 0-38-38-6-42 2-32 48-42 64-16 20-18 56-6 54 20 36-4 46 38 10 38Z" fill="#fff" fill-opacity=".8"/>',
);
const sun = (fill: string): string => svg(44, 44, `<circle cx="22" cy="22" r="17" fill="${fill}" stroke="#fffdf7" stroke-width="4"/>`);

/** Every picture by its key; they need nothing of a lesson, so that any breath can be flown. */
export const artOf = (sky: Sky): Record<string, Art> => ({
  sky: { address: svg(design.width, design.height, places[sky]), ...design },
  kite: { address: kite, width: sizes.kite, height: sizes.kite },
  cloud: { address: cloud, width: 180, height: 81 },
  child: { address: bear, width: sizes.child, height: sizes.child },
  'sun:open': { address: sun('#8fa3bd'), width: sizes.sun, height: sizes.sun },
  'sun:done': { address: sun('#f7c548'), width: sizes.sun, height: sizes.sun },
});
