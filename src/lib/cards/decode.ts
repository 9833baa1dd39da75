import { across, allTurns, side, type Bits } from './bits.ts';
import { codes } from './codes.ts';
import type { Turn } from './contract.ts';

export interface Decoded {
  card: number;
  turn: Turn; // quarter turns, clockwise, from the printed square to the one that was looked at
  sureness: number;
}

/** How much of the difference to its four neighbours is added to a cell, against blur. */
const clearing = 0.4;
/** Cells that may be wrong, of 36. The codes are 12 apart, a mirrored one is 9 away. */
const mostWrong = 4;
/** Least agreement with the code, between -1 and 1: what is no card reached 0.71 in 3400 squares, the poorest thousandth of cards is above 0.75. */
const leastSure = 0.75;
/** By how much it must agree better than with any other code in any turn. */
const leastLead = 0.2;

const size = side * side;

/** Every code in every turn, as +1 and -1 about its own mean and of length 1, so that agreement is a sum of products. */
const patterns = codes.flatMap(({ card, bits }) =>
  allTurns(bits).map((turned, turn) => ({ card, turn: turn as Turn, bits: turned, weights: normal(Float32Array.from(turned)) })),
);

function normal(values: Float32Array): Float32Array {
  let [mean, length] = [0, 0];
  for (const value of values) mean += value / values.length;
  for (const value of values) length += (value - mean) ** 2;
  const scale = 1 / Math.sqrt(length || 1);
  return values.map((value) => (value - mean) * scale);
}

/** The code's own cells, each set off against its neighbours. */
function cleared(cells: Float32Array): Float32Array {
  const out = new Float32Array(size);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const at = (row + 1) * across + column + 1;
      const beside = cells[at - 1]! + cells[at + 1]! + cells[at - across]! + cells[at + across]!;
      out[row * side + column] = cells[at]! + clearing * (4 * cells[at]! - beside);
    }
  }
  return out;
}

/** Cells on the wrong side of the middle between the code's black and its white cells. */
function wrongCells(cells: Float32Array, bits: Bits): number {
  const sums = [0, 0];
  const counts = [0, 0];
  bits.forEach((bit, cell) => {
    sums[bit]! += cells[cell]!;
    counts[bit]! += 1;
  });
  const middle = (sums[0]! / counts[0]! + sums[1]! / counts[1]!) / 2;
  return bits.filter((bit, cell) => cells[cell]! > middle !== (bit === 1)).length;
}

/** Which card these 8 x 8 cells (0 black, 1 white) are, if it is one of ours beyond doubt. */
export function decode(cells: Float32Array): Decoded | undefined {
  const clear = cleared(cells);
  const seen = normal(clear);
  let best = patterns[0]!;
  let [most, second] = [-1, -1];
  for (const pattern of patterns) {
    let agreement = 0;
    for (let cell = 0; cell < size; cell += 1) agreement += pattern.weights[cell]! * seen[cell]!;
    if (agreement > most) [best, most, second] = [pattern, agreement, most];
    else if (agreement > second) second = agreement;
  }
  if (most < leastSure || most - second < leastLead || wrongCells(clear, best.bits) > mostWrong) return undefined;
  return { card: best.card, turn: best.turn, sureness: most };
}
