/** The pictures of a scene, drawn sharp for this screen. */
import { partOf, rowsOf, sheetOf, type Box, type Placed } from './sheet.ts';

/** A picture and the largest size at which it is shown, in design units. */
export interface Art {
  address: string;
  width: number;
  height: number;
}

const own = 'data:image/svg+xml,';

/** Our own small drawings as an address, for pictures that no other part of the app needs. */
export const svg = (width: number, height: number, body: string): string =>
  `${own}${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">${body}</svg>`)}`;

const texts = new Map<string, Promise<string | undefined>>();

/** The text of a drawing, asked for once; undefined for what is no drawing or does not come. */
export async function drawingText(address: string): Promise<string | undefined> {
  if (address.startsWith(own)) return decodeURIComponent(address.slice(own.length));
  if (!/\.svg(?:\?|$)/.test(address)) return undefined;
  const known = texts.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.text() : undefined));
  texts.set(address, known);
  const text = await known.catch(() => undefined);
  if (text === undefined) texts.delete(address); // the next game asks again
  return text;
}

/** Every picture on a canvas of its own, whole and centred; one that cannot be read leaves an empty box, not a broken game. */
export async function drawn(art: Record<string, Art>, ratio: number): Promise<Record<string, HTMLCanvasElement>> {
  const boxes = Object.values(art).map(({ width, height }) => ({ width: Math.ceil(width * ratio), height: Math.ceil(height * ratio) }));
  const places = rowsOf(boxes);
  const read = await Promise.all(Object.values(art).map(({ address }) => drawingText(address)));
  const parts = read.map((text, at) => text && partOf(text, places[at] as Placed));
  const sheet = await imageOf(
    sheetOf(
      parts.filter((part) => part !== undefined),
      places,
    ),
  );
  const canvases = Object.entries(art).map(async ([key, { address }], at): Promise<[string, HTMLCanvasElement]> => {
    const { x, y, width, height } = places[at] as Placed;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d');
    if (sheet && parts[at]) pen?.drawImage(sheet, x, y, width, height, 0, 0, width, height);
    else drawAlone(pen, await imageOf(address), { width, height });
    return [key, canvas];
  });
  return Object.fromEntries(await Promise.all(canvases));
}

function drawAlone(pen: CanvasRenderingContext2D | null, image: HTMLImageElement | undefined, box: Box): void {
  if (!image) return;
  const scale = Math.min(box.width / image.naturalWidth, box.height / image.naturalHeight);
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  pen?.drawImage(image, (box.width - width) / 2, (box.height - height) / 2, width, height);
}

async function imageOf(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => resolve(undefined));
  });
}
