/** The pictures of a scene, drawn sharp for this screen. */
import { partOf, placesFor, sheetOf, sizeOf, type Placed } from './sheet.ts';

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
async function drawingText(address: string): Promise<string | undefined> {
  if (address.startsWith(own)) return decodeURIComponent(address.slice(own.length));
  if (!/\.svg(?:\?|$)/.test(address)) return undefined;
  const known = texts.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.text() : undefined));
  texts.set(address, known);
  const text = await known.catch(() => undefined);
  if (text === undefined) texts.delete(address); // the next game asks again
  return text;
}

export interface Sheet {
  canvas: HTMLCanvasElement;
  places: Record<string, Placed>; // pixels
  ratio: number; // pixels for each design unit
}

/** Where each picture goes, as sharp as asked for, or as a sheet that every device can take allows. */
function planned(art: readonly Art[], ratio: number): { places: Placed[]; ratio: number } {
  const places = placesFor(art.map(({ width, height }) => ({ width: Math.ceil(width * ratio), height: Math.ceil(height * ratio) })));
  return places ? { places, ratio } : planned(art, ratio - 0.25);
}

/** All pictures on one sheet, each whole and centred in its place; one that cannot be read leaves an empty place, not a broken game. */
export async function drawn(art: Record<string, Art>, asked: number): Promise<Sheet> {
  const all = Object.values(art);
  const { places, ratio } = planned(all, asked);
  const read = await Promise.all(all.map(({ address }) => drawingText(address)));
  const parts = read.map((text, at) => text && partOf(text, places[at] as Placed));
  const size = sizeOf(places);
  const together = sheetOf(
    parts.filter((part) => part !== undefined),
    size,
  );
  const alone = all.map(({ address }, at) => (parts[at] ? undefined : imageOf(address)));
  const [image, ...others] = await Promise.all([imageOf(together), ...alone]);
  const canvas = Object.assign(document.createElement('canvas'), size);
  const pen = canvas.getContext('2d');
  if (image) pen?.drawImage(image, 0, 0, size.width, size.height);
  for (const [at, other] of others.entries()) if (other) drawAlone(pen, other, places[at] as Placed);
  return { canvas, places: Object.fromEntries(Object.keys(art).map((key, at) => [key, places[at] as Placed])), ratio };
}

function drawAlone(pen: CanvasRenderingContext2D | null, image: HTMLImageElement, place: Placed): void {
  const scale = Math.min(place.width / image.naturalWidth, place.height / image.naturalHeight);
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  pen?.drawImage(image, place.x + (place.width - width) / 2, place.y + (place.height - height) / 2, width, height);
}

async function imageOf(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => resolve(undefined));
  });
}
