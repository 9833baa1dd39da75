/** One window at a time writes to a session. The browser lets go of the lock when that window closes or dies. */
const patience = 1_000; // ms: a window that reloads may still hold its own lock for a moment

/** True when this window holds the session now and until it closes; where the browser knows no locks, always. */
export function holdSession(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true); // http on a local network
  return new Promise((answer) => {
    const untilClosed = () => {
      answer(true);
      return new Promise<never>(() => {});
    };
    const enough = new AbortController(); // AbortSignal.timeout is newer than Safari 15.4
    setTimeout(() => enough.abort(), patience);
    navigator.locks.request(`birge.session.${id}`, { signal: enough.signal }, untilClosed).catch(() => answer(false));
  });
}
