/**
 * A lesson is on the screen a moment before the disk has its head. Until then this tab remembers it, so that a reload in that very moment
 * goes on with it.
 */
import { forgetHere, rememberHere, rememberedHere } from '../ui/remembered.ts';
import { beginning, type SessionHead } from './events.ts';
import type { SessionStore } from './session-store.ts';

const key = 'started';

export const noteStart = (head: SessionHead): void => rememberHere(key, JSON.stringify(head));
export const startIsKept = (): void => forgetHere(key);

/** Writes what was noted and perhaps not kept. */
export async function keepStart(store: SessionStore): Promise<void> {
  const noted = rememberedHere(key);
  if (!noted) return;
  const head = JSON.parse(noted) as SessionHead;
  await store.create(head, beginning(head)).catch(() => undefined); // it was kept already
  startIsKept();
}
