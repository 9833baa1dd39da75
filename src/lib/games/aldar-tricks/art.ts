/** The pictures of the scene that no other part of the app needs, and how large each one is drawn. */
import { badgeArt } from '../badge.ts';
import { effectArt } from '../effects.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { sizes } from './look.ts';
import { verdictPictures } from './offers.ts';
import type { BagLevel } from './state.ts';

const { poster } = sizes;
/** One ram's horn pair, the only ornament: two horns from one stem. */
const horn = (x: number) =>
  `<path transform="translate(${x} 20)" stroke="#f7c548" stroke-width="5" stroke-linecap="round" d="M0 22v-9C0 0 18-2 18 12c0 9-11 9-11 1M0 22v-9C0 0-18-2-18 12c0 9 11 9 11 1"/>`;
/** A puppet theatre: curtain, boards, a valance with horns, a booth for Aldar. */
const theatre = svg(
  design.width,
  design.height,
  `<path fill="#fdefc4" d="M0 0h960v540H0Z"/><path fill="#f8e3ae" d="M0 0h960v420H0Z"/><path fill="#fbeecb" d="M240 540 380 60h320l150 480Z"/>
<path fill="#b97f4a" d="M0 440h960v100H0Z"/><path stroke="#8f5c33" stroke-width="4" d="M0 472h960M0 506h960M150 440v32M420 440v32M700 440v32M280 472v34M560 472v34M840 472v34"/>
<path fill="#c4532b" d="M0 0h58c10 120-6 260-18 440H0ZM960 0h-58c-10 120 6 260 18 440h40Z"/><path fill="#983c1c" d="M22 0h16c8 130-6 270-16 440H8c10-150 18-300 14-440ZM938 0h-16c-8 130 6 270 16 440h14c-10-150-18-300-14-440Z"/>
<path fill="#c4532b" d="M0 0h960v44c-30 22-66 22-96 0-30 22-66 22-96 0-30 22-66 22-96 0-30 22-66 22-96 0-30 22-66 22-96 0-30 22-66 22-96 0-30 22-66 22-96 0-30 22-66 22-96 0-30 22-66 22-96 0-30 22-66 22-96 0Z"/>${[48, 144, 240, 336, 432, 528, 624, 720, 816, 912].map(horn).join('')}`,
);
const booth = svg(
  250,
  170,
  '<ellipse cx="125" cy="160" rx="112" ry="9" fill="#1d2b53" fill-opacity=".16"/><path fill="#2f86c9" d="M16 22h218v134a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6Z"/><path fill="#17578c" d="M16 22h218v20H16Z"/><path fill="#b97f4a" d="M8 8h234a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6v-8a6 6 0 0 1 6-6Z"/><path stroke="#f7c548" stroke-width="5" stroke-linecap="round" d="M40 146V62M210 146V62"/>',
);
/** The felt saddle bag, open at both ends. */
const bag = svg(
  190,
  120,
  '<ellipse cx="95" cy="112" rx="86" ry="7" fill="#1d2b53" fill-opacity=".16"/><path fill="#c4532b" d="M10 30h74v62a18 18 0 0 1-18 18H28a18 18 0 0 1-18-18ZM106 30h74v62a18 18 0 0 1-18 18h-38a18 18 0 0 1-18-18Z"/><path fill="#983c1c" d="M10 24h170v16H10Z"/><path fill="#f7c548" d="M10 54h74v9H10ZM106 54h74v9h-74ZM10 92c24-8 50-8 74 0l-2 8c-22-6-48-6-70 0ZM106 92c24-8 50-8 74 0l-2 8c-22-6-48-6-70 0Z"/><path fill="#fdf3dc" d="m47 66 6 9 9 2-9 3-6 9-6-9-9-3 9-2ZM143 66l6 9 9 2-9 3-6 9-6-9-9-3 9-2Z"/><path fill="#1d2b53" d="M16 18c20-8 42-8 62 0l-6 8H22ZM112 18c20-8 42-8 62 0l-6 8h-50Z"/>',
);
const bundle = svg(
  132,
  132,
  '<ellipse cx="66" cy="122" rx="46" ry="7" fill="#1d2b53" fill-opacity=".16"/><path fill="#8f5c33" d="M66 40c36 6 52 36 48 60-2 14-14 22-48 22s-46-8-48-22c-4-24 12-54 48-60Z"/><path fill="#b97f4a" d="M60 42c-22 12-32 40-28 76-10-3-13-10-14-18-4-24 10-52 42-58Z"/><path fill="#b97f4a" d="M42 12c8 6 12 1 18-2 4-2 8-2 12 0 6 3 10 8 18 2 6 6-6 16-10 28H52c-4-12-16-22-10-28Z"/><rect x="46" y="36" width="40" height="11" rx="5" fill="#f7c548"/><path stroke="#fdf3dc" stroke-width="9" stroke-linecap="round" d="M54 76c0-17 25-17 25 0 0 9-12 9-12 18"/><circle cx="67" cy="107" r="5.5" fill="#fdf3dc"/>',
);
const sheet = svg(
  poster.width,
  poster.height,
  `<rect x="6" y="12" width="${poster.width - 12}" height="${poster.height - 16}" rx="10" fill="#1d2b53" fill-opacity=".18"/><rect x="6" y="4" width="${poster.width - 12}" height="${poster.height - 16}" rx="10" fill="#fffdf7"/><rect x="18" y="16" width="${poster.width - 36}" height="${poster.height - 40}" rx="6" stroke="#4ba3e3" stroke-width="5"/>
<path fill="#eaf4fb" d="M30 ${poster.height - 146}h${poster.width - 60}v108H30Z"/><circle cx="${poster.width / 2}" cy="12" r="11" fill="#c4532b"/><circle cx="${poster.width / 2 - 3}" cy="9" r="4" fill="#e08a5f"/>`,
);
const shine = svg(
  104,
  104,
  `<circle cx="52" cy="52" r="44" fill="#fdefc4"/><circle cx="52" cy="52" r="42" stroke="#f7c548" stroke-width="5"/>${Array.from({ length: 12 }, (_, at) => `<path transform="rotate(${at * 30} 52 52)" stroke="#e0a32e" stroke-width="5" stroke-linecap="round" d="M52 2v5"/>`).join('')}`,
);
const plate = svg(
  140,
  140,
  '<circle cx="70" cy="74" r="64" fill="#1d2b53" fill-opacity=".18"/><circle cx="70" cy="68" r="64" fill="#fffdf7"/><circle cx="70" cy="68" r="61" stroke="#c4532b" stroke-width="6"/>',
);
/** A sheep of the audience, seen from behind. */
const sheep = svg(
  112,
  96,
  '<path fill="#fffdf7" d="M20 94c-12-6-16-24-6-32-6-14 8-26 20-20 6-12 26-14 34-2 14-6 28 6 24 20 12 8 8 28-4 34Z"/><path fill="#e9dabb" d="M20 94c-12-6-16-24-6-32 2 14 12 26 30 32Z"/><path fill="#4a5680" d="M40 44c-4-16 4-28 16-28s20 12 16 28c-4 12-28 12-32 0Z"/><path fill="#39425c" d="M38 30c-8-6-18-4-22 2 6 6 16 8 22 4ZM74 30c8-6 18-4 22 2-6 6-16 8-22 4Z"/><path fill="#fffdf7" d="M42 20c0-8 8-10 12-6 4-6 16-2 14 6-6 6-20 6-26 0Z"/>',
);
const again = svg(
  44,
  44,
  '<circle cx="22" cy="22" r="20" fill="#fdefc4"/><circle cx="22" cy="22" r="20" stroke="#e0a32e" stroke-width="3"/><path stroke="#983c1c" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" d="M13 24a10 10 0 1 0 4-9M17 8v8h8"/>',
);

const square = (address: string | undefined, size: number): Art => ({ address: address ?? '', width: size, height: size });

/** Every picture of this level by its key: `subject:…`, `sign:…` (by picture), `verdict:…`, `big:…` and the theatre. */
export function artOf(level: BagLevel, pictures: Record<string, string>): Record<string, Art> {
  const verdicts = [...level.tricks, 'honest' as const];
  return {
    ...effectArt,
    ...badgeArt,
    theatre: { address: theatre, ...design },
    booth: { address: booth, width: 250, height: 170 },
    bag: { address: bag, width: 190, height: 120 },
    bundle: square(bundle, sizes.trick),
    sheet: { address: sheet, ...poster },
    shine: square(shine, sizes.shine),
    plate: square(plate, 138),
    sheep: { address: sheep, width: 112, height: 96 },
    again: square(again, 40),
    aldar: square(pictures['aldar'], sizes.aldar),
    ...Object.fromEntries(
      verdicts.flatMap((verdict): [string, Art][] => [
        [`verdict:${verdict}`, square(pictures[verdictPictures[verdict]], sizes.verdict)],
        [`big:${verdict}`, square(pictures[verdictPictures[verdict]], sizes.found)],
      ]),
    ),
    ...Object.fromEntries(
      level.posters.flatMap(({ id, picture, signs }): [string, Art][] => [
        [`subject:${id}`, square(pictures[picture], sizes.subject)],
        ...signs.map((sign): [string, Art] => [`sign:${sign.picture}`, square(pictures[sign.picture], sizes.sign)]),
      ]),
    ),
  };
}
