/** What of other people reaches a device, with version and licence from the lock file. The build checks that the list is true: credits-plugin.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Part {
  name: string; // of the package
  by?: string; // where its licence file does not name people
  title?: string;
}

/** Code that stands in the files of the site. */
export const shippedCode: Part[] = [
  { name: '@inlang/paraglide-js' },
  { name: '@lucide/svelte', by: 'Lucide Icons and Contributors' },
  { name: '@sveltejs/kit', by: 'Svelte contributors' },
  { name: 'clsx' },
  { name: 'dexie', by: 'David Fahlander' },
  { name: 'eventemitter3' },
  { name: 'fflate' },
  { name: 'phaser' },
  { name: 'rolldown', by: 'VoidZero Inc. and contributors' },
  { name: 'svelte', by: 'Svelte contributors' },
  { name: 'uqr', by: 'Project Nayuki, Anthony Fu' },
  { name: 'valibot' },
  { name: 'vite', by: 'VoidZero Inc. and Vite contributors' },
  { name: 'zxing-wasm' },
];

const shippedArt: Part[] = [
  { name: '@fontsource-variable/nunito', title: 'Nunito', by: 'The Nunito Project Authors' },
  { name: '@iconify-json/fluent-emoji-flat', title: 'Fluent Emoji Flat', by: 'Microsoft Corporation' },
];

/** Inside of a package, under a licence of their own. */
const within = [{ inside: 'zxing-wasm', title: 'ZXing-C++', by: 'ZXing authors', licence: 'Apache-2.0' }];

/** Licences under which we may pass things on beside MIT and CC BY. */
export const fittingLicences = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'CC-BY-4.0'];

export interface Credit {
  title: string;
  version: string;
  by: string;
  licence: string;
}

interface Locked {
  version: string;
  license?: string;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** The licence file of an installed package. */
export function licenceText(root: string, name: string): string {
  const files = ['LICENSE', 'LICENSE.md', 'license'].map((file) => read(join(root, 'node_modules', name, file)));
  return files.find((text) => text !== '') ?? '';
}

/** The people in the first line of copyright, without addresses. */
function holder(text: string): string {
  const line = /^\s*Copyright\s+(?:\(c\)\s*)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?,?\s+)?(.+)$/im.exec(text)?.[1] ?? '';
  return line
    .replaceAll(/\[([^\]]*)\]\([^)]*\)|<[^>]*>|\([^)]*\)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Everything that ships, by title. Throws when the lock file does not know one of them. */
export function credits(root = '.'): (Credit & { name: string })[] {
  const locked = (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }).packages;
  const own = [...shippedCode, ...shippedArt].map(({ name, title = name, by }) => {
    const { version, license } = locked[`node_modules/${name}`] ?? {};
    if (!version || !license) throw new Error(`package-lock.json does not tell version and licence of ${name}`);
    return { name, title, version, by: by ?? holder(licenceText(root, name)), licence: license };
  });
  const parts = within.map(({ inside, ...part }) => ({
    ...part,
    name: inside,
    version: own.find(({ name }) => name === inside)?.version ?? '',
  }));
  return [...own, ...parts].toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
}

const rule = `\n${'-'.repeat(72)}\n\n`;

/** The texts that have to travel along: each licence once, with all to whom it belongs. */
export function licencesFile(root = '.'): string {
  const all = credits(root);
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const groups = [...new Set(all.map(({ licence }) => licence))].toSorted().map((licence) => {
    const members = all.filter((one) => one.licence === licence);
    const people = members.map(({ title, version, by }) => `${title} ${version}: Copyright (c) ${by}`);
    // the MIT licence reads the same everywhere
    const text =
      licence === 'MIT' ? own.slice(own.indexOf('Permission'), own.indexOf('\nThe lessons')) : licenceText(root, members[0]?.name ?? '');
    return `${licence}\n\n${people.join('\n')}\n\n${text.trim()}\n`;
  });
  return [`Birge\n\n${own}`, ...groups].join(rule);
}
