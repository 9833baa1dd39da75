/** An animal child (or the teacher) as SVG: feet at (0, 0), about 190 units high. Feelings show in brows, eyes, mouth and arms. */
import type { Actor, Child, Deed, Feeling } from './comic-frame.ts';
import { drawnThings } from './comic-things.ts';

interface Looks {
  fur: string;
  muzzle: string;
  shirt: string;
  shade: string; // of the shirt
  ears: string; // and horns, wool: behind the head
  top?: string; // over the head
}
const mirrored = (part: string) => `${part}<g transform="scale(-1 1)">${part}</g>`;

const kinds: Record<Child, Looks> = {
  hare: {
    fur: '#c9b08e',
    muzzle: '#f8efdf',
    shirt: '#f7c548',
    shade: '#4c8c3f',
    ears: mirrored(
      '<g transform="rotate(9 18 -160)"><ellipse cx="18" cy="-188" rx="11" ry="34" fill="#c9b08e"/><ellipse cx="18" cy="-184" rx="5.5" ry="24" fill="#f2b7a0"/></g>',
    ),
  },
  bear: {
    fur: '#a56b45',
    muzzle: '#e8bd8a',
    shirt: '#4c8c3f',
    shade: '#2f6427',
    ears: mirrored('<circle cx="35" cy="-163" r="16" fill="#7d4c2d"/><circle cx="35" cy="-162" r="8.5" fill="#e8bd8a"/>'),
  },
  cat: {
    fur: '#bfb09a',
    muzzle: '#f5ecdd',
    shirt: '#4a5680',
    shade: '#c4532b',
    ears: mirrored(
      '<path fill="#7d6f5e" d="M18-166c8-14 20-22 28-22 5 14 4 30-3 42Z"/><path fill="#e7b49c" d="M28-164c5-8 9-12 13-14 2 8 1 18-3 26Z"/>',
    ),
    top: '<path stroke="#7d6f5e" stroke-width="4" d="M0-174v11M-11-172l2 9M11-172l-2 9M-50-132l10 2M-48-121l9-1M50-132l-10 2M48-121l-9-1"/>',
  },
  goat: {
    fur: '#f1e6d6',
    muzzle: '#fffaf1',
    shirt: '#2f86c9',
    shade: '#17578c',
    ears: mirrored(
      '<path stroke="#9b8a74" stroke-width="10" d="M16-164c2-14 10-22 20-24"/><path fill="#cdb99c" d="M38-150c16-10 30-6 32 0-6 12-22 14-34 10Z"/>',
    ),
    top: '<path fill="#fffaf1" d="M-15-166c1-11 11-13 14-6 4-9 17-6 16 3 8 4 2 13-6 10-6 5-13 3-15-1-6 4-13-1-9-6Z"/><path fill="#cdb99c" d="M-6-88H6c1 7-2 11-6 15-4-4-7-8-6-15Z"/>',
  },
  marmot: {
    fur: '#e0bd7c',
    muzzle: '#fbf0d8',
    shirt: '#c4532b',
    shade: '#f7c548',
    ears: mirrored('<circle cx="40" cy="-152" r="11" fill="#9c6a34"/><circle cx="40" cy="-152" r="5.5" fill="#f2b7a0"/>'),
    top: '<path fill="#9c6a34" d="M-24-168c10-12 38-12 48 0-14-3-34-3-48 0Z"/>',
  },
  lamb: {
    fur: '#f0d6bd',
    muzzle: '#fbeee0',
    shirt: '#e58fa5',
    shade: '#b9607a',
    ears: mirrored(
      '<path fill="#e0bd9d" d="M38-142c16-4 30 2 32 10-8 8-26 8-36 0Z"/><circle cx="37" cy="-151" r="15" fill="#fffaf1"/><circle cx="45" cy="-134" r="11" fill="#fffaf1"/>',
    ),
    top: '<path fill="#fffaf1" d="M-40-150c-8-12 2-24 14-21 4-13 22-15 27-5 10-9 26-3 26 8 12-1 18 11 10 19-8-4-14-8-20-7-5 7-14 7-19 2-6 5-14 5-19-1-6 0-12 2-19 5Z"/>',
  },
};
const teacher: Looks = {
  fur: '#d9a566',
  muzzle: '#f0d3a3',
  shirt: '#17578c',
  shade: '#f7c548',
  ears: mirrored('<path fill="#b98546" d="M34-158c4-10 14-16 20-13 2 9-4 20-14 24Z"/>'),
  top: `<path fill="#8a5d2c" d="M-22-164c-2-14 14-18 22-12 8-6 24-2 22 12-6-5-12-6-16-3-4-4-10-4-13 0-4-3-9-2-15 3Z"/>${mirrored('<circle cx="18" cy="-130" r="13.5" stroke="#1d2b53" stroke-width="3.4"/>')}<path stroke="#1d2b53" stroke-width="3.4" d="M-5-131h10"/>`,
};

const line = (d: string, width = 4) => `<path stroke="#1d2b53" stroke-width="${width}" d="${d}"/>`;
const eyes = (ry: number, drop = 0) =>
  mirrored(`<ellipse cx="18" cy="${-130 + drop}" rx="5.4" ry="${ry}" fill="#1d2b53"/>`) +
  [-18, 18].map((x) => `<circle cx="${x + 2}" cy="${-133 + drop}" r="2" fill="#fff"/>`).join('');
const brows = (inner: number, outer: number) => line(`M-9 ${inner}L-28 ${outer}M9 ${inner}L28 ${outer}`);
const smile = '<path fill="#7c2d24" d="M-13-107c8 5 18 5 26 0-1 11-6 15-13 15s-12-4-13-15Z"/>';

const faces: Record<Feeling, string> = {
  glad: eyes(7) + line('M-13-106q13 13 26 0'),
  laugh: line('M-26-127q8-11 16 0M10-127q8-11 16 0') + smile + '<path fill="#ee8f7c" d="M-7-95c4-4 10-4 14 0-4 4-10 4-14 0Z"/>',
  smirk: eyes(5, 2) + brows(-141, -149) + line('M-12-102q15 7 25-8'),
  calm: eyes(7) + line('M-8-104q8 6 16 0'),
  worried: eyes(7.4) + brows(-151, -143) + line('M-10-101q5-5 10 0t10 0'),
  sad: eyes(6, 3) + brows(-149, -139) + line('M-12-98q12-11 24 0'),
  angry: eyes(6) + brows(-138, -149) + line('M-11-100q11-6 22 0'),
  surprised: eyes(8.6) + brows(-152, -152) + '<ellipse cy="-101" rx="6.5" ry="8.5" fill="#7c2d24"/>',
};

type Spot = [x: number, y: number];
/** Where the hands are: the first on the side to which they turn. */
const hands: Record<Deed, [Spot, Spot]> = {
  rest: [
    [37, -44],
    [-37, -44],
  ],
  up: [
    [56, -146],
    [-56, -146],
  ],
  reach: [
    [66, -84],
    [-36, -44],
  ],
  point: [
    [62, -98],
    [-36, -44],
  ],
  wave: [
    [58, -142],
    [-36, -44],
  ],
  sit: [
    [20, -44],
    [-20, -44],
  ],
  shy: [
    [9, -56],
    [-9, -56],
  ],
  lift: [
    [38, -46],
    [-38, -168],
  ],
};

function arm(side: number, [x, y]: Spot, { shirt, fur }: Looks): string {
  const elbow = Math.abs(y + 60) < 20 ? side * 40 : (x + side * 34) / 2;
  return `<path stroke="${shirt}" stroke-width="16" d="M${side * 23}-76Q${elbow} ${(y - 66) / 2} ${x} ${y}"/><circle cx="${x}" cy="${y}" r="8.6" fill="${fur}"/>`;
}

function legs(isSitting: boolean, { shade }: Looks): string {
  const foot = (x: number, y: number) => `<ellipse cx="${x}" cy="${y}" rx="13" ry="7.5" fill="#8f5c33"/>`;
  return isSitting
    ? `<path stroke="#3a4674" stroke-width="17" d="M-14-22h-14M14-22h14"/>${foot(-36, -18)}${foot(36, -18)}`
    : `<path stroke="#3a4674" stroke-width="16" d="M-13-32v22M13-32v22"/>${foot(-16, -5)}${foot(16, -5)}<path fill="${shade}" d="M-28-36h56v9h-56Z"/>`;
}

const seated = 14; // so much lower sit those who sit

function handsOf({ does = 'rest', turn }: Actor): [Spot, Spot] {
  const side = turn === 'left' ? -1 : 1;
  return hands[does].map(([x, y]): Spot => [x * side, y]) as [Spot, Spot];
}

/** What the figure holds, in its place; a hat, and a cap in free hands, is on the head. */
export function drawHeld(actor: Actor): string {
  const { does, holds } = actor;
  if (!holds) return '';
  const isWorn = holds === 'hat' || (holds === 'cap' && does === undefined);
  const [first, second] = handsOf(actor);
  const [x, y] = isWorn ? [0, holds === 'hat' ? -178 : -166] : does === 'lift' ? second : first;
  const low = does === 'sit' ? seated : 0;
  const high = !isWorn && (does === 'lift' || does === 'up') ? 16 : 0;
  return `<g transform="translate(${x} ${y + low - high})">${drawnThings[holds]}</g>`;
}

function drawFace(feels: Feeling, { muzzle }: Looks): string {
  const nose = '<path fill="#4a2c1c" d="M-7-119H7c2 0 2 3 1 4l-5 4c-2 1.5-4 1.5-6 0l-5-4c-1-1-1-4 1-4Z"/>';
  const blush = mirrored('<ellipse cx="33" cy="-113" rx="7" ry="4.6" fill="#e89a84" fill-opacity=".7"/>');
  return `<ellipse cy="-104" rx="25" ry="18" fill="${muzzle}"/>${blush}${faces[feels]}${nose}`;
}

const drawSkull = ({ ears, fur, top = '' }: Looks): string => `${ears}<ellipse cy="-130" rx="48" ry="42" fill="${fur}"/>${top}`;

/** The whole figure without what it holds. */
export function drawChild(actor: Actor): string {
  const { who, feels, does = 'rest', turn } = actor;
  const looks = who === 'teacher' ? teacher : kinds[who];
  const side = turn === 'left' ? -1 : 1;
  const [first, second] = handsOf(actor);
  const [near, far] = [arm(side, first, looks), arm(-side, second, looks)];
  const body = `<path fill="${looks.shirt}" d="M0-92c22 0 30 12 33 32l4 30c-22 8-52 8-74 0l4-30c3-20 11-32 33-32Z"/><path fill="${looks.shade}" d="M-14-90c4 9 24 9 28 0l-4-3h-20Z"/>`;
  const head = `<g transform="translate(0 ${does === 'shy' ? 5 : 0})">${drawSkull(looks)}<g transform="translate(${turn ? side * 8 : 0})">${drawFace(feels, looks)}</g></g>`;
  const above = does === 'shy' ? [body, head, near, far] : [far, body, near, head];
  const low = does === 'sit' ? seated : 0;
  return `<ellipse rx="44" ry="9" fill="#1d2b53" fill-opacity=".14"/><g transform="translate(0 ${low})">${legs(low > 0, looks)}${above.join('')}</g>`;
}

/** A head alone in a box of 120, for the courage circle. */
export const drawHead = (who: Child, feels: Feeling): string =>
  `<g transform="translate(60 182) scale(.86)">${drawSkull(kinds[who])}${drawFace(feels, kinds[who])}</g>`;
