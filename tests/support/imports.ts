/** Who imports whom, read from the sources as text, so that a forbidden road can be shown from its start to its end. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';

export type Sources = ReadonlyMap<string, string>;
export interface Import {
  to: string; // a source file, `lessons/…`, or the name of a package
  isType: boolean; // gone at run time
}
export type Graph = ReadonlyMap<string, readonly Import[]>;

const isCode = (path: string) => /\.(ts|mjs|js|svelte|css|html)$/.test(path) && !path.includes('i18n/compiled') && !path.includes('/.');

/** Every source file below `root`, with its text. */
export function readSources(root = 'src'): Map<string, string> {
  const paths = (readdirSync(root, { recursive: true }) as string[]).map((path) => posix.join(root, path.replaceAll('\\', '/')));
  return new Map(paths.filter((path) => isCode(path) && statSync(path).isFile()).map((path) => [path, readFileSync(path, 'utf8')]));
}

// strings are stepped over, for they may hold what looks like a comment: '/lessons/**/*.yaml'
const stringOrComment = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|\/\/.*$/gm;
const withoutComments = (text: string) => text.replace(stringOrComment, '$1');

/** The code of a file; of a component only its scripts. */
export function codeOf(path: string, text: string): string {
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
    : text;
  return withoutComments(scripts);
}

const fixed = /(?:^|[\s;}])(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]/g;
const onDemand = /\b(?:import\(|new URL\()\s*['"]([^'"]+)['"]/g;
const globs = /import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|['"][^'"]+['"])/g;

function place(from: string, wanted: string): string {
  const path = wanted.replace(/\?.*$/, '');
  if (path.startsWith('$lib/')) return `src/lib/${path.slice(5)}`;
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
  if (path.startsWith('/')) return path.slice(1);
  return path;
}

// a star in a glob stands for every name
function spread(pattern: string, sources: Sources): string[] {
  const parts = pattern
    .split(/(\*\*\/|\*)/)
    .map((part) => (part === '**/' ? '(.*/)?' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')));
  const found = [...sources.keys()].filter((path) => new RegExp(`^${parts.join('')}$`).test(path));
  return found.length > 0 ? found : [pattern];
}

function importsOf(path: string, text: string, sources: Sources): Import[] {
  const code = codeOf(path, text);
  return [
    ...[...code.matchAll(fixed)].map((match) => ({ to: place(path, match[2] ?? ''), isType: Boolean(match[1]) })),
    ...[...code.matchAll(onDemand)].map((match) => ({ to: place(path, match[1] ?? ''), isType: false })),
    ...[...code.matchAll(globs)]
      .flatMap((match) => [...(match[1] ?? '').matchAll(/['"]!?([^'"]+)['"]/g)])
      .flatMap((match) => spread(place(path, match[1] ?? ''), sources))
      .map((to) => ({ to, isType: false })),
  ];
}

export const graphOf = (sources: Sources): Graph =>
  new Map(
    [...sources].filter(([path]) => /\.(ts|mjs|js|svelte)$/.test(path)).map(([path, text]) => [path, importsOf(path, text, sources)]),
  );

/** The shortest road at run time from a file to something forbidden, or nothing. */
export function roadTo(graph: Graph, from: string, isForbidden: (target: string) => boolean): string | undefined {
  const roads = [[from]];
  const seen = new Set([from]);
  for (let road = roads.shift(); road; road = roads.shift()) {
    for (const { to, isType } of graph.get(road.at(-1) ?? '') ?? []) {
      if (isType || seen.has(to)) continue;
      if (isForbidden(to)) return [...road, to].join(' -> ');
      seen.add(to);
      roads.push([...road, to]);
    }
  }
  return undefined;
}
