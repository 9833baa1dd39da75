/** A rehearsal's class: draws it and reads it beside the page, which has other things to do. Only ever fetched by a rehearsal. */
import { detect } from './detect.ts';
import { measuresOf } from './measures.ts';
import type { Look } from './messages.ts';
import { roomShot, type Room } from './scene/room.ts';

/** One moment of the class; cards that were read are lowered. */
export interface Moment {
  room: Room;
  frame: number;
  lowered: readonly number[];
}

function lookAt({ room, frame, lowered }: Moment): Look {
  const { grey } = roomShot(room, frame, (card) => lowered.includes(card));
  const began = performance.now();
  const seen = detect(grey);
  return { seen, measures: measuresOf(grey), width: grey.width, height: grey.height, took: performance.now() - began };
}

self.addEventListener('message', ({ data }: MessageEvent<Moment>) => self.postMessage(lookAt(data)));
