/** Where everything of Sort Lab stands: places follow from the state alone, so any state can be drawn at any time. */
import type { SortLevel, SortState, SortThing } from './rules.ts';
import { design } from '../stage.ts';

export interface Pose {
  x: number;
  y: number;
  scale: number;
  isShown: boolean;
}

export const sizes = { thing: 140, way: 112, mini: 38, standWidth: 156, standHeight: 214 };
export const beltTop = 222;
export const standTop = 312;
const onBelt = { x: design.width / 2, y: 162, scale: 1, isShown: true };
const offStage = { x: -110, y: 162, scale: 1, isShown: true };

/** Things and the parts of things, each by its own id. */
export const allItems = (level: SortLevel): SortThing[] => level.things.flatMap((thing) => [thing, ...(thing.parts ?? [])]);

/** The middle of each way's stand, evenly spread. */
export function standX(level: SortLevel, way: string): number {
  const at = level.ways.findIndex((known) => known.id === way);
  const step = Math.min(200, (design.width - 24) / level.ways.length);
  return design.width / 2 + (at - (level.ways.length - 1) / 2) * step;
}

/** Where things enter a stand. */
export const mouthOf = (level: SortLevel, way: string) => ({ x: standX(level, way), y: standTop + 40, scale: 0.35 });

/** Can this way be chosen now? Then its stand is bright. */
export function isOffered(state: SortState, way: string): boolean {
  if (state.phase === 'finished') return true;
  if (state.phase === 'apart') return false;
  const ways = allItems(state.level).find((item) => item.id === state.item)?.ways ?? [];
  return ways.includes(way) && state.faded !== way;
}

export function poses(state: SortState): Record<string, Pose> {
  const placed: Record<string, Pose> = {};
  const current = state.phase === 'finished' ? undefined : state.item;
  let queued = 0;
  for (const thing of state.level.things) {
    const isWhole = thing.id === current || state.waiting.includes(thing.id);
    placed[thing.id] = thing.id === current ? onBelt : { ...offStage, isShown: isWhole };
    for (const part of thing.parts ?? []) {
      const isQueued = !isWhole && state.waiting.includes(part.id);
      if (isQueued) queued += 1;
      const queue = { x: onBelt.x - 60 - queued * 105, y: 192, scale: 0.55, isShown: true };
      placed[part.id] = part.id === current ? onBelt : isQueued ? queue : { ...onBelt, isShown: false };
    }
  }
  for (const { item, way } of state.sorted) placed[item] = { ...mouthOf(state.level, way), isShown: false };
  return placed;
}

/** The small pictures of what has gone each way, on the board under its stand: at most two rows, then closer together. */
export function minis(state: SortState): Record<string, { x: number; y: number }> {
  const placed: Record<string, { x: number; y: number }> = {};
  for (const { id } of state.level.ways) {
    const here = state.sorted.filter((one) => one.way === id);
    const rows = here.length > 4 ? 2 : 1;
    const inRow = Math.ceil(here.length / rows);
    const step = Math.min(36, 112 / Math.max(1, inRow - 1));
    here.forEach(({ item }, at) => {
      const column = (at % inRow) - (inRow - 1) / 2;
      const row = Math.floor(at / inRow) - (rows - 1) / 2;
      placed[item] = { x: standX(state.level, id) + column * step, y: standTop + 180 + row * 34 };
    });
  }
  return placed;
}

export type Change = 'arrived' | 'sorted' | 'missed' | 'apart' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: SortState, before: SortState | undefined): Change {
  if (!before || (before.phase === 'finished' && now.sorted.length === 0)) return 'arrived';
  if (now.sorted.length === before.sorted.length + 1) return 'sorted';
  if (before.phase === 'apart' && now.phase === 'deciding' && now.sorted.length === before.sorted.length) return 'apart';
  if (before.phase === 'deciding' && now.phase === 'deciding' && now.item === before.item && now.misses.length > before.misses.length)
    return 'missed';
  return 'jumped';
}
