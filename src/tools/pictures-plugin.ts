/**
 * `import url from 'picture:<name>'`: a picture by its name; with `?<by>` the address is that importer's own; else it is shared in the importer's room. A name is one of our own drawings (src/lib/ui/pictures/<name>.svg)
 * or, failing that, an icon of Fluent Emoji Flat (MIT). Emoji become files in .svelte-kit/pictures, and then Vite's own asset road.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { optimize } from 'svgo';
import type { Plugin } from 'vite';

const own = resolve('src/lib/ui/pictures');
const made = resolve('.svelte-kit/pictures');
const require = createRequire(import.meta.url);

interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number }>;
  width?: number;
  height?: number;
}
let emoji: IconSet | undefined;
const emojiSet = (): IconSet =>
  (emoji ??= JSON.parse(readFileSync(require.resolve('@iconify-json/fluent-emoji-flat/icons.json'), 'utf8')) as IconSet);

/** Every name that can be used, for messages and for search. */
export function pictureNames(): string[] {
  return Object.keys(emojiSet().icons);
}

/** The file that holds the picture, made if need be; undefined when nobody has such a picture. */
export function pictureFile(name: string): string | undefined {
  const drawn = join(own, `${name}.svg`);
  if (existsSync(drawn)) return drawn;
  const set = emojiSet();
  const icon = Object.hasOwn(set.icons, name) ? set.icons[name] : undefined;
  if (!icon) return undefined;
  const [width, height] = [icon.width ?? set.width ?? 32, icon.height ?? set.height ?? 32];
  const file = join(made, `${name}.svg`);
  if (!existsSync(file)) {
    mkdirSync(made, { recursive: true });
    writeFileSync(
      file,
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 8}" height="${height * 8}" viewBox="0 0 ${width} ${height}">${icon.body}</svg>`,
    );
  }
  return file;
}

/** The drawing without what nobody sees; its width, height and box stay. */
const small = (file: string) => optimize(readFileSync(file, 'utf8'), { path: file, floatPrecision: 2 }).data;

/** The drawing itself as an address. */
const inAddress = (drawing: string) => `data:image/svg+xml,${drawing.replaceAll(/[%#\n]/g, encodeURIComponent)}`;

export function pictures(): Plugin {
  return {
    name: 'birge-pictures',
    resolveId(id, importer) {
      if (!id.startsWith('picture:')) return undefined;
      // addresses stay in their room: one list for all rooms would come with every page and grow with every game
      if (importer?.endsWith('/card.ts')) return `\0${id}?game-card.js`;
      const room = /\/src\/lib\/(games\/[\w-]+|[\w-]+)\//.exec(importer ?? '')?.[1]?.replace('/', '-') ?? 'pages';
      return id.includes('?') ? `\0${id}.js` : `\0${id}?${room}.js`;
    },
    load(id) {
      if (!id.startsWith('\0picture:')) return undefined;
      const [name = '', by] = id.slice('\0picture:'.length, -'.js'.length).split('?');
      const file = pictureFile(name);
      if (!file) this.error(`There is no picture called "${name}".`);
      const address = `${file}?url&no-inline`;
      if (!by || this.environment.mode !== 'build') return `export { default } from ${JSON.stringify(address)};`;
      // what only a scene shows comes with it, for each file more is a round trip
      if (by.startsWith('games-')) return `export default ${JSON.stringify(inAddress(small(file)))};`;
      const emitted = this.emitFile({ type: 'asset', name: `${name}.svg`, source: small(file) });
      return `export default import.meta.ROLLDOWN_FILE_URL_${emitted};`;
    },
  };
}
