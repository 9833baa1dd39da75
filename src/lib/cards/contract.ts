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

export interface Point {
  x: number; // px from the left
  y: number; // px from the top
}

/** Quarter turns of the sheet, clockwise: 0 as printed, 1 its left edge is up, 2 upside down, 3 its right edge is up. */
export type Turn = 0 | 1 | 2 | 3;

/** One card seen in one frame. */
export interface Seen {
  card: number; // the number printed on it, 1-40
  turn: Turn;
  tilt: number; // degrees away from facing the camera, as far as the outline tells; above `mostTilt` the turn cannot be trusted
  corners: [Point, Point, Point, Point]; // of the square in the frame, clockwise from the printed top left
}

/** Finds the cards of the printed set in one frame. */
export type Detect = (grey: Grey) => Seen[];
