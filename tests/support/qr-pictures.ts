/** Sheets with family codes as a camera sees them: a little turned, grey and grainy; as a film for Chromium's fake camera and as PNG files. */
import { deflateSync } from 'node:zlib';
import { encode } from 'uqr';
import { draw } from '../../src/lib/base/random.ts';

/** Grey values, row by row. */
export interface Raster {
  width: number;
  height: number;
  grey: Uint8Array;
}

const paper = 205;
const ink = 40;

/** A desk with these codes on it, in a square grid; `turn` in degrees, `grain` in grey steps. */
export function sheetPicture(texts: string[], { width = 320, height = 240, turn = 0, grain = 0, seed = 1 } = {}): Raster {
  const grey = new Uint8Array(width * height).fill(paper);
  const columns = Math.ceil(Math.sqrt(texts.length));
  const cell = Math.min(width / columns, height / Math.ceil(texts.length / columns));
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  texts.forEach((text, index) => {
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const [left, top] = [(index % columns) * cell, Math.floor(index / columns) * cell];
    const side = cell / (Math.abs(sin) + cos); // so that the turned square stays inside
    for (let y = Math.ceil(top); y < top + cell; y += 1)
      for (let x = Math.ceil(left); x < left + cell; x += 1) {
        const [dx, dy] = [x - left - cell / 2, y - top - cell / 2];
        const column = Math.floor(((dx * cos + dy * sin) / side + 0.5) * size);
        const row = Math.floor(((dy * cos - dx * sin) / side + 0.5) * size);
        if (data[row]?.[column]) grey[y * width + x] = ink;
      }
  });
  let chance = seed;
  if (grain > 0)
    for (let at = 0; at < grey.length; at += 1) {
      const drawn = draw(chance);
      chance = drawn.seed;
      grey[at] = (grey[at] ?? 0) + Math.round((drawn.value - 0.5) * grain);
    }
  return { width, height, grey };
}

/** A film without colour, `perSecond` pictures a second; Chromium shows it again and again. */
export function film(frames: readonly Raster[], perSecond: number): Buffer {
  const [{ width, height }] = frames as [Raster];
  const colour = Buffer.alloc((width * height) / 2, 128);
  const parts = frames.flatMap(({ grey }) => [Buffer.from('FRAME\n'), Buffer.from(grey), colour]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420jpeg\n`), ...parts]);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});
const checksum = (bytes: Uint8Array): number => {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (table[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
};

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, sum]);
}

/** A grey PNG. */
export function png({ width, height, grey }: Raster): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8); // 8 bits, grey
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.from([0]), Buffer.from(grey.subarray(y * width, (y + 1) * width))]),
  );
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([sign, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}
