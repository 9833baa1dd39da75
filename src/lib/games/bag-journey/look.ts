/** Where everything of Where does the bag go? stands: places follow from the state alone, so any state can be drawn at any time. */
import { discSize } from '../badge.ts';
import { heldAt, lastIndex, legTicks, roundOf, stopperOf, type BagLevel, type BagState, type Stopper, type Walked } from './state.ts';
import { placeOf, type Carrier, type Stop } from './walk.ts';

export interface Spot {
  x: number;
  y: number;
}
export type Run = Walked & { stopper?: string };

export const sizes = { thing: 68, picture: 58, flag: 72, heron: 84 };
/** The heron's shore, and where the sky is shown. */
export const heronSpot = { x: 660, y: 496 };
export const skySpot = { x: 904, y: 58 };

export const isRun = (state: BagState): state is BagState & Walked => 'path' in state;

/** Where the thing is at a tick of its way, what carries it, and which way it heads. `isCalm`: from place to place, without motion. */
export function thingAt(run: Run, tick: number, isCalm: boolean): Spot & { angle: number; by?: Carrier; heading: number } {
  const end = lastIndex(run);
  const leg = Math.min(end, Math.floor(tick / legTicks));
  const from = spotOf(run.level, run.path[leg]);
  const next = run.path[leg + 1];
  if (leg >= end || !next?.by) return { ...from, angle: 0, heading: 0 };
  const to = spotOf(run.level, next);
  const heading = Math.atan2(to.y - from.y, to.x - from.x);
  if (isCalm) return { ...from, angle: 0, by: next.by, heading };
  const part = tick / legTicks - leg;
  const sway = Math.sin(tick / 5);
  const lift = next.by === 'wind' ? 34 * Math.sin(part * Math.PI) : 2.5 * sway;
  return {
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part - lift,
    angle: sway * (next.by === 'wind' ? 26 : 9),
    by: next.by,
    heading,
  };
}

const spotOf = (level: BagLevel, stop: Stop | undefined): Spot => {
  const { x, y } = placeOf(level, stop?.place ?? '');
  return { x, y };
};

/** Small steps along the whole way, each with the tick at which the thing has come past it. */
export function trail(level: BagLevel, path: Stop[]): (Spot & { tick: number })[] {
  return path.slice(1).flatMap((stop, leg) => {
    const [from, to] = [spotOf(level, path[leg]), spotOf(level, stop)];
    const count = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 24));
    return Array.from({ length: count }, (_, step) => {
      const part = step / count;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, tick: (leg + part) * legTicks };
    });
  });
}

/** Where a stopper stands in this round; those of one place stand side by side. */
export function stopperSpot(state: BagState, id: string): Spot {
  const { source, stoppers } = roundOf(state);
  const homeOf = ({ at }: Stopper): string => (at === 'source' ? source : (at[0] ?? source));
  const home = homeOf(stopperOf(state.level, id));
  const here = stoppers.filter((other) => homeOf(stopperOf(state.level, other)) === home);
  const place = placeOf(state.level, home);
  const step = discSize + 8;
  const left = Math.max(discSize / 2 + 4, place.x - ((here.length - 1) / 2) * step);
  return { x: left + here.indexOf(id) * step, y: place.y };
}

/** Is the thing gone because nothing set out, or because the stopper took it in? */
export const isTaken = (run: Run): boolean => run.stopper !== undefined && heldAt(run.level, run.path, run.stopper) !== undefined;
export const isNeverOut = (run: Run): boolean => run.stopper !== undefined && heldAt(run.level, run.path, run.stopper) === -1;

/** A run that was not seen on the way from one state to the other, to be shown now: a class goes from choice to end at once. */
export function unseenRun(now: BagState, before: BagState | undefined): Run | undefined {
  if (!before || before.round !== now.round) return undefined;
  const isFresh = before.phase === 'guess' || before.phase === 'stop' || ('at' in before && before.at === 0);
  if (!isFresh) return undefined;
  if (now.phase === 'seen' || now.phase === 'held' || now.phase === 'finished') return now;
  const miss = now.phase === 'stop' ? now.misses.at(-1) : undefined;
  return now.phase === 'stop' && miss !== undefined && before.phase !== 'guess' ? { ...now, stopper: miss } : undefined;
}
