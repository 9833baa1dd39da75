/** Where the dots of a seat map stand: as the camera saw the cards, pushed apart so far that each can be tapped. Pure. */
import type { Point } from '../../cards/contract.ts';

export interface Seat extends Point {
  card: number;
}

/**
 * `places`: shares of the picture. `room`: how much of the map one dot takes, as shares of its width and height. Rows at the back are narrow in a
 * picture, so dots would cover each other.
 */
export function seats(places: Readonly<Record<number, Point>>, cards: readonly number[], room: Point): Seat[] {
  const placed = cards.flatMap((card) => {
    const place = places[card];
    return place ? [{ card, ...place }] : [];
  });
  stretch(placed);
  for (let round = 0; round < 60; round += 1) if (!pushApart(placed, room)) break;
  return placed.map(({ card, x, y }) => ({ card, x: within(x, room.x), y: within(y, room.y) }));
}

/** The class fills the map, however far away it sits. */
function stretch(placed: Seat[]): void {
  for (const axis of ['x', 'y'] as const) {
    const [least, most] = [Math.min(...placed.map((seat) => seat[axis])), Math.max(...placed.map((seat) => seat[axis]))];
    if (most - least < 0.1) continue; // one row, or one card
    for (const seat of placed) seat[axis] = 0.06 + (0.88 * (seat[axis] - least)) / (most - least);
  }
}

const within = (share: number, room: number): number => Math.min(1 - room / 2, Math.max(room / 2, share));

/** One round; false when nothing touches any more. */
function pushApart(placed: Seat[], room: Point): boolean {
  let touched = false;
  for (const [index, one] of placed.entries())
    for (const other of placed.slice(index + 1)) {
      const [dx, dy] = [(other.x - one.x) / room.x, (other.y - one.y) / room.y];
      const far = Math.hypot(dx, dy);
      if (far >= 1) continue;
      touched = true;
      // two at the same place part to the sides, the smaller number to the left
      const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [1, 0];
      const by = (1.02 - far) / 2;
      [one.x, one.y] = [within(one.x - ux * by * room.x, room.x), within(one.y - uy * by * room.y, room.y)];
      [other.x, other.y] = [within(other.x + ux * by * room.x, room.x), within(other.y + uy * by * room.y, room.y)];
    }
  return touched;
}
