/** Where everything of Chat Storm stands: places follow from the state alone, so any state can be drawn at any time. */
import { stormOf, type ChatState, type StepId } from './state.ts';

export interface Spot {
  x: number;
  y: number;
}

export const sizes = { me: 190, adult: 196, friend: 224, option: 58, avatar: 46, sticker: 62, done: 38, sent: 92 };
export const phone = { x: 470, y: 272, width: 264, height: 496 };
export const meAt = { x: 92, y: 438 };
export const adultAt = { x: 196, y: 436 };
export const friendAt = { x: 792, y: 420 };
export const cloudAt = { x: 786, y: 138 };
export const sunAt = { x: 872, y: 84 };
export const sentAt = { x: 668, y: 350 }; // what the friend's phone shows
export const shieldAt = { x: phone.x, y: 196 };

const optionX = 296;
/** Options stand one below the other between the children and the phone. */
export const optionSpot = (at: number, count: number): Spot => ({ x: optionX, y: 222 + (at - (count - 1) / 2) * 106 });
export const messageSpot = (at: number): Spot => ({ x: phone.x, y: 118 + at * 78 });
/** What was done stays on the phone, in its order. */
export const doneSpot = (at: number): Spot => ({ x: phone.x - 84 + at * 42, y: phone.y + 186 });

const hasDone = (state: ChatState, step: StepId): boolean => state.done.some((one) => one.step === step);

/** How strong the storm is: 0 is a clear sky, 1 as it began; each miss feeds it. */
export function strength(state: ChatState): number {
  if (state.phase !== 'deciding') return 0;
  return 1 - state.done.length / (stormOf(state).steps.length + 0.5) + state.misses.length * 0.14;
}

/** The adult who was told in this storm, by the option's id. */
export const adultOf = (state: ChatState): string | undefined => state.done.find((one) => one.step === 'tell')?.choice;
export const sentOf = (state: ChatState): string | undefined => state.done.find((one) => one.step === 'kind')?.choice;

export const isMeWorried = (state: ChatState): boolean => adultOf(state) === undefined;
export const isFriendWorried = (state: ChatState): boolean => state.phase === 'deciding';
/** Messages pale once they can do no harm. */
export const messageAlpha = (state: ChatState): number =>
  hasDone(state, 'block') || state.phase !== 'deciding' ? 0.2 : hasDone(state, 'stop') ? 0.75 : 1;
export const isShielded = (state: ChatState): boolean => hasDone(state, 'block');

export type Change = 'arrived' | 'helped' | 'missed' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: ChatState, before: ChatState | undefined): Change {
  if (now.phase === 'deciding' && now.done.length === 0 && now.misses.length === 0) return 'arrived';
  if (!before || before.storm !== now.storm) return 'jumped';
  if (now.done.length === before.done.length + 1) return 'helped';
  const isMiss = now.phase === 'deciding' && before.phase === 'deciding' && now.done.length === before.done.length;
  return isMiss && now.misses.length > before.misses.length ? 'missed' : 'jumped';
}
