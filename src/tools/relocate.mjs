// Makes the addresses of pictures in the written pages relative, as kit does with everything else: the same folder then works below any path.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One page: `up` is the way from it to the top of the site. */
export const relativeAddresses = (page, base, up) =>
  page.replace(/(<[a-z][^<>]*?\s(?:src|href|poster)=")([^"]*)/g, (whole, tag, address) =>
    address.startsWith(`${base}/_app/`) ? `${tag}${up}${address.slice(base.length + 1)}` : whole,
  );

export function relocate(folder, base) {
  for (const path of readdirSync(folder, { recursive: true })) {
    if (!path.endsWith('index.html')) continue;
    const depth = path.split(/[\\/]/).length - 1;
    const file = join(folder, path);
    writeFileSync(file, relativeAddresses(readFileSync(file, 'utf8'), base, depth === 0 ? './' : '../'.repeat(depth)));
  }
}
