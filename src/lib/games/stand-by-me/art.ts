/** The pictures of the scene that no other part of the app needs, and how large each one is drawn. */
import { badgeArt } from '../badge.ts';
import { drawHead } from '../comic-child.ts';
import { panelAddress } from '../comic-panel.ts';
import { effectArt } from '../effects.ts';
import { svg, type Art } from '../drawings.ts';
import { actKey, endKey, momentKey, sizes } from './look.ts';
import type { StandLevel } from './state.ts';

const square = (address: string, size: number): Art => ({ address, width: size, height: size });
const round = (body: string, fill: string, stroke: string) =>
  svg(
    sizes.head,
    sizes.head,
    `<circle cx="38" cy="38" r="35" fill="${fill}"/><circle cx="38" cy="38" r="35" stroke="${stroke}" stroke-width="4"/><g transform="scale(.55) translate(9 12)" stroke-linecap="round" stroke-linejoin="round">${body}</g>`,
  );
const heart = svg(
  sizes.heart,
  sizes.heart,
  '<circle cx="48" cy="48" r="46" fill="#fdefc4"/><path fill="#c4532b" d="M48 78C8 54 14 22 32 22c8 0 13 5 16 12 3-7 8-12 16-12 18 0 24 32-16 56Z"/><path stroke="#fff" stroke-width="5" stroke-linecap="round" d="M27 42c-2-6 1-11 6-11"/>',
);

/** Every picture of this level by its key: `moment:…`, `act:…`, `end:…`, `badge:…`, and the heads of the circle. */
export function artOf(level: StandLevel, pictures: Record<string, string>): Record<string, Art> {
  const panels = level.moments.flatMap(({ id, frame, acts }): [string, Art][] => [
    [momentKey(id), square(panelAddress(frame), sizes.panel)],
    ...acts.map((act): [string, Art] => [actKey({ moment: id, act: act.id }), square(panelAddress(act.frame), sizes.panel)]),
  ]);
  const badges = level.moments.flatMap(({ acts }) =>
    acts.map(({ picture }): [string, Art] => [`badge:${picture}`, square(pictures[picture] ?? '', 56)]),
  );
  const heads = level.circle.flatMap((who): [string, Art][] => [
    [`in:${who}`, square(round(drawHead(who, 'glad'), '#fdefc4', '#f7c548'), sizes.head)],
    [`out:${who}`, square(round(drawHead(who, 'calm'), '#eef2f5', '#b9c4d6'), sizes.head)],
  ]);
  return {
    ...effectArt,
    ...badgeArt,
    ...Object.fromEntries([...panels, ...badges, ...heads]),
    [endKey('told')]: square(panelAddress(level.ends.told), sizes.panel),
    [endKey('seen')]: square(panelAddress(level.ends.seen), sizes.panel),
    heart: square(heart, sizes.heart),
  };
}
