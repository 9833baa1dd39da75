/** What a camera's JPEG does to brightness: blocks of 8 x 8 as waves, each rounded the more the finer it is. */
const table = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22,
  37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const size = 8;

/** Of the waves of eight places: half of cos(n pi / 16). */
const [c1, c2, c3, c4, c5, c6, c7] = [1, 2, 3, 4, 5, 6, 7].map((n) => Math.cos((n * Math.PI) / 16) / 2) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Eight places as waves; mirrored halves share their products. The way back is the same numbers the other way round. */
function toWaves(block: Float32Array, start: number, step: number): void {
  const [p1, p2, p3] = [start + step, start + 2 * step, start + 3 * step];
  const [p4, p5, p6, p7] = [start + 4 * step, start + 5 * step, start + 6 * step, start + 7 * step];
  const s0 = block[start]! + block[p7]!;
  const s1 = block[p1]! + block[p6]!;
  const s2 = block[p2]! + block[p5]!;
  const s3 = block[p3]! + block[p4]!;
  const d0 = block[start]! - block[p7]!;
  const d1 = block[p1]! - block[p6]!;
  const d2 = block[p2]! - block[p5]!;
  const d3 = block[p3]! - block[p4]!;
  block[start] = c4 * (s0 + s1 + s2 + s3);
  block[p4] = c4 * (s0 - s1 - s2 + s3);
  block[p2] = c2 * (s0 - s3) + c6 * (s1 - s2);
  block[p6] = c6 * (s0 - s3) - c2 * (s1 - s2);
  block[p1] = c1 * d0 + c3 * d1 + c5 * d2 + c7 * d3;
  block[p3] = c3 * d0 - c7 * d1 - c1 * d2 - c5 * d3;
  block[p5] = c5 * d0 - c1 * d1 + c7 * d2 + c3 * d3;
  block[p7] = c7 * d0 - c5 * d1 + c3 * d2 - c1 * d3;
}

function toPlaces(block: Float32Array, start: number, step: number): void {
  const [p1, p2, p3] = [start + step, start + 2 * step, start + 3 * step];
  const [p4, p5, p6, p7] = [start + 4 * step, start + 5 * step, start + 6 * step, start + 7 * step];
  const [w1, w3, w5, w7] = [block[p1]!, block[p3]!, block[p5]!, block[p7]!];
  const sum = c4 * (block[start]! + block[p4]!);
  const rest = c4 * (block[start]! - block[p4]!);
  const outer = c2 * block[p2]! + c6 * block[p6]!;
  const inner = c6 * block[p2]! - c2 * block[p6]!;
  const d0 = c1 * w1 + c3 * w3 + c5 * w5 + c7 * w7;
  const d1 = c3 * w1 - c7 * w3 - c1 * w5 - c5 * w7;
  const d2 = c5 * w1 - c1 * w3 + c7 * w5 + c3 * w7;
  const d3 = c7 * w1 - c5 * w3 + c3 * w5 - c1 * w7;
  block[start] = sum + outer + d0;
  block[p7] = sum + outer - d0;
  block[p1] = rest + inner + d1;
  block[p6] = rest + inner - d1;
  block[p2] = rest - inner + d2;
  block[p5] = rest - inner - d2;
  block[p3] = sum - outer + d3;
  block[p4] = sum - outer - d3;
}

/** The same brightness after JPEG of a quality from 1 to 99 and back; a rest of less than a block at the right and below stays as it is. */
export function throughJpeg(light: Float32Array, width: number, height: number, quality: number): void {
  const scale = (quality < 50 ? 5000 / quality : 200 - 2 * quality) / 100;
  const steps = Float32Array.from(table, (step) => Math.max(1, Math.floor(step * scale + 0.5)));
  const block = new Float32Array(size * size);
  for (let y = 0; y + size <= height; y += size) {
    for (let x = 0; x + size <= width; x += size) {
      for (let row = 0; row < size; row += 1) {
        const start = (y + row) * width + x;
        for (let at = 0; at < size; at += 1) block[row * size + at] = light[start + at]!;
        toWaves(block, row * size, 1);
      }
      for (let column = 0; column < size; column += 1) toWaves(block, column, size);
      for (let at = 0; at < block.length; at += 1) block[at] = Math.floor(block[at]! / steps[at]! + 0.5) * steps[at]!;
      for (let column = 0; column < size; column += 1) toPlaces(block, column, size);
      for (let row = 0; row < size; row += 1) {
        toPlaces(block, row * size, 1);
        const start = (y + row) * width + x;
        for (let at = 0; at < size; at += 1) light[start + at] = block[row * size + at]!;
      }
    }
  }
}
