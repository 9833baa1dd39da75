import { describe, expect, it } from 'vitest';
import { closeUp, greyOfColours, greyOfFrame, Reused } from './grey.ts';
import { measuresOf } from './measures.ts';

/** A browser's frame of 2 x 2: what `copyTo` writes, and how it says that it lies. */
const frame = (format: string | null, bytes: number[], stride: number) =>
  ({
    format,
    visibleRect: { width: 2, height: 2 },
    allocationSize: () => bytes.length,
    copyTo: async (into: Uint8Array) => {
      into.set(bytes);
      return [{ offset: 0, stride }];
    },
  }) as unknown as VideoFrame;
const read = async (shown: VideoFrame) => {
  const grey = await greyOfFrame(shown, new Reused(), new Reused());
  return grey && [...grey.data];
};

describe('brightness of a frame', () => {
  it('is its first plane where that is luma, with gaps between the rows closed', async () => {
    expect(await read(frame('I420', [1, 2, 3, 4, 128, 128], 2))).toEqual([1, 2, 3, 4]);
    expect(await read(frame('NV12', [1, 2, 0, 3, 4, 0, 128, 128], 3))).toEqual([1, 2, 3, 4]);
    expect([...closeUp(Uint8Array.of(9, 1, 2, 0, 3, 4, 0), 1, 3, 2, 2)]).toEqual([1, 2, 3, 4]);
  });

  it('is summed up from colours in whatever order', async () => {
    const red = [255, 0, 0, 255];
    const blue = [0, 0, 255, 255];
    expect(await read(frame('RGBA', [red, blue, red, blue].flat(), 8))).toEqual([76, 28, 76, 28]);
    expect(await read(frame('BGRX', [red, blue, red, blue].flat(), 8))).toEqual([28, 76, 28, 76]);
  });

  it('is unknown in a format that we do not know', async () => {
    expect(await read(frame(null, [], 2))).toBeUndefined();
    expect(await read(frame('I420P10', [1, 2, 3, 4], 2))).toBeUndefined();
  });

  it('lies in memory that the next frame overwrites', () => {
    const memory = new Reused();
    const first = greyOfColours(Uint8Array.of(255, 255, 255, 255), 1, 1, memory);
    greyOfColours(Uint8Array.of(0, 0, 0, 255), 1, 1, memory);
    expect([...first.data]).toEqual([0]);
  });
});

describe('measures', () => {
  const grey = (value: (x: number) => number) => ({
    width: 300,
    height: 30,
    data: Uint8Array.from({ length: 9000 }, (_, at) => value(at % 300)),
  });

  it('tell dark from bright, and flat from rich', () => {
    expect(measuresOf(grey(() => 12))).toEqual({ light: 12, contrast: 0, sharpness: 0 });
    expect(measuresOf(grey((x) => (x < 150 ? 20 : 220)))).toMatchObject({ light: 120, contrast: 200 });
  });

  it('tell a sharp edge from a soft one', () => {
    const sharp = measuresOf(grey((x) => (x % 20 < 10 ? 20 : 220))).sharpness;
    const soft = measuresOf(grey((x) => 120 + 100 * Math.sin(x / 6))).sharpness;
    expect(sharp).toBe(1);
    expect(soft).toBeLessThan(0.2);
  });
});
