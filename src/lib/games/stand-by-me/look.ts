/** Where everything of Stand by Me stands: places follow from the state alone, so any state can be drawn at any time. */
import type { Child } from '../comic-frame.ts';
import { design } from '../stage.ts';
import { circleOf, endOf, momentOf, type Panel, type StandState } from './state.ts';

export interface Spot {
  x: number;
  y: number;
  scale: number; // 1 is the picture's design size
}
/** A comic picture is drawn at `panel` and shown smaller in the strip and on the whole page. */
export const sizes = { panel: 428, head: 76, heart: 96 };
const big = { x: 236, y: 222, scale: 1 };
const page = { size: 258, gap: 12, left: 38, top: 6 };

export const momentKey = (moment: string): string => `moment:${moment}`;
export const actKey = ({ moment, act }: Panel): string => `act:${moment}:${act}`;
export const endKey = (end: 'told' | 'seen'): string => `end:${end}`;

export const isPage = (state: StandState): boolean => state.phase === 'drawn' || state.phase === 'finished';

/** The picture that is looked at now: the moment, or what came of the last choice. */
export function current(state: StandState): string | undefined {
  if (state.phase === 'panel') {
    const last = state.panels.at(-1);
    return last && actKey(last);
  }
  if (state.phase !== 'choosing') return undefined;
  const miss = state.misses.at(-1);
  return miss === undefined ? momentKey(state.moment) : actKey({ moment: state.moment, act: miss });
}

/** The comic as far as it is drawn, as keys. */
export const comicKeys = ({ level, panels, phase }: StandState): string[] => [
  momentKey(level.start),
  ...panels.map(actKey),
  ...(phase === 'drawn' || phase === 'finished' ? [endKey(endOf(level, panels))] : []),
];

const cell = (at: number): { x: number; y: number } => ({
  x: design.width / 2 + ((at % 3) - 1) * (page.size + page.gap),
  y: page.top + page.size / 2 + Math.floor(at / 3) * (page.size + page.gap),
});

/** The comic: a strip of small pictures below while it grows, the whole page in the end. */
export function strip(state: StandState): (Spot & { key: string })[] {
  const keys = comicKeys(state);
  if (isPage(state)) return keys.map((key, at) => ({ key, ...cell(at), scale: page.size / sizes.panel }));
  return keys.map((key, at) => ({ key, x: 64 + at * 92, y: 490, scale: 84 / sizes.panel }));
}

export const bigSpot: Spot = big;

/** The courage circle: round the heart, lit from the first on; on the page it takes the last cell. */
export function circle(state: StandState): { heart: Spot; heads: (Spot & { who: Child; isIn: boolean })[] } {
  const centre = isPage(state) ? { ...cell(5), radius: 92 } : { x: 712, y: 196, radius: 132 };
  const scale = isPage(state) ? 0.84 : 1.15;
  const inside = circleOf(state.level, state.panels);
  const heads = state.level.circle.map((who, at) => {
    const angle = (at / state.level.circle.length) * Math.PI * 2 - Math.PI / 2;
    const isIn = inside.includes(who);
    return { who, isIn, x: centre.x + Math.cos(angle) * centre.radius, y: centre.y + Math.sin(angle) * centre.radius, scale };
  });
  return { heart: { x: centre.x, y: centre.y, scale: isPage(state) ? 1 : 1.3 }, heads };
}

/** The acts that can be chosen now, as badges in the scene. */
export function actSpots(state: StandState): (Spot & { id: string; isFaded: boolean })[] {
  if (state.phase !== 'choosing') return [];
  const { acts } = momentOf(state.level, state.moment);
  return acts.map(({ id }, at) => ({
    id,
    x: 712 + (at - (acts.length - 1) / 2) * 116,
    y: 470,
    scale: 1.2,
    isFaded: state.faded === id,
  }));
}

export type Change = 'opened' | 'missed' | 'helped' | 'drawn' | 'ended' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: StandState, before: StandState | undefined): Change {
  if (now.phase === 'finished') return 'ended';
  if (now.phase === 'drawn') return 'drawn';
  if (now.phase === 'panel') return before?.phase === 'choosing' ? 'helped' : 'jumped';
  if (now.misses.length === 0) return 'opened';
  return before?.phase === 'choosing' && before.moment === now.moment ? 'missed' : 'jumped';
}
