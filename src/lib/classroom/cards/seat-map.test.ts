import { expect, test } from 'vitest';
import { seats } from './seat-map.ts';

const room = { x: 0.07, y: 0.12 };
const apart = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot((one.x - other.x) / room.x, (one.y - other.y) / room.y);

test('a dot stands where its card was seen; cards that were never seen have none', () => {
  expect(seats({ 3: { x: 0.5, y: 0.5 } }, [1, 3], room)).toEqual([{ card: 3, x: 0.5, y: 0.5 }]);
});

test('thirty dots of a crowded picture can all be tapped, inside the map', () => {
  const cards = Array.from({ length: 30 }, (_, index) => index + 1);
  const places = Object.fromEntries(cards.map((card) => [card, { x: 0.3 + 0.4 * ((card * 37) % 10) * 0.1, y: 0.4 + 0.03 * (card % 6) }]));
  const found = seats(places, cards, room);
  expect(found).toHaveLength(30);
  for (const [index, one] of found.entries()) {
    expect(one.x >= 0.035 && one.x <= 0.965 && one.y >= 0.06 && one.y <= 0.94).toBe(true);
    for (const other of found.slice(index + 1)) expect(apart(one, other)).toBeGreaterThan(0.8);
  }
});

test('two cards at the very same place part', () => {
  const [one, other] = seats({ 1: { x: 0.5, y: 0.5 }, 2: { x: 0.5, y: 0.5 } }, [1, 2], room);
  expect(one && other && apart(one, other)).toBeGreaterThan(0.99);
});
