/** The little of a browser window that storage needs, for unit tests in Node. IndexedDB is that of fake-indexeddb. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const kept = new Map<string, string>();

export const keptLocally = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

vi.stubGlobal('document', page);
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
vi.stubGlobal('navigator', {});
vi.stubGlobal('localStorage', keptLocally);
