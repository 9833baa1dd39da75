/** The page's side of the cards worker. */
import type { Grey } from './contract.ts';
import type { Look, Show, Told } from './messages.ts';

/** The worker's own file, hashed by the build; who starts it must pass it through our Trusted Types policy (`offline/own-script.ts`). */
export { default as workerAddress } from './cards-worker.ts?worker&url';

export interface Eye {
  /** What is on the video now. One look at a time; nothing while the video has no picture yet. */
  look(video: HTMLVideoElement): Promise<Look | undefined>;
  /** What is on a picture that was made, not filmed: the rehearsal's class. */
  lookAt(grey: Grey): Promise<Look | undefined>;
  close(): void;
}

/** The way round where frames cannot be handed over: through a canvas that is never shown. */
function coloursOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): Show | undefined {
  const { videoWidth: width, videoHeight: height } = video;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(video, 0, 0);
  const colours = pen?.getImageData(0, 0, width, height).data.buffer;
  return colours && { colours, width, height };
}

function spreadOut({ width, height, data }: Grey): Show {
  const colours = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at += 1) colours.fill(data[at]!, at * 4, at * 4 + 4);
  return { colours: colours.buffer, width, height };
}

/** Looks through a worker that has just been started. */
export function openEye(worker: Worker): Eye {
  const canvas = document.createElement('canvas');
  let givesFrames = typeof VideoFrame === 'function';

  const ask = (shown: Show) =>
    new Promise<Told>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
      worker.onerror = (fault) => reject(new Error(fault.message || 'the cards worker did not start'));
      worker.postMessage(shown, ['frame' in shown ? shown.frame : shown.colours]);
    });
  const lookOf = async (shown: Show | undefined): Promise<Look | undefined> => {
    const told = shown && (await ask(shown));
    return told?.told === 'seen' ? told : undefined;
  };

  return {
    async look(video) {
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined;
      if (!givesFrames) return lookOf(coloursOf(video, canvas));
      const found = await lookOf(frameOf(video));
      if (found) return found;
      givesFrames = false;
      return lookOf(coloursOf(video, canvas));
    },
    lookAt: (grey) => lookOf(spreadOut(grey)),
    close() {
      worker.terminate();
      // a canvas without size holds no picture
      Object.assign(canvas, { width: 0, height: 0 });
    },
  };
}

function frameOf(video: HTMLVideoElement): Show | undefined {
  try {
    return { frame: new VideoFrame(video) };
  } catch {
    return undefined;
  }
}
