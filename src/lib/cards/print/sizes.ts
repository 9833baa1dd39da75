/** The printed card, in millimetres. An A5 sheet lying: half of an A4. */
export const sheet = { width: 210, height: 148.5 };

/**
 * The black square. Larger ones are read farther away until they eat their own white margin: around 118 both are in balance, with more than one
 * of its eight cells of white on each side.
 */
export const square = 118;

/** Measured with a ruler after printing: a printer that shrinks pages makes the cards harder to read. */
export const checkLine = 100;

/** So high is a letter; grey and small, so that only the child who holds the card reads it. */
export const letterHeight = 7;

/** From the paper's edge: most printers leave five millimetres blank. */
export const edge = 5;
