/** Where the channel gets its frames from: the camera, or in a rehearsal a drawn class. */
import type { Look } from '../../cards/messages.ts';
import type { Problem } from './camera.ts';

export interface Feed {
  look(): Promise<Look | undefined>; // undefined: no picture yet
  stop(): void;
  stream?: MediaStream; // to show it to whoever sets up the camera
}

/** `onlost` is called once when frames stop coming by themselves. Rejects with a `CameraProblem`. */
export type OpenFeed = (onlost: (problem: Problem) => void) => Promise<Feed>;

export type Notice = 'dark' | 'blurred' | 'small';

/** What is wrong with a picture that comes, if anything; the worst first. */
export function noticeOf({ width, measures }: Look): Notice | undefined {
  if (measures.light < 40 && measures.contrast < 90) return 'dark';
  if (measures.sharpness < 0.2) return 'blurred';
  return width < 1280 ? 'small' : undefined;
}
