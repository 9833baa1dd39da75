/**
 * Many pictures on one sheet. A browser opens a document of its own for each SVG it draws: thirty of them cost an old tablet a second, one
 * sheet with all of them a tenth of that.
 */
export interface Box {
  width: number;
  height: number;
}
export interface Placed extends Box {
  x: number;
  y: number;
}

/** Puts boxes in rows, one after the other; the first row is as wide as the widest box, or as `most`. */
export function rowsOf(boxes: readonly Box[], most = 2048): Placed[] {
  const width = Math.max(most, ...boxes.map((box) => box.width));
  let [x, y, tallest] = [0, 0, 0];
  return boxes.map((box) => {
    if (x + box.width > width) [x, y, tallest] = [0, y + tallest, 0];
    const placed = { ...box, x, y };
    [x, tallest] = [x + box.width, Math.max(tallest, box.height)];
    return placed;
  });
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
export function sheetOf(parts: readonly string[], places: readonly Placed[]): string {
  const [width, height] = [Math.max(...places.map((one) => one.x + one.width)), Math.max(...places.map((one) => one.y + one.height))];
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return `data:image/svg+xml,${encodeURIComponent(`${open}${parts.join('')}</svg>`)}`;
}
