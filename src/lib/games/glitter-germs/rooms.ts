/**
 * Two rooms with the same animals, the same meetings in the same order, and one difference: how much glitter passes when two meet.
 * Whether it passes is chance in each room for itself, so two rooms without any difference may still end a little apart.
 */
import { draw } from '../../base/random.ts';
import type { GermsLevel, Run } from './state.ts';

/** Animals in a room. */
export const crowd = 12;
/** How often glitter passes when two meet and nothing is done about it. Invented for the game, as all numbers in it. */
const touch = 0.6;

export interface Meeting {
  a: number;
  b: number;
  without?: number; // who got glitter in the room without the change …
  with?: number; // … and in the room with it
}

/** All meetings of a run. The seed alone decides; the change only says how much passes. */
export function meetingsOf(level: GermsLevel, { seed, passes }: Run): Meeting[] {
  const rooms = { without: new Set<number>(), with: new Set<number>() };
  for (let at = 0; at < level.start; at += 1) for (const room of Object.values(rooms)) room.add(at);
  const limits = { without: touch, with: touch * passes };
  let chance = seed;
  const next = (): number => {
    const drawn = draw(chance);
    chance = drawn.seed;
    return drawn.value;
  };
  return Array.from({ length: level.meetings }, (): Meeting => {
    const a = Math.floor(next() * crowd);
    const meeting: Meeting = { a, b: (a + 1 + Math.floor(next() * (crowd - 1))) % crowd };
    for (const side of ['without', 'with'] as const) {
      const luck = next(); // drawn in any case, so that a change never shifts what comes later
      const room = rooms[side];
      if (room.has(meeting.a) === room.has(meeting.b) || luck >= limits[side]) continue;
      const fresh = room.has(meeting.a) ? meeting.b : meeting.a;
      room.add(fresh);
      meeting[side] = fresh;
    }
    return meeting;
  });
}

/** Animals with glitter in both rooms after so many meetings. */
export function glitter(level: GermsLevel, meetings: readonly Meeting[], count = meetings.length): { without: number[]; with: number[] } {
  const first = Array.from({ length: level.start }, (_, at) => at);
  const seen = meetings.slice(0, count);
  return {
    without: [...first, ...seen.flatMap((one) => one.without ?? [])],
    with: [...first, ...seen.flatMap((one) => one.with ?? [])],
  };
}

/** How many animals have glitter at the end of a run. */
export function countOf(level: GermsLevel, run: Run): { without: number; with: number } {
  const end = glitter(level, meetingsOf(level, run));
  return { without: end.without.length, with: end.with.length };
}
