/** OpenCV as a witness that our cards are what they claim to be: codes of the public dictionary, to be read by others too. */
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { side } from './bits.ts';
import { codes } from './codes.ts';
import type { Quad, Turn } from './contract.ts';
import { detect } from './detect.ts';
import { paintSheet, wall } from './scene/canvas.ts';
import { dice } from './scene/dice.ts';
import { captured } from './scene/sensor.ts';

/** As much of OpenCV as is used here: its own types leave this part out. */
interface Mat {
  data: Uint8Array;
  data32S: Int32Array;
  data32F: Float32Array;
  delete(): void;
}
interface Cv {
  Mat: new (rows?: number, columns?: number, type?: number) => Mat;
  MatVector: new () => { get(at: number): Mat; size(): number; delete(): void };
  CV_8UC1: number;
  DICT_ARUCO_MIP_36h12: number;
  getPredefinedDictionary(name: number): { generateImageMarker(id: number, size: number, image: Mat, border: number): void };
  aruco_DetectorParameters: new () => { cornerRefinementMethod: number };
  aruco_RefineParameters: new (distance: number, correction: number, orders: boolean) => unknown;
  aruco_ArucoDetector: new (
    dictionary: unknown,
    parameters: unknown,
    refine: unknown,
  ) => {
    detectMarkers(image: Mat, corners: unknown, ids: Mat, rejected: unknown): void;
  };
}
let cv: Cv;
beforeAll(async () => {
  cv = await (createRequire(import.meta.url)('@techstark/opencv-js') as Promise<Cv>);
}, 120_000);

const size = { width: 320, height: 320 };

/** A card held straight, its square 160 px wide, after lens and camera. */
function picture(card: number, turn: Turn) {
  const canvas = wall(size.width, size.height, 120, 0, 0);
  const [wide, high] = [74 * (4 / 3), 105 * (4 / 3)]; // half of the sheet, px
  const printed = [
    { x: 160 - wide, y: 160 - high },
    { x: 160 + wide, y: 160 - high },
    { x: 160 + wide, y: 160 + high },
    { x: 160 - wide, y: 160 + high },
  ];
  const turned = printed.map(({ x, y }) => {
    let [right, down] = [x - 160, y - 160];
    for (let quarter = 0; quarter < turn; quarter += 1) [right, down] = [-down, right];
    return { x: 160 + right, y: 160 + down };
  }) as Quad;
  paintSheet(canvas, { bits: codes[card - 1]!.bits, corners: turned, fingers: [], light: 210, slope: 0, motion: { x: 0, y: 0 } });
  return captured(canvas, { blur: 0.8, grain: 1, shot: 0, crisp: 0, dim: 0, quality: 85 }, dice(card));
}

/** What OpenCV reads: ids of the dictionary and corners from the printed top left, clockwise. */
function witness(grey: ReturnType<typeof picture>): { id: number; corners: Quad }[] {
  const image = new cv.Mat(grey.height, grey.width, cv.CV_8UC1);
  image.data.set(grey.data);
  const [corners, ids, rejected] = [new cv.MatVector(), new cv.Mat(), new cv.MatVector()];
  const parameters = new cv.aruco_DetectorParameters();
  parameters.cornerRefinementMethod = 1; // between the pixels
  const dictionary = cv.getPredefinedDictionary(cv.DICT_ARUCO_MIP_36h12);
  new cv.aruco_ArucoDetector(dictionary, parameters, new cv.aruco_RefineParameters(10, 3, true)).detectMarkers(
    image,
    corners,
    ids,
    rejected,
  );
  const found = Array.from({ length: corners.size() }, (_, at) => {
    const places = corners.get(at).data32F;
    // OpenCV counts from the middle of the first pixel
    const points = [0, 1, 2, 3].map((corner) => ({ x: places[corner * 2]! + 0.5, y: places[corner * 2 + 1]! + 0.5 }));
    return { id: ids.data32S[at]!, corners: points as Quad };
  });
  for (const used of [image, corners, ids, rejected]) used.delete();
  return found;
}

describe('OpenCV', () => {
  it('draws the same cells for the ids of our cards', () => {
    const dictionary = cv.getPredefinedDictionary(cv.DICT_ARUCO_MIP_36h12);
    for (const { id, bits } of codes) {
      const image = new cv.Mat();
      dictionary.generateImageMarker(id, side + 2, image, 1);
      const cells = bits.map((_, cell) => (image.data[(Math.floor(cell / side) + 1) * (side + 2) + (cell % side) + 1]! > 127 ? 1 : 0));
      image.delete();
      expect(cells).toEqual(bits);
    }
  });

  it('reads every card, and so do we: same code, same corners, same order; in a mirror we read nothing', () => {
    for (const { card, id } of codes) {
      const turn = (card % 4) as Turn;
      const grey = picture(card, turn);
      const [theirs, ...more] = witness(grey);
      const ours = detect(grey);
      expect([theirs?.id, more]).toEqual([id, []]);
      expect(ours).toMatchObject([{ card, turn }]);
      const apart = ours[0]!.corners.map(({ x, y }, at) => Math.hypot(x - theirs!.corners[at]!.x, y - theirs!.corners[at]!.y));
      expect(Math.max(...apart)).toBeLessThan(1.5);
      for (let row = 0; row < size.height; row += 1) grey.data.subarray(row * size.width, (row + 1) * size.width).reverse();
      expect(detect(grey)).toEqual([]);
    }
  }, 300_000);
});
