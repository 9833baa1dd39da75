/** Where everything of Helper Path stands: places follow from the state alone, so any state can be drawn at any time. */
import { ahead, type HelperLevel, type HelperState } from './state.ts';

export interface Spot {
  x: number;
  y: number;
}

export const sizes = { teller: 212, option: 58, helper: 62, slot: 66, story: 268, guest: 190, house: 148 };
export const tellerAt = { x: 122, y: 424 };
export const guestAt = { x: 292, y: 430 }; // the helper who has time comes to stand beside
export const letter = { x: 152, y: 170, width: 276, height: 150 };
export const planeAt = { x: 236, y: 330 };
const right = { x: 630, y: 170 };

export const isTelling = ({ phase }: HelperState): boolean => phase !== 'part';

/** Pictures of the story stand side by side, the fewer the larger. */
export function storySpot(at: number, count: number): Spot & { scale: number } {
  const scale = count > 1 ? 0.74 : 1;
  return { x: right.x + (at - (count - 1) / 2) * (sizes.story * scale + 16), y: right.y, scale };
}
export const optionSpot = (at: number, count: number): Spot => ({ x: right.x + (at - (count - 1) / 2) * 124, y: 436 });
/** A part of the message, on the letter. */
export const slotSpot = (at: number, count: number): Spot => ({
  x: letter.x + (at - (count - 1) / 2) * (count > 3 ? 62 : 80),
  y: letter.y + 12,
});

/** Houses stand to the left and right of the way up the hill. */
export function houseSpot(level: HelperLevel, id: string): Spot {
  const at = level.helpers.findIndex((helper) => helper.id === id);
  const step = Math.min(200, 486 / Math.max(1, level.helpers.length - 1));
  const from = 628 - (step * (level.helpers.length - 1)) / 2;
  return { x: from + at * step, y: at % 2 ? 176 : 372 };
}
export const doorOf = (level: HelperLevel, id: string): Spot & { scale: number } => {
  const { x, y } = houseSpot(level, id);
  return { x, y: y + 10, scale: 0.6 };
};

export type HouseLook = 'far' | 'open' | 'busy' | 'lit';

export function houseOf(state: HelperState, id: string): HouseLook {
  if (state.phase === 'finished' && state.helper === id) return 'lit';
  if (state.tried.includes(id)) return 'busy';
  return ahead(state).some((helper) => helper.id === id) ? 'open' : 'far';
}

export type Change = 'begun' | 'said' | 'missed' | 'busy' | 'heard' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: HelperState, before: HelperState | undefined): Change {
  if (now.phase === 'part' && now.message.length === 0 && now.misses.length === 0) return 'begun';
  if (!before || (now.told?.turn ?? 0) !== (before.told?.turn ?? 0) + 1) return 'jumped';
  if (now.phase === 'finished') return 'heard';
  if (now.tried.length > before.tried.length) return 'busy';
  return now.message.length > before.message.length ? 'said' : now.misses.length > 0 ? 'missed' : 'jumped';
}
