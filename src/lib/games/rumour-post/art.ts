/** The pictures of the scene that no other part of the app needs, and how large each one is drawn. */
import { badgeArt } from '../badge.ts';
import { effectArt } from '../effects.ts';
import { worried } from '../face-rules.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { sizes, villagers } from './look.ts';
import { checkPictures, stampPictures } from './offers.ts';
import type { PostLevel } from './state.ts';

const { letter, card } = sizes;
/** A post yurt in the steppe, a way through it, a village on the right. */
const steppe = svg(
  design.width,
  design.height,
  `<path fill="#cbe7f8" d="M0 0h960v540H0Z"/><circle cx="640" cy="54" r="34" fill="#f7c548"/><path fill="#fff" d="M214 74h72a14 14 0 0 0-1-28 22 22 0 0 0-40-8 17 17 0 0 0-24 12 12 12 0 0 0-7 24ZM700 120h52a11 11 0 0 0-1-21 17 17 0 0 0-31-6 13 13 0 0 0-18 9 9 9 0 0 0-2 18Z"/>
<path fill="#a9cadf" d="M0 196 96 120l70 60 90-70 110 84 120-62 110 70 116-88 120 70 128-60v170H0Z"/><path fill="#d6dc9c" d="M0 240c200-40 420-30 600-12s260-12 360-6v318H0Z"/><path fill="#c2d288" d="M0 330c160-20 330 20 520 6s300-40 440-26v230H0Z"/><path fill="#aac873" d="M0 430c200-24 340 26 540 18s280-40 420-30v122H0Z"/>
<path fill="#f5ead2" d="M18 150h190v140H18Z"/><path fill="#e0cfa9" d="M176 150h32v140h-32Z"/><path fill="#fbf3e0" d="M8 154c10-46 54-76 84-88h42c30 12 74 42 84 88Z"/><path fill="#e9dabb" d="M134 66c30 12 74 42 84 88h-46c-6-38-22-68-46-88Z"/><path fill="#8f5c33" d="M88 68c4-22 46-22 50 0Z"/><rect fill="#c4532b" x="8" y="150" width="210" height="18" rx="5"/><path stroke="#f7c548" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" d="m18 163 8-8 8 8 8-8 8 8M176 163l8-8 8 8 8-8 8 8"/><path fill="#8f5c33" d="M62 176h100v114H62Z"/><path fill="#fdefc4" d="M70 184h84v106H70Z"/><path fill="#b97f4a" d="M34 280h156v20H34Z"/>
<path fill="#2f86c9" d="M82 20h62a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8H82a8 8 0 0 1-8-8V28a8 8 0 0 1 8-8Z"/><path fill="#fffdf7" d="M86 30h54v28H86Z"/><path stroke="#2f86c9" stroke-width="4" stroke-linejoin="round" d="m86 31 27 16 27-16"/>
<path fill="#f1e4c9" d="M704 150h92v66h-92Z"/><path fill="#c4532b" d="m694 152 56-42 56 42ZM860 140h86v76h-86Z"/><path fill="#fdf3dc" d="M866 150h74v66h-74Z"/><path fill="#2f86c9" d="m850 152 53-44 53 44Z"/><path fill="#8f5c33" d="M736 180h26v36h-26ZM890 182h26v34h-26Z"/>
<ellipse cx="832" cy="424" rx="118" ry="22" fill="#94b962"/><path stroke="#7fb56b" stroke-width="4" stroke-linecap="round" d="M240 500l5-14M248 500l9-10M700 504l5-14M708 504l9-10M920 500l-5-13"/>`,
);
/** The box that keeps what is not passed on. */
const box = svg(
  150,
  150,
  `<ellipse cx="75" cy="140" rx="62" ry="8" fill="#1d2b53" fill-opacity=".16"/><path fill="#983c1c" d="M22 52h106v84a6 6 0 0 1-6 6H28a6 6 0 0 1-6-6Z"/><path fill="#c4532b" d="M14 34h122a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6V40a6 6 0 0 1 6-6Z"/><rect x="40" y="43" width="70" height="9" rx="4" fill="#1d2b53"/><path fill="#fffdf7" d="M61 76h28l18 18v24l-18 18H61l-18-18V94Z" transform="translate(11 15) scale(.85)"/><path stroke="#c4532b" stroke-width="8" stroke-linecap="round" d="M58 105h34"/>`,
);
const paper = svg(
  letter.width,
  letter.height,
  `<rect x="6" y="12" width="${letter.width - 12}" height="${letter.height - 16}" rx="16" fill="#1d2b53" fill-opacity=".16"/><rect x="6" y="4" width="${letter.width - 12}" height="${letter.height - 16}" rx="16" fill="#fffdf7"/>
<rect x="16" y="14" width="${letter.width - 32}" height="${letter.height - 36}" rx="10" stroke="#c4532b" stroke-width="5" stroke-dasharray="16 10"/><path stroke="#d9cbb0" stroke-width="5" stroke-linecap="round" d="M30 ${letter.height - 42}h60M30 ${letter.height - 54}h36"/>`,
);
const face = (fill: string, line: string, more = '') =>
  svg(
    card.width,
    card.height,
    `<rect x="4" y="9" width="${card.width - 8}" height="${card.height - 11}" rx="18" fill="#1d2b53" fill-opacity=".16"/><rect x="4" y="3" width="${card.width - 8}" height="${card.height - 11}" rx="18" fill="${fill}"/><rect x="8" y="7" width="${card.width - 16}" height="${card.height - 19}" rx="15" stroke="${line}" stroke-width="5"/>${more}`,
  );
const again = svg(
  44,
  44,
  '<circle cx="22" cy="22" r="20" fill="#fdefc4"/><circle cx="22" cy="22" r="20" stroke="#e0a32e" stroke-width="3"/><path stroke="#983c1c" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" d="M13 24a10 10 0 1 0 4-9M17 8v8h8"/>',
);

const square = (address: string | undefined, size: number): Art => ({ address: address ?? '', width: size, height: size });

/** Every picture of this level by its key: `subject:…`, `shown:…`, `check:…`, `stamp:…`, the villagers and the furniture. */
export function artOf(level: PostLevel, pictures: Record<string, string>): Record<string, Art> {
  const named = (kind: string, table: Record<string, string>, size: number) =>
    Object.fromEntries(Object.entries(table).map(([id, name]) => [`${kind}:${id}`, square(pictures[name], size)]));
  return {
    ...effectArt,
    ...badgeArt,
    steppe: { address: steppe, ...design },
    box: square(box, 150),
    letter: { address: paper, ...letter },
    'card:closed': { address: face('#d5ecfa', '#2f86c9'), ...card },
    'card:open': { address: face('#fffdf7', '#f7c548'), ...card },
    again: square(again, 40),
    bird: square(pictures['post-bird'], 118),
    adult: square(pictures['grown-teacher'], 150),
    ...Object.fromEntries(
      villagers.flatMap((name): [string, Art][] => [
        [name, square(pictures[name], 116)],
        [`${name}:worried`, square(pictures[worried(name)], 116)],
      ]),
    ),
    ...named('check', checkPictures, 92),
    ...named('stamp', stampPictures, sizes.stamp),
    ...Object.fromEntries(
      level.letters.flatMap(({ id, picture, cards }): [string, Art][] => [
        [`subject:${id}`, square(pictures[picture], sizes.subject)],
        ...Object.entries(cards).map(([check, name]): [string, Art] => [`shown:${id}:${check}`, square(pictures[name], sizes.shown)]),
      ]),
    ),
  };
}
