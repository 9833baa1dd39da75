/** A class page whose camera shows a film: what the page did with the camera, what it keeps, and the ways through a lesson with cards. */
import type { Page } from '@playwright/test';
import { begin, place, press, step } from './class.ts';

/** Keeps hold of every track the page gets, so that a test can see it stopped, or end it as a pulled plug does. */
export const followTracks = (page: Page) =>
  page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const tracks: MediaStreamTrack[] = [];
    const opened: (number | undefined)[] = []; // lines of the picture, as the camera gave it at first
    Object.assign(globalThis, { birgeTracks: tracks, birgeOpened: opened });
    const ask = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      tracks.push(...stream.getTracks());
      opened.push(...stream.getVideoTracks().map((track) => track.getSettings().height));
      return stream;
    };
  });
export const tracks = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { birgeTracks: MediaStreamTrack[] }).birgeTracks.map((track) => `${track.kind} ${track.readyState}`),
  );

export const openedLines = (page: Page) => page.evaluate(() => (globalThis as unknown as { birgeOpened: number[] }).birgeOpened);

/** Everything this origin keeps, as text; a picture in it would be told by its type. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const plain = (value: unknown): unknown => {
      if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return 'BYTES';
      if (Array.isArray(value)) return value.map(plain);
      if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
      return value;
    };
    const rows: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((found, refuse) => {
        const request = indexedDB.open(name ?? '');
        request.addEventListener('success', () => found(request.result));
        request.addEventListener('error', () => refuse(request.error ?? new Error('closed')));
      });
      for (const store of db.objectStoreNames) {
        rows[store] = await new Promise((found, refuse) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => found(request.result.map(plain)));
          request.addEventListener('error', () => refuse(request.error ?? new Error('closed')));
        });
      }
      db.close();
    }
    const caches = 'caches' in globalThis ? await globalThis.caches.keys() : [];
    return { rows, local: { ...localStorage }, tab: { ...sessionStorage }, caches };
  });

export const chip = (page: Page, card: number) => page.getByRole('button', { name: new RegExp(`^Card ${card}: `) });

/** The plug of the camera is pulled. */
export const pullPlug = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { birgeTracks: MediaStreamTrack[] }).birgeTracks.at(-1)?.dispatchEvent(new Event('ended')));

/** To the first question, and cards up. */
export async function cardsUp(page: Page, lang: string): Promise<void> {
  await begin(page, lang);
  while (!(await place(page)).endsWith(' ask')) await step(page, 'PageDown');
  await press(page, 'KeyM');
  await step(page, 'PageDown');
}

/** By the list of steps to the last one, and out of the lesson; the words are English. */
export async function toTheEnd(page: Page): Promise<void> {
  await press(page, 'KeyG');
  await page.getByRole('region', { name: 'Go to a step' }).getByRole('listitem').last().getByRole('button').click();
  while ((await place(page)) !== 'outside') await step(page, 'PageDown');
}
