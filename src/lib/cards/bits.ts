/** The 6 x 6 cells inside a code's black border, row by row: 1 is white. */
export type Bits = readonly number[];

export const side = 6; // cells along a side of the code
export const across = side + 2; // with the black border, one cell wide

/** Nine hexadecimal digits as 36 cells. */
export function bitsOf(hex: string): Bits {
  return [...hex].flatMap((digit) => [8, 4, 2, 1].map((bit) => ((Number.parseInt(digit, 16) & bit) === 0 ? 0 : 1)));
}

const moved = (bits: Bits, from: (row: number, column: number) => number): Bits =>
  bits.map((_, cell) => bits[from(Math.floor(cell / side), cell % side)] ?? 0);

/** A quarter turn clockwise. */
export const turned = (bits: Bits): Bits => moved(bits, (row, column) => (side - 1 - column) * side + row);

/** As a mirror shows it. */
export const mirrored = (bits: Bits): Bits => moved(bits, (row, column) => row * side + (side - 1 - column));

/** As printed, and after one, two and three quarter turns clockwise. */
export function allTurns(bits: Bits): [Bits, Bits, Bits, Bits] {
  const once = turned(bits);
  const twice = turned(once);
  return [bits, once, twice, turned(twice)];
}

/** In how many cells two codes differ. */
export const distance = (one: Bits, other: Bits): number => one.reduce((sum, bit, cell) => sum + (bit === other[cell] ? 0 : 1), 0);
