/** Where everything of the puppet theatre stands: places follow from the state alone, so any state can be drawn at any time. */
import { verdictsOf } from './offers.ts';
import { answers, posterOf, tricksOn, type BagState, type Trick, type Verdict } from './state.ts';

export interface Spot {
  x: number;
  y: number;
  scale: number; // 1 is the picture's design size
}
export const sizes = {
  poster: { width: 330, height: 372 },
  subject: 164,
  sign: 78,
  shine: 100,
  verdict: 58,
  trick: 132,
  found: 116,
  aldar: 208,
};

export const aldarAt = { x: 172, y: 300 };
export const bagAt = { x: 176, y: 428 };
const posterAt: Spot = { x: 524, y: 226, scale: 1 };
export const sheepSpot = (at: number): Spot => ({ x: 372 + at * 104, y: at % 2 ? 496 : 504, scale: 1 });
const verdictX = 796;

/** Tricks in the show: those still in their bundle, and those that came out. */
export const bundles = (state: BagState): Partial<Record<Trick, Spot & { isOut: boolean }>> =>
  state.phase === 'show'
    ? Object.fromEntries(
        state.level.tricks.map((trick, at) => [
          trick,
          { x: 396 + at * 168, y: at === 1 ? 216 : 258, scale: 1, isOut: state.shown.includes(trick) },
        ]),
      )
    : {};

const isOnStage = (state: BagState): state is BagState & { phase: 'poster' | 'seen' } => 'id' in state;
export const posterSpot = (state: BagState): Spot | undefined => (isOnStage(state) ? posterAt : undefined);

/** What stands on the poster, in design units from its middle; what gives it away shines once it is understood, or as a hint. */
export function signs(state: BagState): { picture: string; x: number; y: number; shines: boolean; isPale: boolean }[] {
  if (!isOnStage(state)) return [];
  const poster = posterOf(state.level, state.id);
  const isShown = state.phase === 'seen' || state.hint === true;
  const tricky = tricksOn(state.level, poster).length > 0;
  return poster.signs.map(({ picture, is }, at) => {
    const tells = tricky ? is !== undefined : true;
    return { picture, x: (at - (poster.signs.length - 1) / 2) * 98, y: 102, shines: isShown && tells, isPale: isShown && !tells };
  });
}

export const verdictSpots = (state: BagState): Partial<Record<Verdict, Spot & { isFaded: boolean }>> =>
  state.phase === 'poster'
    ? Object.fromEntries(
        verdictsOf(state).map((verdict, at) => [verdict, { x: verdictX, y: 84 + at * 122, scale: 1.2, isFaded: state.faded === verdict }]),
      )
    : {};

/** The name of what was found, on the poster's corner. */
export const foundSpot = (state: BagState): (Spot & { verdict: Verdict }) | undefined =>
  state.phase === 'seen' ? { x: posterAt.x + 168, y: posterAt.y - 132, scale: 1, verdict: state.found } : undefined;

/** The two heaps at the end: what belongs into the bag, and what may hang. */
export const headings = (state: BagState): { bag?: Spot; flag?: Spot } =>
  state.phase === 'finished' ? { bag: { x: 420, y: 84, scale: 0.62 }, flag: { x: 690, y: 78, scale: 1 } } : {};

/** Every poster on its heap; one of which something else was said at first is marked. */
export function sums(state: BagState): (Spot & { id: string; wasOther: boolean })[] {
  if (state.phase !== 'finished') return [];
  const { level, counts } = state;
  const heap = (isTricky: boolean, x: number) =>
    level.posters
      .filter((poster) => tricksOn(level, poster).length > 0 === isTricky)
      .map((poster, at) => ({
        id: poster.id,
        x: x + (at % 2 ? 62 : -62),
        y: 214 + Math.floor(at / 2) * 142,
        scale: 0.34,
        wasOther: !answers(level, poster).includes(counts[poster.id]?.first as Verdict),
      }));
  return [...heap(true, 420), ...heap(false, 690)];
}

/** The sheep are glad of what is understood. */
export const isGlad = (state: BagState): boolean => state.phase === 'seen' || state.phase === 'finished';

export type Change = 'begun' | 'shown' | 'came' | 'missed' | 'seen' | 'ended' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: BagState, before: BagState | undefined): Change {
  if (now.phase === 'show') return before?.phase === 'show' && now.shown.length > before.shown.length ? 'shown' : 'begun';
  if (now.phase === 'poster' && now.misses.length === 0) return 'came';
  if (!before) return 'jumped';
  if (now.phase === 'seen' && before.phase === 'poster') return 'seen';
  if (now.phase === 'finished') return 'ended';
  return now.phase === 'poster' && before.phase === 'poster' && now.id === before.id ? 'missed' : 'jumped';
}
