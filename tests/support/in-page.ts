/** Runs functions of a module inside a page: the app's own code of storage, in a real browser, beside the built app. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Plugin } from 'vite';

const top = fileURLToPath(new URL('../..', import.meta.url));
const made = new Map<string, Promise<string>>();

/** One script that leaves the exports of `module` in the page under `name`. */
async function bundled(module: string, name: string, plugins: Plugin[]): Promise<string> {
  const output = await build({
    configFile: false,
    root: top,
    logLevel: 'error',
    // the app's own path: these tests run at the root of a site
    resolve: { alias: { '$app/paths': fileURLToPath(new URL('./app-paths.ts', import.meta.url)) } },
    plugins,
    build: { write: false, minify: false, target: 'chrome109', lib: { entry: module, name, formats: ['iife'] } },
  });
  const [{ output: [chunk] } = { output: [] }] = Array.isArray(output) ? output : [];
  if (!chunk) throw new Error(`${module} could not be bundled`);
  return chunk.code;
}

/** A module whose functions are called in the page: `const next = inPage<typeof import('./x.ts')>('…/x.ts'); await next(page, 'open', 1)`. */
export function inPage<Module>(module: string, plugins: Plugin[] = []) {
  const name = `birgeTest${made.size}`;
  type Calls = { [Name in keyof Module]: Module[Name] extends (...args: infer Args) => infer Value ? (...args: Args) => Value : never };
  return async <Name extends keyof Calls & string>(
    page: Page,
    call: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<Awaited<ReturnType<Calls[Name]>>> => {
    if (!made.has(name)) made.set(name, bundled(module, name, plugins));
    // an expression of the DevTools protocol, so the page's policy has no say
    if (!(await page.evaluate((name) => name in globalThis, name)))
      await page.evaluate(`${await made.get(name)};globalThis.${name} = ${name}`);
    return page.evaluate(
      ([name, call, args]) =>
        (globalThis as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>)[name]?.[call]?.(...args),
      [name, call, args] as const,
    ) as Promise<Awaited<ReturnType<Calls[Name]>>>;
  };
}
