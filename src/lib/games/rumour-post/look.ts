/** Where everything of Rumour Post stands: places follow from the state alone, so any state can be drawn at any time. */
import { checks, letterOf, right, stamps, type Check, type PostState, type Stamp } from './state.ts';

export interface Spot {
  x: number;
  y: number;
  scale: number; // 1 is the picture's design size
}
export const sizes = {
  letter: { width: 236, height: 190 },
  subject: 112,
  card: { width: 132, height: 148 },
  shown: 84,
  sign: 46,
  stamp: 58,
};

export const letterAt: Spot = { x: 446, y: 122, scale: 1 };
const cardsY = 312;
const stampsY = 468;
const columns = [276, 446, 616] as const;
export const birdAt = { x: 288, y: 84 };
export const birdAway = { x: 1060, y: 40 };
export const villagers = ['cast-hare', 'cast-bear', 'cast-cat'] as const;
export const villagerSpot = (at: number): Spot => ({ x: 758 + at * 74, y: at === 1 ? 236 : 264, scale: 0.9 });
export const adultAt = { x: 112, y: 196 };
export const boxAt = { x: 116, y: 428 };

/** Where a stamp sends a letter: to the village, into the box, or to somebody who can be asked. */
export const goals: Record<Stamp, Spot> = {
  pass: { x: 832, y: 384, scale: 0.62 },
  stop: { x: boxAt.x, y: boxAt.y - 70, scale: 0.5 },
  ask: { x: adultAt.x + 92, y: adultAt.y + 74, scale: 0.5 },
};

export const letterSpot = (state: PostState): Spot | undefined => {
  if (state.phase === 'finished') return undefined;
  return state.phase === 'arrived' ? goals[right[letterOf(state.level, state.id).is]] : letterAt;
};

/** The three cards; after the second miss the one that settles it stands out, and in the end it stands alone. */
export function cardSpots(state: PostState): Partial<Record<Check, Spot & { isOpen: boolean }>> {
  if (state.phase === 'finished') return {};
  const { key } = letterOf(state.level, state.id);
  if (state.phase === 'arrived') return { [key]: { x: 446, y: 250, scale: 1.4, isOpen: true } };
  const isHint = state.phase === 'stamping' && state.misses.length >= 2;
  return Object.fromEntries(
    checks.map((check, at) => [
      check,
      { x: columns[at] ?? 446, y: cardsY, scale: isHint && check === key ? 1.14 : 1, isOpen: state.opened.includes(check) },
    ]),
  );
}

export const stampSpots = (state: PostState): Partial<Record<Stamp, Spot & { isFaded: boolean }>> =>
  state.phase === 'stamping'
    ? Object.fromEntries(
        stamps.map((stamp, at) => [stamp, { x: columns[at] ?? 446, y: stampsY, scale: 1.3, isFaded: state.faded === stamp }]),
      )
    : {};

/** The stamp on a letter that has arrived. */
export const stampOf = (state: PostState): Stamp | undefined =>
  state.phase === 'arrived' ? right[letterOf(state.level, state.id).is] : undefined;

/** A false letter that went out, or a true one that did not, worries the village. */
export const isWorried = (state: PostState): boolean => state.phase === 'stamping' && ['pass', 'stop'].includes(state.misses.at(-1) ?? '');

/** At the end: every letter below its right stamp; one that was stamped otherwise at first is marked. */
export function sums(state: PostState): (Spot & { id: string; wasOther: boolean })[] {
  if (state.phase !== 'finished') return [];
  return stamps.flatMap((stamp, at) =>
    state.level.letters
      .filter((letter) => right[letter.is] === stamp)
      .map(({ id }, index) => ({
        id,
        x: columns[at] ?? 446,
        y: 196 + index * 88,
        scale: 0.42,
        wasOther: state.counts[id]?.first !== stamp,
      })),
  );
}
/** The stamps as headings of the three heaps. */
export const headings = (state: PostState): Partial<Record<Stamp, Spot>> =>
  state.phase === 'finished' ? Object.fromEntries(stamps.map((stamp, at) => [stamp, { x: columns[at] ?? 446, y: 88, scale: 1.5 }])) : {};

export type Change = 'came' | 'opened' | 'judging' | 'missed' | 'solved' | 'ended' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: PostState, before: PostState | undefined): Change {
  if (now.phase === 'reading' && now.opened.length === 0) return 'came';
  if (!before) return 'jumped';
  if (now.phase === 'arrived' && before.phase === 'stamping') return 'solved';
  if (now.phase === 'finished') return 'ended';
  if (!('opened' in now) || !('opened' in before) || now.id !== before.id) return 'jumped';
  if (now.phase === 'stamping' && before.phase === 'stamping') return 'missed';
  if (now.opened.length > before.opened.length) return 'opened';
  return now.phase === 'stamping' ? 'judging' : 'jumped';
}
