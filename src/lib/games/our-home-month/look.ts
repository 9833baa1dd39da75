/** Where everything of Our Home Month stands: places follow from the state alone, so any state can be drawn at any time. */
import { design } from '../stage.ts';
import { monthTicks, rowsOf, slip, weeks, weekTicks } from './month.ts';
import { rowChoices, things } from './offers.ts';
import { roomOf, ways, type HomeState, type Place, type Way } from './state.ts';

export interface Spot {
  x: number;
  y: number;
  scale: number; // 1 is the picture's design size
  isFaded?: boolean;
}
export const sizes = { plate: 156, thing: 104, mark: 34, card: 92 };
export const shelfY = 250;
export const isCalendar = (state: HomeState): boolean => !('room' in state);

const spread = (at: number, count: number, step: number): number => design.width / 2 + (at - (count - 1) / 2) * step;

export const placeOf = (state: HomeState): Place | undefined => ('room' in state ? roomOf(state.level, state.room).place : undefined);

/** What stands on the shelf and can be looked at. What was found leaves its place empty, so that nothing moves under a finger. */
export function thingSpots(state: HomeState): Record<string, Spot> {
  if (state.phase === 'choose') return { [state.thing]: { x: 190, y: shelfY, scale: 1.25 } };
  if (state.phase !== 'find') return {};
  const all = roomOf(state.level, state.room).things;
  const open = new Set(things(state).map(({ id }) => id));
  return Object.fromEntries(
    all.flatMap(({ id }, at): [string, Spot][] =>
      open.has(id) ? [[id, { x: spread(at, all.length, 214), y: shelfY, scale: 1, isFaded: state.faded === id }]] : [],
    ),
  );
}

/** The three ways, while one of them is chosen. */
export const waySpots = (state: HomeState): Partial<Record<Way, Spot>> =>
  state.phase === 'choose'
    ? Object.fromEntries(ways.map((way, at) => [way, { x: 430 + at * 200, y: shelfY, scale: 1, isFaded: state.faded === way }]))
    : {};

/** Cards of what was decided so far, in a row at the bottom. */
export const cardSpots = (state: HomeState): Record<string, Spot> =>
  isCalendar(state)
    ? {}
    : Object.fromEntries(Object.keys(state.chosen).map((id, at, all) => [id, { x: spread(at, all.length, 146), y: 474, scale: 1 }]));

const sheet = { left: 250, top: 84, cell: 168, height: 436 };
const rowHeight = (rows: number): number => Math.min(128, sheet.height / Math.max(rows, 1));

/** The head of each row of the calendar. */
export function rowSpots(state: HomeState): Record<string, Spot & { way: Way; isOpen: boolean }> {
  if (!isCalendar(state)) return {};
  const rows = rowsOf(state);
  const open = state.phase === 'read' ? new Set(rowChoices(state).map(({ id }) => id)) : new Set<string>();
  const high = rowHeight(rows.length);
  return Object.fromEntries(
    rows.map(({ thing, way }, at) => [
      thing,
      {
        x: 104,
        y: sheet.top + high * (at + 0.5),
        scale: Math.min(high, 104) / 150,
        way,
        isOpen: open.has(thing),
        isFaded: state.phase === 'read' && state.faded === thing,
      },
    ]),
  );
}

export interface Mark {
  x: number;
  y: number;
  kind: 'without' | 'thrown';
  tick: number; // of the month at which it appears
}

/** Every mark of the month: one for each time, a piece where it did not work. */
export function marks(state: HomeState): Mark[] {
  const rows = rowsOf(state);
  const missed = slip(state);
  const high = rowHeight(rows.length);
  return rows.flatMap((row, at) =>
    row.weeks.flatMap((count, week) => {
      const isMissed = missed?.thing === row.thing && missed.week === week;
      const all = count + (isMissed ? 1 : 0);
      return Array.from({ length: all }, (_, no): Mark => ({
        x: sheet.left + week * sheet.cell + sheet.cell / 2 + (no - (all - 1) / 2) * (sizes.mark + 4),
        y: sheet.top + high * (at + 0.5),
        kind: row.way === 'keep' || no >= count ? 'thrown' : 'without',
        tick: week * weekTicks + ((no + 1) / (all + 1)) * weekTicks,
      }));
    }),
  );
}

/** Marks are there up to this tick: none before the month, all of them after it. */
export function tickOf(state: HomeState): number {
  if (state.phase === 'month') return state.at;
  return state.phase === 'read' || state.phase === 'finished' ? monthTicks : 0;
}
/** The columns' heads: one to four suns. */
export const weekSpots = Array.from({ length: weeks }, (_, at) => ({ x: sheet.left + (at + 0.5) * sheet.cell, y: 52 }));

export type Change = 'begun' | 'missed' | 'found' | 'decided' | 'month' | 'wrong' | 'ended' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: HomeState, before: HomeState | undefined): Change {
  if (!before) return 'begun';
  if (now.phase === 'choose') return before.phase === 'find' ? 'found' : before.phase === 'choose' ? 'missed' : 'jumped';
  if (before.phase === 'choose' && Object.keys(now.chosen).length > Object.keys(before.chosen).length) return 'decided';
  if (now.phase === 'find') return before.phase === 'find' ? 'missed' : 'begun';
  if (now.phase === 'month') return 'month';
  if (now.phase === 'read' && before.phase === 'read') return 'wrong';
  return now.phase === 'finished' && before.phase !== 'plan' ? 'ended' : 'jumped';
}

/** A month that nobody saw: a class goes from the plan to its end at once. */
export const isUnseenMonth = (now: HomeState, before: HomeState | undefined): boolean =>
  before?.phase === 'plan' && (now.phase === 'read' || now.phase === 'finished');
