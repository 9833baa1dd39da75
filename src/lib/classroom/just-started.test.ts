import { afterEach, expect, it, vi } from 'vitest';
import type { SessionHead } from './events.ts';
import { keepStart, noteStart, startIsKept } from './just-started.ts';
import { memoryStore } from './session-store.ts';

const head: SessionHead = { id: 's1', format: 1, programme: 'p', lesson: 'l', lang: 'kk', seed: 7, startedWall: 1_000 };

function tab(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
}
afterEach(() => vi.unstubAllGlobals());

it('writes a start that was noted, once', async () => {
  tab();
  const store = memoryStore();
  noteStart(head);
  await keepStart(store);
  expect(await store.unfinished()).toEqual([head]);
  await store.discard('s1');
  await keepStart(store);
  expect(await store.unfinished()).toEqual([]);
});

it('leaves alone what was kept', async () => {
  tab();
  const store = memoryStore();
  noteStart(head);
  startIsKept();
  await keepStart(store);
  expect(await store.unfinished()).toEqual([]);
});

it('goes on where the store has it already, and where a tab remembers nothing', async () => {
  tab();
  noteStart(head);
  await keepStart({ ...memoryStore(), create: () => Promise.reject(new Error('ConstraintError')) });
  vi.stubGlobal('sessionStorage', undefined);
  noteStart(head);
  await keepStart(memoryStore());
});
