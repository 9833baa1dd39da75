/** The check before a lesson: what was read from the device and ticked by the volunteer, made into lines that are done or say what to do. */
import type { Lesson } from '../lesson/schema.ts';
import { unsignedHealth } from '../lesson/with-reserves.ts';
import type { Light } from '../offline/light.ts';

export const ticks = [
  'files',
  'projector',
  'clicker',
  'sound',
  'power',
  'clock',
  'letters',
  'cards',
  'plan',
  'teacher',
  'adult',
  'poster',
  'health',
] as const;
export type LineId = (typeof ticks)[number];

/** Never the device's to say; for a sensitive lesson a volunteer has to tick them before Start. */
export const safeguards = ['teacher', 'adult', 'poster'] as const satisfies readonly LineId[];

/** What the device says. Undefined: not known here, so a person looks. */
export interface Readings {
  light: Light;
  hasSecondScreen: boolean | undefined;
  isProjectorOpen: boolean | undefined; // the projector's window answers; undefined until somebody asks it
  keys: { next?: string; black?: string }; // codes seen for Next and for Black
  cards: 'read' | 'insecure' | undefined; // a card was read by the camera today; no camera on this address
  power: { level: number; isCharging: boolean } | undefined; // level 0 to 1
  today: string; // day on the device's clock
}

/** What the volunteer ticked today. */
export type Ticked = readonly LineId[];

/** `done` and fine; `todo` with what to do; `busy` while the device looks. `why` names the words. */
export interface Line {
  id: LineId;
  state: 'done' | 'todo' | 'busy';
  why: string;
  isForPerson: boolean; // a tick settles it
}

const lowPower = 0.4; // a lesson with the setting up takes an hour

function filesLine({ light }: Readings): Omit<Line, 'id'> {
  if (light.phase === 'unavailable') return { state: 'todo', why: 'files-unavailable', isForPerson: true };
  if (light.phase === 'failed') return { state: 'todo', why: 'files-failed', isForPerson: false };
  if (light.phase === 'preparing' || light.checked !== undefined) return { state: 'busy', why: 'files-checking', isForPerson: false };
  return light.isFresh
    ? { state: 'done', why: 'files-fresh', isForPerson: false }
    : { state: 'busy', why: 'files-checking', isForPerson: false };
}

function projectorLine({ hasSecondScreen, isProjectorOpen }: Readings): Omit<Line, 'id'> {
  if (isProjectorOpen) return { state: 'done', why: 'projector-open', isForPerson: false };
  if (hasSecondScreen === undefined) return { state: 'todo', why: 'projector-unknown', isForPerson: true };
  // a mirrored beamer shows as one screen: the lesson is made for that too
  return hasSecondScreen
    ? { state: 'todo', why: 'projector-two', isForPerson: true }
    : { state: 'todo', why: 'projector-one', isForPerson: true };
}

function clickerLine({ keys }: Readings): Omit<Line, 'id'> {
  if (keys.next && keys.black) return { state: 'done', why: 'clicker-learned', isForPerson: false };
  return { state: 'todo', why: keys.next ? 'clicker-black' : 'clicker-next', isForPerson: true };
}

function powerLine({ power }: Readings): Omit<Line, 'id'> {
  if (!power) return { state: 'todo', why: 'power-unknown', isForPerson: true };
  if (power.isCharging) return { state: 'done', why: 'power-plugged', isForPerson: false };
  return power.level < lowPower
    ? { state: 'todo', why: 'power-low', isForPerson: false }
    : { state: 'done', why: 'power-enough', isForPerson: false };
}

/** `checkedOn`: the latest day on which a source of the lesson was checked; a clock before that day is wrong. */
function clockLine({ today }: Readings, checkedOn: string): Omit<Line, 'id'> {
  return today < checkedOn
    ? { state: 'todo', why: 'clock-behind', isForPerson: false }
    : { state: 'done', why: 'clock-fine', isForPerson: false };
}

/** Most lessons are given without cards: then a tick says so. */
const cardsLine = ({ cards }: Readings): Omit<Line, 'id'> =>
  cards === 'read'
    ? { state: 'done', why: 'cards-read', isForPerson: false }
    : { state: 'todo', why: cards === 'insecure' ? 'cards-insecure' : 'cards-how', isForPerson: true };

const byPerson = (why: LineId): Omit<Line, 'id'> => ({ state: 'todo', why, isForPerson: true });

/** All lines in their order; `health` only where a lesson has advice that no health worker has signed. */
export function preflight(readings: Readings, ticked: Ticked, checkedOn: string, isHealthOpen = false): Line[] {
  const read: Record<LineId, Omit<Line, 'id'>> = {
    files: filesLine(readings),
    projector: projectorLine(readings),
    clicker: clickerLine(readings),
    sound: byPerson('sound'),
    power: powerLine(readings),
    clock: clockLine(readings, checkedOn),
    letters: byPerson('letters'),
    cards: cardsLine(readings),
    plan: byPerson('plan'),
    teacher: byPerson('teacher'),
    adult: byPerson('adult'),
    poster: byPerson('poster'),
    health: byPerson('health'),
  };
  return ticks
    .filter((id) => id !== 'health' || isHealthOpen)
    .map((id) => {
      const line = { id, ...read[id] };
      return line.isForPerson && line.state === 'todo' && ticked.includes(id) ? { ...line, state: 'done' } : line;
    });
}

type Given = Pick<Lesson, 'claims' | 'steps' | 'probes' | 'levels'>;
/** What a volunteer has to tick before Start. A rehearsal has no children in it and needs none. */
export const neededTicks = (lesson: Given, today: string): LineId[] => [
  ...(lesson.steps.some((step) => step.sensitive) ? safeguards : []),
  ...(unsignedHealth(lesson, today).length > 0 ? (['health'] as const) : []),
];

/** What is still to be ticked; the lesson begins when nothing is. */
export const openSafeguards = (lesson: Given, ticked: Ticked, today: string): LineId[] =>
  neededTicks(lesson, today).filter((id) => !ticked.includes(id));
