/**
 * What the stages of reading paper cards pass on to each other. A card is an A5 sheet with one square code; the edge that is up is the answer.
 * Cards carry numbers 1-40 and belong to nobody.
 */

/** Brightness of a picture, row by row, 0 black to 255 white. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A place in a picture. Pixel number n reaches from n to n + 1, so its middle is n + 0.5. */
export interface Point {
  x: number; // px from the left
  y: number; // px from the top
}

/** Quarter turns of the sheet, clockwise: 0 as printed, 1 its left edge is up, 2 upside down, 3 its right edge is up. */
export type Turn = 0 | 1 | 2 | 3;

/** Clockwise. */
export type Quad = [Point, Point, Point, Point];

/** One card seen in one frame. */
export interface Seen {
  card: number; // the number printed on it, 1-40
  turn: Turn;
  tilt: number; // degrees that the edge which is up is turned away from straight up, 0-45; above `mostTilt` the turn cannot be trusted
  corners: Quad; // of the square in the frame, clockwise from the printed top left
  sureness: number; // how well the cells agree with the code, 0-1
}

/** Finds the cards of the printed set in one frame. */
export type Detect = (grey: Grey) => Seen[];

/** Simple measures of a frame, to tell whether it is too dark or out of focus. */
export interface Measures {
  light: number; // mean brightness, 0-255
  contrast: number; // between the darkest and the brightest twentieth of the pixels, 0-255
  sharpness: number; // steepest step between neighbours, as a share of the contrast, 0-1; below 0.2 nothing in the picture is in focus
}
