/** Keeps the screen awake while the page is shown; asked for again whenever it comes back (the browser drops it when hidden). */
export function keepAwake(): () => void {
  let sentinel: WakeLockSentinel | undefined;
  let isWanted = true;
  const ask = async () => {
    if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    sentinel = await navigator.wakeLock.request('screen').catch(() => undefined);
  };
  void ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', ask);
    void sentinel?.release().catch(() => undefined);
  };
}
