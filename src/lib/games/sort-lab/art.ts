/** The pictures of the scene that no other part of the app needs, and how large each one is drawn. */
import belt from 'picture:conveyor-belt';
import { effectArt } from '../effects.ts';
import { svg, type Art } from '../drawings.ts';
import { design } from '../stage.ts';
import { allItems, sizes } from './look.ts';
import type { SortLevel } from './rules.ts';

export const beltTile = { width: 120, height: 60 };
const { standWidth, standHeight } = sizes;

const stand = svg(
  standWidth,
  standHeight,
  `<rect x="2" y="8" width="${standWidth - 4}" height="${standHeight - 12}" rx="22" fill="#1d2b53" fill-opacity=".12"/>
<rect x="2" y="2" width="${standWidth - 4}" height="${standHeight - 12}" rx="22" fill="#fffdf7"/>
<rect x="2" y="2" width="${standWidth - 4}" height="${standHeight - 12}" rx="22" stroke="#e8d9ba" stroke-width="4"/>
<path d="M4 140h${standWidth - 8}v40a20 20 0 0 1-20 20H24a20 20 0 0 1-20-20Z" fill="#f3e8d2"/>
<path d="M10 140h${standWidth - 20}" stroke="#d9cbb0" stroke-width="3" stroke-dasharray="2 9" stroke-linecap="round"/>`,
);

/** Every picture of this level by its key: `thing:…`, `mini:…`, `way:…` and the furniture. */
export function artOf(level: SortLevel, pictures: Record<string, string>, lab: string): Record<string, Art> {
  const square = (picture: string, size: number): Art => ({ address: pictures[picture] ?? '', width: size, height: size });
  const items = allItems(level);
  return {
    ...effectArt,
    lab: { address: lab, ...design },
    belt: { address: belt, ...beltTile },
    stand: { address: stand, width: standWidth, height: standHeight },
    ...Object.fromEntries(items.map(({ id, picture }) => [`thing:${id}`, square(picture, sizes.thing)])),
    ...Object.fromEntries(items.map(({ id, picture }) => [`mini:${id}`, square(picture, sizes.mini)])),
    ...Object.fromEntries(level.ways.map(({ id, picture }) => [`way:${id}`, square(picture, sizes.way)])),
  };
}
