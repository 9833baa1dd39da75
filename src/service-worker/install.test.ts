import { expect, test } from 'vitest';
import type { Listed } from '../lib/offline/protocol.ts';
import { gather, settle, sha256, type Shelf, type World } from './install.ts';

class Box implements Shelf {
  readonly kept = new Map<string, Response>();
  async match(url: string) {
    return this.kept.get(url)?.clone();
  }
  async put(url: string, response: Response) {
    this.kept.set(url, response);
  }
  async delete(url: string) {
    return this.kept.delete(url);
  }
}
const list = (words: Record<string, string>): Promise<Listed[]> =>
  Promise.all(
    Object.entries(words).map(async ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, hash: await sha256(bytes.buffer), bytes: bytes.length };
    }),
  );
const v1 = { 'kk/': 'сәлем', 'ru/': 'привет', 'a.js': 'export {}' };

function network(words: Record<string, string>, wrong: Record<string, () => Response> = {}) {
  const asked: string[] = [];
  const world: World = {
    address: (path) => `https://x/${path}`,
    async fetch(url) {
      const path = url.slice('https://x/'.length);
      asked.push(path);
      return wrong[path]?.() ?? new Response(words[path], { headers: { vary: 'Origin', 'content-encoding': 'br' } });
    },
  };
  return { asked, world };
}

test('keeps every file, with headers that fit what is kept, and tells of each', async () => {
  const [stage, told] = [new Box(), [] as number[]];
  const { world } = network(v1);
  expect(await gather(await list(v1), stage, [], world, (have) => told.push(have))).toEqual({ have: 3, trouble: undefined });
  expect(told).toEqual([1, 2, 3]);
  const kept = await stage.match('https://x/kk/');
  expect([await kept?.text(), kept?.headers.get('vary'), kept?.headers.get('content-encoding')]).toEqual(['сәлем', null, null]);
});

test('keeps nothing that differs: portal, error, redirect, half a body, dead line', async () => {
  const wrongs: (() => Response)[] = [
    () => new Response('<h1>log in</h1>'),
    () => new Response('сәлем', { status: 500 }),
    () => new Response('сәл'),
    () => Response.error(),
    () => {
      throw new TypeError('network');
    },
  ];
  for (const wrong of wrongs) {
    const stage = new Box();
    const { world } = network(v1, { 'kk/': wrong });
    expect(await gather(await list(v1), stage, [], world, () => {})).toEqual({ have: 2, trouble: 'network' });
    expect([...stage.kept.keys()].sort()).toEqual(['https://x/a.js', 'https://x/ru/']);
  }
});

test('goes on where it stopped, and asks only for what is new in a version', async () => {
  const [stage, site] = [new Box(), new Box()];
  const files = await list(v1);
  await gather(files, stage, [], network(v1, { 'ru/': () => new Response('portal') }).world, () => {});
  const again = network(v1);
  await gather(files, stage, [], again.world, () => {});
  expect(again.asked).toEqual(['ru/']);
  await settle(files, stage, site, again.world);
  expect([stage.kept.size, site.kept.size]).toEqual([0, 3]);

  const v2 = { ...v1, 'ru/': 'здравствуйте', 'b.js': 'new' };
  const update = network(v2);
  const fresh = new Box();
  expect((await gather(await list(v2), fresh, [site], update.world, () => {})).have).toBe(4);
  expect(update.asked.sort()).toEqual(['b.js', 'ru/']);
});

test('a full device is told apart from a bad line', async () => {
  const full = new Box();
  full.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  expect(await gather(await list(v1), full, [], network(v1).world, () => {})).toEqual({ have: 0, trouble: 'space' });
});

test('a half settled version is never mistaken for a whole one', async () => {
  const stage = new Box();
  const files = await list(v1);
  const { world } = network(v1);
  await gather(files, stage, [], world, () => {});
  await stage.delete('https://x/a.js');
  await expect(settle(files, stage, new Box(), world)).rejects.toThrow('a.js');
});
