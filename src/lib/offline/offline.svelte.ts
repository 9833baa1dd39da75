/** Registers the service worker and keeps what the light and the update banner show. */
import { dev } from '$app/environment';
import { base } from '$app/paths';
import { remember, remembered } from '../ui/remembered.ts';
import { whenIdle } from './busy.ts';
import { lightAfter, unknown, type Light } from './light.ts';
import { ownScript } from './own-script.ts';
import { progressChannel, type Ask, type Told } from './protocol.ts';
import { isAnyWindowBusy, listenToWindows } from './windows.ts';

export type Update = 'none' | 'waiting' | 'busy' | 'working';

class Offline {
  current = $state.raw<Light>(unknown);
  update = $state.raw<Update>('none');
  #registration: ServiceWorkerRegistration | undefined;
  #isStarted = false;
  #isAccepted = false;

  /** Once per window, when its page stands. */
  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
      this.current = { phase: 'unavailable', because: globalThis.isSecureContext ? 'browser' : 'insecure' };
      return;
    }
    if (dev) return;
    listenToWindows();
    new BroadcastChannel(progressChannel(base)).onmessage = ({ data }: MessageEvent<Told>) => this.#hear(data);
    this.#reloadOnTakeOver();
    if (document.readyState === 'complete') void this.#register();
    else addEventListener('load', () => void this.#register(), { once: true });
  }

  /** Hashes every kept file again and fetches what is missing; before there is a worker: tries once more to get one. */
  check(): void {
    const active = this.#registration?.active;
    if (active) this.#ask(active, { ask: 'check' });
    else {
      this.current = unknown;
      void this.#register();
    }
  }

  /** Looks for a new version, at most once a day. Only the home page calls this: a lesson never touches the network. */
  async lookForUpdate(today = new Date().toISOString().slice(0, 10)): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const isFirstVisit = navigator.serviceWorker.controller === null;
    const registration = await navigator.serviceWorker.ready;
    const asked = `update-asked${base}`;
    if (isFirstVisit) remember(asked, today);
    if (remembered(asked) === today) return;
    // without a network there is no answer, and the next visit asks again
    await registration.update().then(
      () => remember(asked, today),
      () => undefined,
    );
  }

  /** Lets the new version take over, unless a window is in a lesson, a game or an open form. */
  async accept(): Promise<void> {
    this.update = 'working';
    if (await isAnyWindowBusy()) {
      this.update = 'busy';
      return;
    }
    this.#isAccepted = true;
    const waiting = this.#registration?.waiting;
    if (waiting) this.#ask(waiting, { ask: 'take-over' });
    else location.reload();
  }

  #hear(told: Told): void {
    this.current = lightAfter(this.current, told);
  }

  #ask(worker: ServiceWorker, ask: Ask): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      this.#hear(data);
      // an active worker whose files are gone gets them back by itself
      if (data.told === 'status' && data.have < data.total) this.check();
    };
    worker.postMessage(ask, [port2]);
  }

  async #register(): Promise<void> {
    if (new URLSearchParams(location.search).get('reset-app') === '1') return forgetWorker();
    try {
      const script = ownScript(`${base}/service-worker.js`, base);
      const registration = await navigator.serviceWorker.register(script, { scope: `${base}/`, updateViaCache: 'none' });
      this.#registration = registration;
      this.#watchUpdates(registration);
      const ready = await navigator.serviceWorker.ready;
      if (ready.active) this.#ask(ready.active, { ask: 'status' });
    } catch {
      // a portal's page in place of the worker is refused too, so the error does not tell; storage does
      const isAllowed = await caches.keys().then(
        () => true,
        () => false,
      );
      this.current = isAllowed ? lightAfter(this.current, noScript) : { phase: 'unavailable', because: 'browser' };
    }
  }

  #watchUpdates(registration: ServiceWorkerRegistration): void {
    const look = () => {
      if (registration.waiting && registration.active && this.update === 'none') this.update = 'waiting';
    };
    const follow = () => registration.installing?.addEventListener('statechange', look);
    registration.addEventListener('updatefound', follow);
    follow();
    look();
  }

  /** All windows reload together, once; the very first worker is no reason to. */
  #reloadOnTakeOver(): void {
    let isControlled = navigator.serviceWorker.controller !== null;
    let isReloading = false;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      const isNewVersion = isControlled || this.#isAccepted;
      isControlled = true;
      if (!isNewVersion || isReloading) return;
      isReloading = true;
      whenIdle(() => location.reload());
    });
  }
}

const noScript: Told = { told: 'failed', version: '', have: 0, total: 0, because: 'network' };

/** The emergency exit for a page that no worker answers for: worker and kept files go, what people stored stays. */
async function forgetWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(`${base}/`);
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(`birge:${base}/:s`)) await caches.delete(name);
}

export const offline = new Offline();
