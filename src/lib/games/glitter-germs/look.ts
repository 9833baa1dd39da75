/** Where everything of Glitter Germs stands: two rooms side by side, their counts below, what can be chosen at the bottom. */
import { crowd, glitter, meetingsOf, type Meeting } from './rooms.ts';
import { meetingTicks, runTicks } from './rules.ts';
import { testOf, type GermsLevel, type GermsState, type Run } from './state.ts';

export interface Spot {
  x: number;
  y: number;
}
export const sides = ['without', 'with'] as const;
export type Side = (typeof sides)[number];
export const sizes = { animal: 62, star: 34, sign: 76, dot: 22, badge: 58 };

export const roomWidth = 452;
const left: Record<Side, number> = { without: 18, with: 490 };
const grid = { top: 108, column: 108, row: 84 };

/** The middle of a room's upper edge: there it says what is different in it. */
export const signSpot = (side: Side, at = 0, count = 1): Spot => ({
  x: left[side] + roomWidth / 2 + (at - (count - 1) / 2) * (sizes.sign + 12),
  y: 52,
});
export const roomSpot = (side: Side): Spot => ({ x: left[side] + roomWidth / 2, y: 190 });

const place = (side: Side, animal: number): Spot => ({
  x: left[side] + 64 + (animal % 4) * grid.column,
  y: grid.top + 18 + Math.floor(animal / 4) * grid.row,
});

/** Meetings of a run are worked out once and kept while it is shown. */
const known = new WeakMap<Run, Meeting[]>();
export function meetings(level: GermsLevel, run: Run): Meeting[] {
  const made = known.get(run) ?? meetingsOf(level, run);
  known.set(run, made);
  return made;
}

/** Where an animal stands at a tick of a run: two that meet lean towards each other. `isCalm`: everybody stays in place. */
export function animalAt(level: GermsLevel, run: Run | undefined, side: Side, animal: number, tick: number, isCalm: boolean): Spot {
  const home = place(side, animal);
  const at = Math.floor(tick / meetingTicks);
  const meeting = run && meetings(level, run)[at];
  if (!meeting || isCalm || (meeting.a !== animal && meeting.b !== animal)) return home;
  const other = place(side, meeting.a === animal ? meeting.b : meeting.a);
  const lean = 0.28 * Math.sin((tick / meetingTicks - at) * Math.PI);
  return { x: home.x + (other.x - home.x) * lean, y: home.y + (other.y - home.y) * lean };
}

/** Who has glitter at a tick. */
export function glitterAt(level: GermsLevel, run: Run | undefined, tick: number): Record<Side, Set<number>> {
  const all = run ? meetings(level, run) : [];
  const held = glitter(level, all, Math.floor(tick / meetingTicks + 0.5));
  return { without: new Set(held.without), with: new Set(held.with) };
}

/** The tick up to which the last run is shown. */
export const tickOf = (state: GermsState): number => (state.phase === 'run' ? state.at : state.runs.length > 0 ? runTicks(state.level) : 0);

/** A row of twelve dots for each run in each room, the newest below the room. */
export const dotSpots = (side: Side, row: number): Spot[] =>
  Array.from({ length: crowd }, (_, at) => ({
    x: left[side] + roomWidth / 2 + (at - (crowd - 1) / 2) * (sizes.dot + 9),
    y: 396 - row * (sizes.dot + 4) + 8,
  }));

export const optionSpot = (at: number, count: number): Spot => ({ x: 480 + (at - (count - 1) / 2) * 190, y: 482 });

/** Pictures over each room: none over the first, the change over the second, and what somebody changed as well. */
export function signsOf(state: GermsState): string[] {
  const { id, also } = testOf(state);
  return [`test:${id}`, ...(also && !state.isFair ? [`also:${id}`] : [])];
}

/** A run that nobody saw: a class goes from its choice to the count at once. */
export function isUnseenRun(now: GermsState, before: GermsState | undefined): boolean {
  if (!before || now.phase !== 'judge' || (before.phase !== 'guess' && before.phase !== 'judge')) return false;
  return now.runs.at(-1) !== before.runs.at(-1) && now.runs.at(-1)?.seed !== before.runs.at(-1)?.seed;
}
