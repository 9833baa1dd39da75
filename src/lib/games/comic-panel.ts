/** A comic picture drawn: its data becomes one square SVG, for the stage of a game and for paper. */
import { drawChild, drawHeld } from './comic-child.ts';
import type { Actor, Frame, Place } from './comic-frame.ts';
import { drawnThings } from './comic-things.ts';

export const panelSize = 320;
const ground = 292;

const post = (x: number) => `<rect x="${x}" y="150" width="13" height="52" rx="5" fill="#dcae78"/>`;
const backdrops: Record<Place, string> = {
  yard: `<path fill="#cbe7f8" d="M0 0h320v320H0Z"/><circle cx="272" cy="46" r="24" fill="#f7c548"/><path fill="#bcd79c" d="M0 176c80-34 220-30 320-8v60H0Z"/>${[8, 38, 68, 98, 128, 158, 188, 218, 248, 278, 308].map(post).join('')}<path fill="#b97f4a" d="M0 160h320v7H0ZM0 184h320v7H0Z"/><path fill="#f1dfb6" d="M0 204c90-12 230-12 320 0v116H0Z"/><path fill="#e7d09d" d="M24 292c80-18 190-18 272 0-80 20-190 20-272 0Z"/>`,
  class: `<path fill="#fdefc4" d="M0 0h320v320H0Z"/><rect x="56" y="34" width="208" height="112" rx="8" fill="#b97f4a"/><rect x="64" y="42" width="192" height="96" rx="4" fill="#2f6b5a"/><path stroke="#cfe6da" stroke-width="4" d="M86 70h54M86 90h80M200 66l22 22M222 66l-22 22"/><path fill="#d9b98a" d="M0 214h320v106H0Z"/><path fill="#c9a473" d="M0 214h320v8H0Z"/>`,
  hall: `<path fill="#e6eef4" d="M0 0h320v320H0Z"/><rect x="30" y="44" width="84" height="84" rx="8" fill="#9cc8e6"/><path stroke="#fff" stroke-width="7" d="M72 44v84M30 86h84"/><rect x="212" y="52" width="74" height="164" rx="6" fill="#b97f4a"/><rect x="222" y="64" width="54" height="60" rx="4" fill="#dcae78"/><circle cx="224" cy="146" r="5" fill="#f7c548"/><path fill="#cbb08a" d="M0 214h320v106H0Z"/><path fill="#b8996f" d="M0 214h320v8H0Z"/>`,
};

/** A calendar leaf with as many dots as days have passed: so a picture can say "again" without a word. */
const leaf = (day: number) =>
  `<g transform="translate(14 14)"><rect width="62" height="60" rx="12" fill="#fffdf7"/><path fill="#c4532b" d="M12 0h38a12 12 0 0 1 12 12v8H0v-8A12 12 0 0 1 12 0Z"/>${Array.from({ length: day }, (_, at) => `<circle cx="${31 + (at - (day - 1) / 2) * 17}" cy="40" r="7" fill="#1d2b53"/>`).join('')}</g>`;

/** Smaller with more of them, so that faces stay apart. */
const scaleFor = (count: number): number => [1.24, 1.24, 1.16, 1, 0.84, 0.7][count] ?? 0.7;

/** The picture in a box of 320 × 320, without the `svg` around it. */
export function panelBody({ place, day, cast, things = [] }: Frame): string {
  const scale = scaleFor(cast.length);
  const step = panelSize / (cast.length + 1);
  const x = (at: number | undefined, index: number) =>
    Math.round(at === undefined ? step * (index + 1) : 22 + (at / 100) * (panelSize - 44));
  const stand = (draw: (actor: Actor) => string) =>
    cast.map((actor, index) => {
      const size = scale * (actor.who === 'teacher' ? 1.16 : 1);
      return `<g transform="translate(${x(actor.at, index)} ${ground}) scale(${size})">${draw(actor)}</g>`;
    });
  // what is held is what the picture is about: nobody stands before it
  const figures = [...stand(drawChild), ...stand(drawHeld)];
  const laid = things.map(
    ({ what, at, high = 0 }) => `<g transform="translate(${x(at, 0)} ${ground - 6 - high * 2.4}) scale(1.1)">${drawnThings[what]}</g>`,
  );
  return `<g stroke-linecap="round" stroke-linejoin="round">${backdrops[place]}${day ? leaf(day) : ''}${figures.join('')}${laid.join('')}</g>`;
}

/** The picture with round corners and a white border, as an SVG document. */
export const panelDocument = (frame: Frame, size = panelSize): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${panelSize} ${panelSize}" fill="none"><clipPath id="c"><rect width="320" height="320" rx="30"/></clipPath><g clip-path="url(#c)">${panelBody(frame)}</g><rect x="4" y="4" width="312" height="312" rx="27" stroke="#fffdf7" stroke-width="8"/></svg>`;

/** The same as an address for an image. */
export const panelAddress = (frame: Frame): string => `data:image/svg+xml,${encodeURIComponent(panelDocument(frame))}`;
