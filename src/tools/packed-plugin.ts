/**
 * `import address from 'packed:<file of a package>'`: the file, packed with gzip, as an asset of our own. What a device keeps is kept as it was
 * sent, so a program packed here takes half the room there. It is called .bin because some servers unpack what is called .gz.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const made = resolve('.svelte-kit/packed');
const require = createRequire(import.meta.url);

function packedFile(name: string): string {
  const source = require.resolve(name);
  const file = join(made, `${basename(name, extname(name))}.bin`);
  const bytes = gzipSync(readFileSync(source), { level: 9 });
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
    mkdirSync(made, { recursive: true });
    writeFileSync(file, bytes);
  }
  return file;
}

export function packed(): Plugin {
  return {
    name: 'birge-packed',
    resolveId(id) {
      return id.startsWith('packed:') ? `\0${id}.js` : undefined;
    },
    load(id) {
      if (!id.startsWith('\0packed:')) return undefined;
      const file = packedFile(id.slice('\0packed:'.length, -'.js'.length));
      return `export { default } from ${JSON.stringify(`${file}?url&no-inline`)};`;
    },
    // nothing of a package may be fetched from where its makers keep it, not even by mistake
    transform: {
      filter: { id: /\/zxing-wasm\/.*\.js$/ },
      handler: (code) => ({ code: code.replaceAll(/https:\/\/[\w.-]+\/npm\/[^`'"$]*/g, ''), map: null }),
    },
  };
}
