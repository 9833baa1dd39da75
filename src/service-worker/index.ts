/// <reference lib="webworker" />
/** The service worker: wires the plan to the browser. The list of files is written in front of it by src/tools/precache.mjs. */
import { chooseLang } from '../lib/base/lang.ts';
import { progressChannel, type Ask, type Listed, type Release, type Told } from '../lib/offline/protocol.ts';
import { gather, settle, verified, type World } from './install.ts';
import { answerTo, cacheNames, isOurs, isOurSite } from './plan.ts';
import { rescuePage } from './rescue.ts';

const worker = self as unknown as ServiceWorkerGlobalScope & { birgeRelease?: Release };
const { version, files, same } = worker.birgeRelease ?? { version: 'none', files: [], same: {} };
const base = worker.location.pathname.replace(/\/[^/]*$/, '');
const names = cacheNames(base, version);
const listed = new Map(files.map((file) => [file.path, file]));
const paths = new Set([...listed.keys(), ...Object.keys(same)]);
const home = { origin: worker.location.origin, base, lang: chooseLang(null, worker.navigator.languages) };
const patience = 60_000;

const world: World = {
  address: (path) => `${home.origin}${base}/${path}`,
  async fetch(url) {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), patience);
    try {
      const response = await fetch(url, { cache: 'no-store', credentials: 'same-origin', signal: giveUp.signal });
      // the body counts as part of the wait: a line may die in the middle of it
      return new Response(await response.arrayBuffer(), { status: response.redirected ? 421 : response.status, headers: response.headers });
    } finally {
      clearTimeout(timer);
    }
  },
};

const progress = new BroadcastChannel(progressChannel(base));
const tellAll = (told: Told) => progress.postMessage(told);

async function install(): Promise<void> {
  const stage = await caches.open(names.stage);
  const older = await Promise.all((await caches.keys()).filter((name) => isOurSite(name, base)).map((name) => caches.open(name)));
  const sum = { version, total: files.length };
  const { have, trouble } = await gather(files, stage, older, world, (count) => tellAll({ told: 'gathered', ...sum, have: count }));
  if (trouble) {
    tellAll({ told: 'failed', ...sum, have, because: trouble });
    throw new Error(`${have} of ${files.length} files are verified; the next visit goes on from here`);
  }
  await settle(files, stage, await caches.open(names.site), world);
  await caches.delete(names.stage);
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => isOurSite(name, base) && name !== names.site);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** A kept file; when it is gone, the network, verified before it is kept again. */
async function fromDevice(file: Listed, request: Request, event: FetchEvent): Promise<Response> {
  const url = world.address(file.path);
  const kept = await caches.match(url, { cacheName: names.site, ignoreVary: true });
  if (kept) return kept;
  try {
    const response = await fetch(url, { cache: 'no-store' });
    const good = await verified(response.clone(), file);
    if (!good) return response;
    event.waitUntil(caches.open(names.site).then((site) => site.put(url, good)));
    return response;
  } catch {
    return request.mode === 'navigate' ? rescuePage('lost', base) : Response.error();
  }
}

/** The emergency exit: removes the worker and its files, never what people stored. Offline it would leave nothing, so it waits. */
async function reset(): Promise<Response> {
  try {
    await fetch(worker.location.href, { cache: 'no-store' });
  } catch {
    return rescuePage('reset-later', base);
  }
  for (const name of await caches.keys()) if (isOurs(name, base)) await caches.delete(name);
  await worker.registration.unregister();
  return rescuePage('reset', base);
}

async function countKept(): Promise<number> {
  if (!(await caches.has(names.site))) return 0;
  const kept = new Set((await (await caches.open(names.site)).keys()).map((request) => request.url));
  return files.filter((file) => kept.has(world.address(file.path))).length;
}

/** Hashes every kept file again; what is gone or spoilt is fetched anew. */
async function check(tell: (told: Told) => void): Promise<void> {
  const site = await caches.open(names.site);
  const { have } = await gather(files, site, [], world, (done) => tell({ told: 'checking', done, total: files.length }));
  tell({ told: 'checked', version, have, total: files.length });
}

const asked: Record<Ask['ask'], (tell: (told: Told) => void) => Promise<void>> = {
  status: async (tell) => tell({ told: 'status', version, have: await countKept(), total: files.length }),
  check,
  'take-over': () => worker.skipWaiting(),
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  const ask = (event.data as Ask | undefined)?.ask;
  if (ask && Object.hasOwn(asked, ask)) event.waitUntil(asked[ask]((told) => event.ports[0]?.postMessage(told)));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = answerTo({ url: request.url, method: request.method, isPage: request.mode === 'navigate' }, home, paths);
  if (answer.kind === 'move') event.respondWith(Response.redirect(new URL(answer.to, home.origin), 302));
  if (answer.kind === 'reset') event.respondWith(reset());
  const file = answer.kind === 'file' ? listed.get(same[answer.path] ?? answer.path) : undefined;
  if (file) event.respondWith(fromDevice(file, request, event));
});
