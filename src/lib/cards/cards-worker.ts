/** Runs beside the page: takes one frame at a time into memory that the next frame overwrites, answers with numbers, keeps nothing. */
import { detect } from './detect.ts';
import { Reused, greyOfColours, greyOfFrame } from './grey.ts';
import { measuresOf } from './measures.ts';
import type { Show, Told } from './messages.ts';

const raw = new Reused();
const bright = new Reused();

async function greyOf(shown: Show) {
  if ('colours' in shown) return greyOfColours(new Uint8Array(shown.colours), shown.width, shown.height, bright);
  try {
    return await greyOfFrame(shown.frame, raw, bright);
  } catch {
    return undefined;
  } finally {
    shown.frame.close();
  }
}

async function lookAt(shown: Show): Promise<Told> {
  const grey = await greyOf(shown);
  if (!grey) return { told: 'unreadable' };
  const began = performance.now();
  const seen = detect(grey);
  const took = performance.now() - began;
  return { told: 'seen', seen, measures: measuresOf(grey), width: grey.width, height: grey.height, took };
}

self.addEventListener('message', ({ data }: MessageEvent<Show>) => void lookAt(data).then((told) => self.postMessage(told)));
