import type { Turn } from './contract.ts';

/** Degrees between the edge that is up and straight up, beyond which a child may mean the edge beside it. No answer is taken from such a card. */
export const mostTilt = 36;

/** The quarter turn nearest to an angle (degrees clockwise, 0 as printed), and how far it is from it. */
function upright(angle: number): { turn: Turn; tilt: number } {
  const quarters = Math.round(angle / 90);
  return { turn: (((quarters % 4) + 4) % 4) as Turn, tilt: Math.abs(angle - quarters * 90) };
}

/**
 * A sheet that leans and is turned away at once looks rolled, most of all in a corner of the picture, so that the edge beside the right one can
 * seem to be up. So two ways to tell must agree (`angleOf` and `climbOf`, degrees); where they do not, the card is as askew as can be.
 */
export function agreedTurn(angle: number, climb: number): { turn: Turn; tilt: number } {
  const [seen, climbed] = [upright(angle), upright(climb)];
  return { turn: seen.turn, tilt: seen.turn === climbed.turn ? Math.max(seen.tilt, climbed.tilt) : 45 };
}
