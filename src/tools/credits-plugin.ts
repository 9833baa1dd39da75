/** `import credits from 'virtual:credits'`, and licences.txt in the site. A build in which something unlisted ships, or something listed does not, ends with its name. */
import type { Plugin } from 'vite';
import { credits, fittingLicences, licencesFile, shippedCode } from './credits.ts';

const file = 'licences.txt';

/** The package from which a module comes; undefined for our own. */
export function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  if (path.includes('/src/lib/i18n/compiled/')) return '@inlang/paraglide-js';
  const helper = /^\0(vite|rolldown)\//.exec(path)?.[1];
  return helper ?? /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

export function shippedProblems(present: ReadonlySet<string>): string[] {
  const listed = new Set(shippedCode.map(({ name }) => name));
  const unfit = credits().filter(({ licence }) => !fittingLicences.includes(licence));
  return [
    ...[...present].filter((name) => !listed.has(name)).map((name) => `${name} ships: name it in src/tools/credits.ts`),
    ...[...listed]
      .filter((name) => !present.has(name))
      .map((name) => `${name} does not ship any more: take it out of src/tools/credits.ts`),
    ...unfit.map(({ title, licence }) => `${title} must not ship: its licence is ${licence}`),
  ];
}

export function creditsPlugin(): Plugin {
  return {
    name: 'birge-credits',
    resolveId: (id) => (id === 'virtual:credits' ? '\0virtual:credits' : undefined),
    load(id) {
      if (id !== '\0virtual:credits') return undefined;
      const shown = credits().map(({ title, version, by, licence }) => ({ title, version, by, licence }));
      return `export default ${JSON.stringify(shown)};`;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(`/${file}`)) return next();
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        return response.end(licencesFile());
      });
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const present = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(id) : undefined;
          if (name) present.add(name);
        }
      }
      const problems = shippedProblems(present);
      if (problems.length > 0) this.error(problems.join('\n'));
      this.emitFile({ type: 'asset', fileName: file, source: licencesFile() });
    },
  };
}
