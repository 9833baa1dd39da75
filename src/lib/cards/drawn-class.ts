/** The page's side of a rehearsal's class. */
import type { Look } from './messages.ts';
import type { Moment } from './scene-worker.ts';

/** As in `eye.ts`: whoever starts it passes it through our Trusted Types policy. */
export { default as sceneAddress } from './scene-worker.ts?worker&url';

export interface DrawnClass {
  look(moment: Moment): Promise<Look>;
  close(): void;
}

export const drawnClass = (worker: Worker): DrawnClass => ({
  look: (moment) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Look>) => resolve(data);
      worker.onerror = (fault) => reject(new Error(fault.message || 'the class could not be drawn'));
      worker.postMessage(moment);
    }),
  close: () => worker.terminate(),
});
