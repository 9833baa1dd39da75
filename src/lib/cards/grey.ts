import type { Grey } from './contract.ts';

/** Where a frame's brightness lies as it is: formats whose first plane is luma, one byte each. */
const lumaFirst = new Set(['I420', 'I420A', 'I422', 'I444', 'NV12']);
/** Red, green and blue by their place among four bytes. */
const colours: Record<string, readonly [number, number, number]> = { RGBA: [0, 1, 2], RGBX: [0, 1, 2], BGRA: [2, 1, 0], BGRX: [2, 1, 0] };

/** Memory for one frame that the next one is written over, so that no picture outlives the next, and nothing is thrown to the collector. */
export class Reused {
  #bytes = new Uint8Array(0);

  ofSize(size: number): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length < size) this.#bytes = new Uint8Array(size);
    return this.#bytes.subarray(0, size);
  }
}

/** Brightness of colours of four bytes each (the weights of ITU-R BT.601, in 256ths). */
export function greyOfColours(bytes: Uint8Array | Uint8ClampedArray, width: number, height: number, into: Reused, format = 'RGBA'): Grey {
  const data = into.ofSize(width * height);
  const [red, green, blue] = colours[format] ?? [0, 1, 2];
  for (let at = 0, from = 0; at < data.length; at += 1, from += 4) {
    data[at] = (77 * bytes[from + red]! + 150 * bytes[from + green]! + 29 * bytes[from + blue]!) >> 8;
  }
  return { width, height, data };
}

/** Rows of a plane that stand further apart than they are wide, moved together in place. */
export function closeUp(bytes: Uint8Array, offset: number, stride: number, width: number, height: number): Uint8Array {
  if (stride > width)
    for (let row = 0; row < height; row += 1) bytes.copyWithin(offset + row * width, offset + row * stride, offset + row * stride + width);
  return bytes.subarray(offset, offset + width * height);
}

/** Brightness of a camera's frame, or nothing where the browser gives it in a format that we do not know. */
export async function greyOfFrame(frame: VideoFrame, raw: Reused, into: Reused): Promise<Grey | undefined> {
  const { format, visibleRect } = frame;
  if (!format || !visibleRect || !(lumaFirst.has(format) || format in colours)) return undefined;
  const { width, height } = visibleRect;
  const bytes = raw.ofSize(frame.allocationSize());
  const [plane] = await frame.copyTo(bytes);
  if (!plane) return undefined;
  const data = closeUp(bytes, plane.offset, plane.stride, lumaFirst.has(format) ? width : width * 4, height);
  return lumaFirst.has(format) ? { width, height, data } : greyOfColours(data, width, height, into, format);
}
