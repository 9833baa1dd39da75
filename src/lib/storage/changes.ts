/** News between windows: something was written. No content travels, everybody reads again. */
import { base } from '$app/paths';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel === 'function') {
    channel = new BroadcastChannel(`birge${base} changes`);
    channel.onmessage = tellHere;
  }
  return channel;
}

/** This window reads again. */
export const tellHere = (): void => listeners.forEach((listener) => listener());

/** Something was written: this window and all others read again. */
export function tell(): void {
  tellHere();
  open()?.postMessage('changed');
}

/** Calls `listener` after each change, and when a window comes back to sight: it may have slept through some. */
export function onChange(listener: () => void): () => void {
  open();
  const woken = () => {
    if (document.visibilityState === 'visible') listener();
  };
  listeners.add(listener);
  addEventListener('pageshow', woken);
  document.addEventListener('visibilitychange', woken);
  return () => {
    listeners.delete(listener);
    removeEventListener('pageshow', woken);
    document.removeEventListener('visibilitychange', woken);
  };
}

/** Reads and shows, now and after each change, until the returned function is called. A slow old answer never covers a newer one. */
export function watch<Value>(read: () => Promise<Value>, show: (value: Value) => void, failed: (problem: unknown) => void): () => void {
  let asked = 0;
  let answered = 0;
  const look = () => {
    const turn = (asked += 1);
    const isNews = () => turn > answered && (answered = turn) > 0;
    read().then(
      (value) => isNews() && show(value),
      (problem: unknown) => isNews() && failed(problem),
    );
  };
  const stop = onChange(look);
  look();
  return () => {
    answered = Infinity;
    stop();
  };
}
