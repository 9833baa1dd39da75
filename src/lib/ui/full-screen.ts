/** (Re)enters full screen; a browser that refuses changes nothing. */
export async function enterFullScreen(): Promise<void> {
  if (document.fullscreenElement) return;
  await document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
  else await enterFullScreen();
}
