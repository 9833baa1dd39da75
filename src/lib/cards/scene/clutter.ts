import { paint, stroke, type Canvas } from './canvas.ts';
import type { Dice } from './dice.ts';

/** What hangs on walls and what children wear, none of it a card. */
type Thing = (canvas: Canvas, chance: Dice, x: number, y: number, size: number) => void;

const plain: Thing = (canvas, chance, x, y, size) => {
  const [level, other] = [chance.between(20, 220), chance.between(-30, 30)];
  paint(canvas, x, y, size, size * chance.between(0.5, 1.5), (right) => level + other * right, chance.chance(0.4));
};

const chequered: Thing = (canvas, chance, x, y, size) => {
  const [dark, light] = [chance.between(15, 90), chance.between(120, 230)];
  const count = chance.between(3, 12);
  const isStriped = chance.chance(0.4);
  paint(canvas, x, y, size, size * 1.2, (right, down) => {
    const fields = Math.floor((right + 1) * count) + (isStriped ? 0 : Math.floor((down + 1) * count));
    return fields % 2 === 0 ? dark : light;
  });
};

const printed: Thing = (canvas, chance, x, y, size) => {
  const paper = chance.between(150, 240);
  paint(canvas, x, y, size, size * 1.3, () => paper);
  const line = Math.max(2.5, size / 9);
  for (let down = -size * 1.1; down < size * 1.1; down += line * 2) {
    for (let right = -size * 0.85; right < size * 0.8; right += line * chance.between(0.6, 1.4)) {
      const ink = paper * chance.between(0.1, 0.4);
      if (chance.chance(0.8))
        paint(canvas, x + right, y + down, line * chance.between(0.15, 0.35), line * chance.between(0.3, 0.6), () => ink);
    }
  }
};

/** A picture in a dark frame, or a black board with white marks: the likest to a card that a class room has. */
const framed: Thing = (canvas, chance, x, y, size) => {
  const [rim, inner] = [chance.between(10, 60), chance.between(90, 230)];
  const high = size * chance.between(0.7, 1.3);
  paint(canvas, x, y, size * 1.15, high * 1.15, () => chance.between(180, 190));
  paint(canvas, x, y, size, high, () => rim);
  if (chance.chance(0.6)) paint(canvas, x, y, size * 0.75, high * 0.75, () => inner);
  for (let mark = 0; mark < 8; mark += 1) {
    const [right, down] = [chance.between(-0.6, 0.6) * size, chance.between(-0.6, 0.6) * high];
    const level = chance.between(20, 230);
    paint(
      canvas,
      x + right,
      y + down,
      size * chance.between(0.05, 0.25),
      size * chance.between(0.05, 0.25),
      () => level,
      chance.chance(0.3),
    );
  }
};

const pane: Thing = (canvas, chance, x, y, size) => {
  const level = chance.between(255, 420);
  paint(canvas, x, y, size * 1.5, size * 1.8, (right, down) => (Math.abs(right) < 0.05 || Math.abs(down) < 0.04 ? 120 : level));
};

const stick: Thing = (canvas, chance, x, y, size) => {
  const [right, down] = [chance.between(-2, 2) * size, chance.between(-2, 2) * size];
  stroke(canvas, { x, y }, { x: x + right, y: y + down }, Math.max(1, size * chance.between(0.05, 0.3)), chance.between(20, 220));
};

const things: readonly Thing[] = [plain, plain, chequered, printed, framed, pane, stick];

/** Fills the picture with `count` things. Windows are rare. */
export function addClutter(canvas: Canvas, chance: Dice, count: number): void {
  for (let thing = 0; thing < count; thing += 1) {
    const add = chance.pick(things);
    const size = canvas.height * chance.between(0.015, 0.11);
    add(canvas, chance, chance.between(0, canvas.width), chance.between(0, canvas.height), add === pane ? size * 0.7 : size);
  }
}
