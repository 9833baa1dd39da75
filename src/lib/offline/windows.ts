/** The windows of this app on this device ask each other whether anybody must not be disturbed. */
import { base } from '$app/paths';
import { isBusy } from './busy.ts';

type Said = { say: 'anybody-busy' } | { say: 'busy' };
const name = () => `birge:${base}/:windows`;

/** Lets this window answer the others. */
export function listenToWindows(): void {
  const channel = new BroadcastChannel(name());
  channel.onmessage = ({ data }: MessageEvent<Said | undefined>) => {
    if (data?.say === 'anybody-busy' && isBusy()) channel.postMessage({ say: 'busy' } satisfies Said);
  };
}

/** Whether this window or another one is in a lesson, a game or an open form. A window that is asleep cannot say and is not. */
export function isAnyWindowBusy(patience = 500): Promise<boolean> {
  if (isBusy()) return Promise.resolve(true);
  return new Promise((answer) => {
    const channel = new BroadcastChannel(name());
    const end = (found: boolean) => {
      clearTimeout(timer);
      channel.close();
      answer(found);
    };
    const timer = setTimeout(() => end(false), patience);
    channel.onmessage = ({ data }: MessageEvent<Said | undefined>) => {
      if (data?.say === 'busy') end(true);
    };
    channel.postMessage({ say: 'anybody-busy' } satisfies Said);
  });
}
