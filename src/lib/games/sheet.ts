/**
 * All pictures of a scene on one sheet. A browser opens a document of its own for each SVG it draws: thirty of them cost an old tablet a
 * second, one sheet with all of them a tenth of that. And what is drawn from one sheet is drawn with one program and one call in each frame.
 */
export interface Box {
  width: number;
  height: number;
}
export interface Placed extends Box {
  x: number;
  y: number;
}

/** Pixels between two pictures, so that a turned or moved one shows nothing of its neighbour. */
const gap = 2;
/** Pixels along each side: what every graphics card can take. */
const largest = 4096;

/** Puts boxes in rows of at most `width`, the tallest first, so that little is left empty; gives them in their own order. */
export function rowsOf(boxes: readonly Box[], width: number): Placed[] {
  const places: Placed[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const [at, box] of [...boxes.entries()].sort(([, one], [, two]) => two.height - one.height)) {
    if (x > 0 && x + box.width > width) [x, y, tallest] = [0, y + tallest, 0];
    places[at] = { ...box, x, y };
    [x, tallest] = [x + box.width + gap, Math.max(tallest, box.height + gap)];
  }
  return places;
}

/** The size of a sheet with all these on it. */
export const sizeOf = (places: readonly Placed[]): Box => ({
  width: Math.max(...places.map((one) => one.x + one.width)),
  height: Math.max(...places.map((one) => one.y + one.height)),
});

/** Places on the smaller of two sheets, pixels; undefined when even the largest one is too small. */
export function placesFor(boxes: readonly Box[]): Placed[] | undefined {
  return [largest / 2, largest]
    .map((width) => rowsOf(boxes, width))
    .find((places) => Math.max(...Object.values(sizeOf(places))) <= largest);
}

/** The drawing (SVG text) as a part of a sheet, whole and centred in its place. Undefined for one whose names and rules would reach its neighbours. */
export function partOf(drawing: string, { x, y, width, height }: Placed): string | undefined {
  const root = /<svg\b[^>]*>/.exec(drawing)?.[0];
  if (!root || /<style|\sid=/.test(drawing)) return undefined;
  const size = (name: string) => new RegExp(`\\s${name}="([\\d.]+)`).exec(root)?.[1] ?? '0';
  const view = root.includes('viewBox=') ? '' : ` viewBox="0 0 ${size('width')} ${size('height')}"`;
  const own = root.replaceAll(/\s(?:x|y|width|height)="[^"]*"/g, '').slice('<svg'.length);
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}"${view}${own}${drawing.slice(drawing.indexOf(root) + root.length)}`;
}

/** The sheet as an address. */
export function sheetOf(parts: readonly string[], { width, height }: Box): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return `data:image/svg+xml,${encodeURIComponent(`${open}${parts.join('')}</svg>`)}`;
}
