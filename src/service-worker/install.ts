/**
 * Gathers the files of a version, each verified by its hash. A captive portal answers 200 with its own page, a bad line cuts
 * bodies, a server sends half an update: nothing of that is ever kept, and what was good stays for the next try.
 */
import type { Listed, Trouble } from '../lib/offline/protocol.ts';

/** The part of a Cache that is needed here. */
export interface Shelf {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
  delete(url: string): Promise<boolean>;
}
export interface World {
  address(path: string): string;
  fetch(url: string): Promise<Response>;
}

const atOnce = 4;

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The response, safe to keep, if its body is exactly the listed one. */
export async function verified(response: Response | undefined, file: Listed): Promise<Response | undefined> {
  if (!response || response.status !== 200 || response.redirected) return undefined;
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength !== file.bytes || (await sha256(bytes)) !== file.hash) return undefined;
  const headers = new Headers(response.headers);
  // the body is unpacked by now, and a kept file answers every request for its address
  for (const name of ['content-encoding', 'content-length', 'vary', 'set-cookie']) headers.delete(name);
  return new Response(bytes, { headers });
}

/** One file onto the shelf, from the shelf itself, an older version, or the network. Undefined when it is there. */
async function obtain(file: Listed, shelf: Shelf, older: readonly Shelf[], world: World): Promise<Trouble | undefined> {
  const url = world.address(file.path);
  try {
    if (await verified(await shelf.match(url), file)) return undefined;
    for (const other of older) {
      const same = await verified(await other.match(url), file);
      if (same) return void (await shelf.put(url, same));
    }
    const fresh = await verified(await world.fetch(url), file);
    if (!fresh) return 'network';
    return void (await shelf.put(url, fresh));
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'QuotaExceededError' ? 'space' : 'network';
  }
}

/** All files onto the shelf, a few at once. `tell` hears of each one that is there. Returns the first trouble, if any. */
export async function gather(
  files: readonly Listed[],
  shelf: Shelf,
  older: readonly Shelf[],
  world: World,
  tell: (have: number) => void,
): Promise<{ have: number; trouble: Trouble | undefined }> {
  const waiting = [...files];
  let have = 0;
  let trouble: Trouble | undefined;
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const met = await obtain(file, shelf, older, world);
      trouble ??= met;
      if (!met) tell((have += 1));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { have, trouble };
}

/** From the stage to the shelf of the version. Moving, not copying: a full device needs the room only once. */
export async function settle(files: readonly Listed[], stage: Shelf, site: Shelf, world: World): Promise<void> {
  for (const { path } of files) {
    const url = world.address(path);
    const response = await stage.match(url);
    if (!response) throw new Error(`${path} vanished from the stage`);
    await site.put(url, response);
    await stage.delete(url);
  }
}
