/** What a camera's JPEG does to brightness: blocks of 8 x 8 as waves, each rounded the more the finer it is. */
const table = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22,
  37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const size = 8;

/** Waves by places: orthonormal, so that the way back is the same table the other way round. */
const waves = Float32Array.from({ length: size * size }, (_, at) => {
  const [wave, place] = [Math.floor(at / size), at % size];
  return (wave === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * wave * Math.PI) / 16);
});

/** A line of eight places as waves; mirrored halves share their products. */
function toWaves(block: Float32Array, start: number, step: number): void {
  const [s0, s1, s2, s3] = [0, 1, 2, 3].map((place) => block[start + place * step]! + block[start + (7 - place) * step]!) as [
    number,
    number,
    number,
    number,
  ];
  const [d0, d1, d2, d3] = [0, 1, 2, 3].map((place) => block[start + place * step]! - block[start + (7 - place) * step]!) as [
    number,
    number,
    number,
    number,
  ];
  for (let wave = 0, at = 0; wave < size; wave += 1, at += size) {
    const [a, b, c, d] = wave % 2 === 0 ? [s0, s1, s2, s3] : [d0, d1, d2, d3];
    block[start + wave * step] = a * waves[at]! + b * waves[at + 1]! + c * waves[at + 2]! + d * waves[at + 3]!;
  }
}

function toPlaces(block: Float32Array, start: number, step: number, line: Float32Array): void {
  for (let wave = 0; wave < size; wave += 1) line[wave] = block[start + wave * step]!;
  for (let place = 0; place < size / 2; place += 1) {
    let [even, odd] = [0, 0];
    for (let wave = 0; wave < size; wave += 2) {
      even += line[wave]! * waves[wave * size + place]!;
      odd += line[wave + 1]! * waves[(wave + 1) * size + place]!;
    }
    block[start + place * step] = even + odd;
    block[start + (7 - place) * step] = even - odd;
  }
}

/** The same brightness after JPEG of a quality from 1 to 99 and back; a rest of less than a block at the right and below stays as it is. */
export function throughJpeg(light: Float32Array, width: number, height: number, quality: number): void {
  const scale = (quality < 50 ? 5000 / quality : 200 - 2 * quality) / 100;
  const steps = table.map((step) => Math.max(1, Math.floor(step * scale + 0.5)));
  const block = new Float32Array(size * size);
  const line = new Float32Array(size);
  for (let y = 0; y + size <= height; y += size) {
    for (let x = 0; x + size <= width; x += size) {
      for (let row = 0; row < size; row += 1) {
        const start = (y + row) * width + x;
        block.set(light.subarray(start, start + size), row * size);
        toWaves(block, row * size, 1);
      }
      for (let column = 0; column < size; column += 1) toWaves(block, column, size);
      for (let at = 0; at < block.length; at += 1) block[at] = Math.round(block[at]! / steps[at]!) * steps[at]!;
      for (let column = 0; column < size; column += 1) toPlaces(block, column, size, line);
      for (let row = 0; row < size; row += 1) {
        toPlaces(block, row * size, 1, line);
        light.set(block.subarray(row * size, row * size + size), (y + row) * width + x);
      }
    }
  }
}
