/** The one door through which an address becomes a script that may run (Trusted Types). Without Trusted Types it checks all the same. */
interface Policy {
  createScriptURL(address: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
}

/** Below the base path, nothing else starts a worker: the service worker, and by their hashed names the reader of paper cards and a rehearsal's class. */
const own = [/^\/service-worker\.js$/, /^\/_app\/immutable\/workers\/(cards|scene)-worker-[\w-]+\.js$/];

export function isOwnScript(address: string, base: string, origin: string): boolean {
  const url = new URL(address, origin);
  const isBelow = url.origin === origin && url.search === '' && url.pathname.startsWith(`${base}/`);
  return isBelow && own.some((path) => path.test(url.pathname.slice(base.length)));
}

let policy: Policy | undefined;

/** The address, fit for `register()` or `new Worker()`; an address that is not ours is a bug and throws. */
export function ownScript(address: string, base: string): string {
  const check = (wanted: string) => {
    if (isOwnScript(wanted, base, location.origin)) return wanted;
    // while developing, files have the names of their sources
    if (import.meta.env.DEV && new URL(wanted, location.origin).origin === location.origin) return wanted;
    throw new TypeError(`not one of our scripts: ${wanted}`);
  };
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy('birge-scripts', { createScriptURL: check }) ?? { createScriptURL: check };
  return policy.createScriptURL(address) as string;
}
