import type { Turn } from './contract.ts';

/** Degrees between the edge that is up and straight up, beyond which a child may mean the edge beside it. No answer is taken from such a card. */
export const mostTilt = 36;

/** The quarter turn nearest to an angle (degrees clockwise, 0 as printed), and how far it is from it. */
export function upright(angle: number): { turn: Turn; tilt: number } {
  const quarters = Math.round(angle / 90);
  return { turn: (((quarters % 4) + 4) % 4) as Turn, tilt: Math.abs(angle - quarters * 90) };
}
